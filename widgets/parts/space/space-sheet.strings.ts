import type { Learn } from '../../words/language.js'

export const spaceSheetFrench = { title: 'Mon espace', close: 'Fermer' }

export type SpaceSheetStrings = typeof spaceSheetFrench

export const learnSpaceSheet: Learn<SpaceSheetStrings> = {
  en: async () => (await import('./space-sheet.strings.en.js')).spaceSheetEnglish,
}
