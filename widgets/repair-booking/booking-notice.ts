import { html, nothing } from 'lit'
import { notice } from '../parts/notice.js'
import { addressOf, Refused } from '../shared/client.js'
import { momentIn } from '../shared/days.js'
import type { ReadyStrings } from './ready-booking.strings.js'
import type { RepairBookingState } from './repair-booking.states.js'
import type { BookingStrings } from './repair-booking.strings.js'
import { radii } from './radii.js'
import type { RepairerFilters } from './repairer-filters.js'
import type { RepairerSearch } from './repairer-search.js'

export type NoticeView = {
  readonly state: RepairBookingState
  readonly search: RepairerSearch
  readonly filters: RepairerFilters
  readonly words: ReadyStrings & Pick<BookingStrings, 'time'>
  /** Path of our page of the same repairers. */
  readonly page: string
  readonly retry: () => void
  /** Looks again with less chosen. */
  readonly drop: (drop: () => void) => void
}

/** What is to be said between the form and the list, if anything. */
export function bookingNotice(view: NoticeView) {
  const { state, search, words } = view
  const ourPage = html`<slot><a class="way" href=${addressOf(view.page)}>${words.ourPage}</a></slot>`
  const retry = html`<button type="button" class="way" part="button" @click=${view.retry}>${words.retry}</button>`
  switch (state) {
    case 'failed':
      return notice({ tone: 'bad', title: words.failed, more: words.failedMore, ways: [retry, ourPage] })
    case 'search-failed':
      return notice({ tone: 'bad', title: words.searchFailed, ways: retry })
    case 'offline':
      return search.found
        ? notice({ tone: 'warn', title: words.offline, more: words.offlineSince(timeOf(search.answeredAt, view)) })
        : notice({ tone: 'warn', title: words.offline, more: words.offlineEmpty, ways: [retry, ourPage] })
    case 'refused':
      return notice({ tone: 'warn', title: words.busy, more: whenAgain(view), ways: [retry, ourPage] })
    case 'look-only':
      return notice({
        tone: 'warn',
        title: words.lookOnly,
        ways: html`<a class="way" part="button" href=${addressOf(view.page)}>${words.bookThere}</a>`,
      })
    case 'empty':
      return notice({
        tone: 'plain',
        title: words.empty(search.opening?.site.territory ?? ''),
        more: words.emptyMore,
        ways: ourPage,
      })
    case 'nothing-found':
      return notice({ tone: 'plain', title: words.nothingFound, more: words.nothingFoundMore, ways: widerWays(view) })
    case 'loading':
    case 'searching':
    case 'shown':
    case 'loading-more':
    case 'more-failed':
    case 'switched-off':
    case 'booking':
      return undefined
  }
}

/** One press each: a wider circle, any bicycle, everything. */
function widerWays({ filters, words, drop }: NoticeView) {
  const { within, 'bike-type': bikeType } = filters.choice
  const wider = within === undefined ? undefined : radii.find((radius) => radius >= within * 2)
  const way = (name: string, act: () => void) =>
    html`<button type="button" class="way" part="button" @click=${() => drop(act)}>${name}</button>`
  return [
    wider ? way(words.wider(words.kilometres(wider)), () => filters.widen(wider)) : nothing,
    bikeType ? way(words.everyBike, () => filters.anyBike()) : nothing,
    within === undefined ? nothing : way(words.everywhere, filters.clear),
  ]
}

function whenAgain(view: NoticeView): string | undefined {
  const { error, failedAt } = view.search
  const seconds = error instanceof Refused ? error.retryAfterSeconds : undefined
  return seconds === undefined ? undefined : view.words.refusedUntil(timeOf(failedAt + seconds * 1000, view))
}

function timeOf(ms: number, { search, words }: NoticeView): string {
  return words.time(momentIn(search.opening?.site.zone ?? 'Europe/Paris', ms).time)
}
