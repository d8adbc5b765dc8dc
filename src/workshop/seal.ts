import { fromBase64url, toBase64url } from './base64url.ts';
import type { PlanFault } from './plan.ts';

/** First byte of a link: the form of what follows. Later forms count on, up to 31. */
const version = 1;
const head = 4;

/** Puts version and sum before packed bytes and writes them as text for a fragment. */
export function seal(packed: Uint8Array): string {
  const bytes = new Uint8Array(head + packed.length);
  bytes.set([version, ...checksum(packed)]);
  bytes.set(packed, head);
  return toBase64url(bytes);
}

/** Takes them off again, or says why not. */
export function unseal(text: string): { packed: Uint8Array } | { fault: PlanFault } {
  const bytes = fromBase64url(text);
  if (!bytes || bytes.length <= head) return { fault: 'broken' };
  // A later form may count its sum differently, so the version is judged first.
  if (bytes[0]! > version && bytes[0]! < 32) return { fault: 'newer' };
  const packed = bytes.subarray(head);
  const whole = bytes[0] === version && checksum(packed).every((byte, index) => byte === bytes[index + 1]);
  return whole ? { packed } : { fault: 'broken' };
}

// FNV-1a in three bytes: a character lost on the way is noticed, not shown as a different plan.
function checksum(bytes: Uint8Array): number[] {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  const folded = (sum ^ (sum >>> 24)) & 0xffffff;
  return [folded >>> 16, (folded >>> 8) & 255, folded & 255];
}
