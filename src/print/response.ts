import type { Printed } from './engine/job.ts';

/** A PDF as an answer of a route. */
export function pdfResponse({ bytes }: Printed): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
}
