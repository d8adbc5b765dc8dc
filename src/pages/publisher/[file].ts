import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteContent } from '../../model/content.ts';

export function getStaticPaths() {
  const { logo } = siteContent().publisher.data;
  return logo ? [{ params: { file: logo } }] : [];
}

/** The publisher's logo. */
export function GET({ params }: { params: { file: string } }): Response {
  return new Response(readFileSync(join(siteContent().publisher.folder, params.file)));
}
