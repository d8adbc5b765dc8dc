import { renderSVG } from 'uqr';

/** A QR code as SVG, with the quiet zone of four modules that readers need. */
export function qrCode(url: string): string {
  return renderSVG(url, { border: 4, ecc: 'M', blackColor: '#000000', whiteColor: '#ffffff' });
}
