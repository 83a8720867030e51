import type { Language } from './language-of.js'

/** « 1,2 km »; never « 0 km », as no position is known better than to 100 m. */
export const distance = (metres: number, language: Language): string =>
  (Math.max(metres, 100) / 1000).toLocaleString(language, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 1,
  })
