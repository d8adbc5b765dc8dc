import { siteContent } from '../model/content.ts';
import { absolute, sitePath } from '../web/urls.ts';

/** A preview keeps search engines out by `noindex`, which they can only see if they may read the pages. */
export function GET(): Response {
  const sitemap = siteContent().publisher.preview ? '' : `Sitemap: ${absolute(sitePath('/sitemap-index.xml'))}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
}
