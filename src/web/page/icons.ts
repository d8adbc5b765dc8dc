/** Our few icons as path data on a 24 px grid; each stands beside a word. */
export const icons = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  check: 'M4 13l5 5L20 6',
  cross: 'M6 6l12 12M18 6L6 18',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  film: 'M4 5h16v14H4zM10 9l5 3-5 3z',
  hand: 'M8 12V6.5a1.5 1.5 0 013 0V11M11 10V5a1.5 1.5 0 013 0v6M14 11V7a1.5 1.5 0 013 0v7c0 4-2 6-5.500 6S7 18.500 5 14.500c-.7-1.400 1.200-2.600 2.200-1.300L8 14',
  language: 'M3 6h10M8 4v2c0 4-2 7-5 9M5 10c1 3 4 5 7 6M12 20l4-10 4 10M13.500 16.500h5',
  link: 'M10 14a4 4 0 005.700 0l3-3a4 4 0 00-5.700-5.700L11.800 6.500M14 10a4 4 0 00-5.700 0l-3 3a4 4 0 005.700 5.700l1.200-1.200',
  menu: 'M4 7h16M4 12h16M4 17h16',
  note: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7',
  paragraph: 'M15 7.500C15 5.500 13.600 5 12 5S9 6 9 8s6 3 6 5.500-1.500 2.500-3 2.500M9 16.500c0 2 1.400 2.500 3 2.500s3-1 3-3-6-3-6-5.500S10.500 8 12 8',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM5 20c0-4 3-6 7-6s7 2 7 6',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  search: 'M11 18a7 7 0 100-14 7 7 0 000 14zM16 16l5 5',
  share: 'M12 15V4M8 7.500L12 4l4 3.500M6 11v9h12v-9',
  sides: 'M4 5h16v14H4zM12 5v14',
  warning: 'M12 4L2.500 20h19zM12 10v4.500M12 17.200v.3',
  workshop: 'M3 20V9l6 4V9l6 4V6h6v14zM8 20v-4h4v4',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof icons;

/** All icons as one SVG file of symbols. */
export function iconSprite(): string {
  const symbols = Object.entries(icons).map(([name, path]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${path}" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
