import { pageLink } from '../../parts/notice.js'
import { Refused } from '../../shared/wire.js'
import type { BookingFrame } from '../booking-frame.js'

/** Refused because of the page's origin: our own page can do it. */
export function isForOurPage(cause: unknown): boolean {
  return cause instanceof Refused && cause.reason === 'origin-undeclared'
}

export function ourPage({ opening, words }: BookingFrame) {
  return pageLink(opening.site.page, words.ourPage)
}
