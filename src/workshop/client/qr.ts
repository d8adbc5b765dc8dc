import { encode } from 'uqr';

/** The longest link of which a phone still reads the code from a screen or from paper. */
export const qrLimit = 1000;

const svg = 'http://www.w3.org/2000/svg';

/** Draws a QR code; built by hand so that nothing is ever parsed as markup. */
export function drawQr(text: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join(''));
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
  drawing.setAttribute('shape-rendering', 'crispEdges');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(path);
  return drawing;
}
