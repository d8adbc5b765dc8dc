/** RGBA of the canvas as planes of brightness and colour (BT.709, limited range), as video encoders want it. */
export function toPlanes(rgba: Uint8Array, width: number, height: number, target: Buffer): Buffer {
  const [size, half] = [width * height, width >> 1];
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      let [sumR, sumG, sumB] = [0, 0, 0];
      for (let k = 0; k < 4; k++) {
        const pixel = (y + (k >> 1)) * width + x + (k & 1);
        const at = pixel * 4;
        const [r, g, b] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!];
        target[pixel] = 16.5 + 0.18258588 * r + 0.61423059 * g + 0.06200706 * b;
        sumR += r;
        sumG += g;
        sumB += b;
      }
      const chroma = (y >> 1) * half + (x >> 1);
      target[size + chroma] = 128.5 + (-0.10064373 * sumR - 0.33857195 * sumG + 0.43921569 * sumB) / 4;
      target[size + (size >> 2) + chroma] = 128.5 + (0.43921569 * sumR - 0.39894216 * sumG - 0.04027352 * sumB) / 4;
    }
  }
  return target;
}
