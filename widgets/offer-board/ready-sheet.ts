import type { Language } from '../shared/language-of.js'
import { learnOfferSheet } from './words/ready-board.strings.js'

/** With its words, so that it can take the place of what was shown while it was awaited. */
export async function loadSheet(language: Language) {
  const [sheet] = await Promise.all([import('./sheet/offer-sheet.js'), learnOfferSheet[language]?.()])
  return sheet
}
