import { iconSprite } from '../web/page/icons.ts';

/** The icons of every page, loaded once. */
export function GET(): Response {
  return new Response(iconSprite(), { headers: { 'Content-Type': 'image/svg+xml' } });
}
