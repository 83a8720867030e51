import type { Learn } from '../../../../words/language.js'

/** Codes that are read, by a camera or by a scanner. */
export const scanFrench = {
  read: 'Lire un code',
  notLoaded: 'La lecture par caméra n’a pas pu être chargée.',
  retry: 'Réessayer',
}

export type ScanStrings = typeof scanFrench

export const learnScan: Learn<ScanStrings> = { en: async () => (await import('./scan.strings.en.js')).scanEnglish }
