import type { SpaceSheetStrings } from './space-sheet.strings.js'

export const spaceSheetEnglish: SpaceSheetStrings = { title: 'My space', close: 'Close' }
