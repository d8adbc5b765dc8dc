import { siteContent } from '../model/content.ts';
import { accentStyles } from '../web/accent.ts';

/** The publisher's colour in place of the brochures' own; empty where there is none. */
export function GET(): Response {
  const { accent } = siteContent().publisher.data;
  return new Response(accent ? accentStyles(accent) : '', { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
