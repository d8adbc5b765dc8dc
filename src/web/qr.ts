import { encode } from 'uqr';

/** A QR code as SVG with its quiet zone of four modules; one stroke for each row of modules keeps the page small. */
export function qrCode(url: string): string {
  const { data, size } = encode(url, { border: 4 });
  const rows = data.map((row, y) => {
    let pen = 0;
    return [...row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g)].map(({ index, 0: { length } }) => {
      const move = pen === 0 ? `M${index} ${y}` : `m${index - pen} 0`;
      pen = index + length;
      return `${move}h${length}`;
    }).join('');
  });
  return `<svg viewBox="0 -.5 ${size} ${size}"><path stroke="#000" d="${rows.join('')}"/></svg>`;
}
