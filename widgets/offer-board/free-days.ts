import type { CardView } from './offer-card.js'
import type { ReadyStrings } from './words/ready-board.strings.js'

type Days = { readonly from: string; readonly to: string }

const dayMs = 86_400_000

/** The days for which something is to be free, as one says them. */
export function freeDays({ from, to }: Days, { freeOn }: ReadyStrings, { date }: CardView['format']): string {
  return freeOn(date(from), date(to), Date.parse(to) - Date.parse(from) === dayMs)
}
