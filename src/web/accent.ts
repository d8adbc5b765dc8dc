/** Styles that put a publisher's accent (`#rrggbb`) in the place of the lead colour, with text that stays readable on it. */
export function accentStyles(accent: string): string {
  const onLead = luminance(accent) > 0.32 ? '#1f2a4d' : '#fff';
  const rules = `--lead:${accent};--lead-ground:${accent};--on-lead:${onLead};`;
  const light = `--lead-text:color-mix(in oklab, ${accent} 55%, #1f2a4d);`;
  const dark = `--lead-text:color-mix(in oklab, ${accent} 35%, #fff);--lead:color-mix(in oklab, ${accent} 60%, #fff);`;
  return `:root,.lead-coral,.lead-teal{${rules}${light}}@media (prefers-color-scheme: dark){:root,.lead-coral,.lead-teal{${dark}}}`;
}

/** Relative luminance of a colour, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
