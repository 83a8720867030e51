import type { OfferBoardElement } from './offer-board-element.js'
import { alikeOn, inLanguage, type Lost } from './offer-choice.js'
import type { OfferFilters } from './offer-filters.js'
import type { Alike } from './sheet/offer-sheet.js'

/** Chosen in the form, so that it is the same search as the one that was counted. */
export function alikeFor({ language, scope }: OfferBoardElement, { choice, form }: OfferFilters, lost: Lost): Alike {
  const wanted = alikeOn(choice, lost)
  const { freeFrom = '', freeTo = '', category = '', kind = '', words } = wanted
  return {
    asked: { ...scope, ...inLanguage(wanted, language) },
    words,
    look: () => void form.ask({ freeFrom, freeTo, category, kind, place: '', weekend: '', order: '' }),
  }
}
