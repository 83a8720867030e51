import { svg, type SVGTemplateResult } from 'lit'

const drawn = {
  today: 'M3 11l9-7 9 7M5 9.500V20h5v-6h4v6h5V9.500',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 22h4',
  print: 'M7 9V3h10v6M7 17H4v-8h16v8h-3M7 14h10v7H7z',
  people: 'M4 21c0-4 3.5-6.500 8-6.500s8 2.500 8 6.500M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z',
  borrowers:
    'M2 20c0-3.500 3-5.500 7-5.500s7 2 7 5.500M12.500 8a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0zM15.500 4.800a3.500 3.500 0 0 1 0 6.400M18.500 15.200c2.200.8 3.500 2.400 3.500 4.800',
  audit: 'M8 6h13M8 12h13M8 18h13M3.500 6h.1M3.500 12h.1M3.500 18h.1',
  moderation: 'M5 21V4h11l-2 4 2 4H5',
  site: 'M8 6l-6 6 6 6M16 6l6 6-6 6',
  place: 'M12 21s-7-6.500-7-12a7 7 0 0 1 14 0c0 5.500-7 12-7 12zM14.500 9a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0z',
  stock: 'M3 8l9-5 9 5v9l-9 5-9-5zM3 8l9 5 9-5M12 13v9',
  loans: 'M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4',
  back: 'M10 5l-6 6 6 6M4 11h9a7 7 0 0 1 7 7v2',
  workshop:
    'M14.500 6.500a4.500 4.500 0 0 1 6-2l-3 3 .5 2.500 2.500.5 0 0-2 2a4.500 4.500 0 0 1-5 .5L7 20l-3-3 7-6.500a4.500 4.500 0 0 1 3.500-4z',
  network: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  card: 'M3 5h18v14H3zM6.500 16c0-2 1.300-3 3-3s3 1 3 3M11.500 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM15 10h3.500M15 14h3.500',
  search: 'M17 10.500a6.500 6.500 0 1 1-13 0 6.500 6.500 0 0 1 13 0zM15.500 15.500L21 21',
  lock: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3',
  leave: 'M10 4H4v16h6M15 8l4 4-4 4M19 12H9',
  more: 'M4 6h16M4 12h16M4 18h16',
  onward: 'M9 5l7 7-7 7',
  mail: 'M3 5h18v14H3zM3 7l9 6 9-6',
  alert: 'M12 3.500L2.500 20h19zM12 10v4.500M12 17.300v.1',
  check: 'M4 12.500l5.500 5.500L20 7',
  day: 'M4 6h16v15H4zM4 10h16M8 3v5M16 3v5',
  tag: 'M3 3h9l9 9-9 9-9-9zM7.500 7.500h.1',
  plus: 'M12 4v16M4 12h16',
  clock: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5l3.500 2',
  camera: 'M3 8h4l2-3h6l2 3h4v11H3zM16 13a4 4 0 1 1-8 0 4 4 0 0 1 8 0z',
  down: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  speech: 'M4 4h16v11h-8l-5 5v-5H4z',
  bars: 'M4 20V10M10 20V4M16 20v-8M22 20H2',
  book: 'M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14',
  barred: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM5.600 5.600l12.800 12.800',
  close: 'M6 6l12 12M18 6L6 18',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  hidden:
    'M3 3l18 18M10 5.300A9 9 0 0 1 12 5c6 0 10 7 10 7a16 16 0 0 1-3 3.700M6.500 7A16 16 0 0 0 2 12s4 7 10 7a9 9 0 0 0 4.500-1.200',
} as const satisfies Record<string, string>

export type IconName = keyof typeof drawn

/** Beside words, which say the same. */
export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d=${drawn[name]} /></svg>`
}
