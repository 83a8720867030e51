import { pageLink } from '../../parts/notice.js'
import { Refused } from '../../shared/wire.js'
import type { BookingFrame } from '../booking-frame.js'

/** Refused for the page that it was sent from: ours may send it. */
export function isForOurPage(cause: unknown): boolean {
  return cause instanceof Refused && cause.reason === 'origin-undeclared'
}

export function ourPage({ opening, words }: BookingFrame) {
  return pageLink(opening.site.page, words.ourPage)
}
