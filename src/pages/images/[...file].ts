import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../../model/content.ts';

const folder = (): string => join(contentRoot(), 'images');

export function getStaticPaths() {
  if (!existsSync(folder())) return [];
  const files = readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => ({ params: { file: join(parentPath, name).slice(folder().length + 1).replaceAll('\\', '/') } }));
}

/** A picture of the content, shared by all languages. */
export function GET({ params }: { params: { file: string } }): Response {
  return new Response(readFileSync(join(folder(), params.file)), params.file.endsWith('.svg') ? { headers: { 'Content-Type': 'image/svg+xml' } } : {});
}
