import { html } from 'lit'
import { notice } from '../parts/notice.js'
import { addressOf, Refused } from '../shared/client.js'
import { momentIn } from '../shared/days.js'
import type { Language } from '../shared/locale.js'
import type { OfferBoardState } from './offer-board.states.js'
import type { ChosenFilter } from './offer-filters.js'
import type { OfferSearch } from './offer-search.js'
import type { ReadyStrings } from './ready-board.strings.js'

export type NoticeView = {
  readonly state: OfferBoardState
  readonly search: OfferSearch
  readonly words: ReadyStrings
  readonly language: Language
  /** Path of our page of the same offers. */
  readonly page: string
  readonly typed: string | undefined
  readonly chosen: readonly ChosenFilter[]
  readonly retry: () => void
  readonly clear: () => void
}

/** What is to be said between the form and the list, if anything. */
export function offerNotice(view: NoticeView) {
  const { state, search, words, chosen, typed } = view
  const ourPage = html`<slot><a class="way" href=${addressOf(view.page)}>${words.ourPage}</a></slot>`
  const retry = html`<button type="button" class="way" part="button" @click=${view.retry}>${words.retry}</button>`
  switch (state) {
    case 'failed':
      return notice({ tone: 'bad', title: words.failed, more: words.failedMore, ways: [retry, ourPage] })
    case 'search-failed':
      return notice({ tone: 'bad', title: words.searchFailed, ways: retry })
    case 'offline':
      return search.offers
        ? notice({ tone: 'warn', title: words.offline, more: words.offlineSince(timeOf(search.answeredAt, view)) })
        : notice({ tone: 'warn', title: words.offline, more: words.offlineEmpty, ways: [retry, ourPage] })
    case 'refused':
      return notice({ tone: 'warn', title: words.busy, more: whenAgain(view), ways: [retry, ourPage] })
    case 'misspelt':
      return notice({ tone: 'plain', title: words.readAs(typed ?? '', search.offers?.readAs ?? '') })
    case 'empty':
      return notice({
        tone: 'plain',
        title: words.empty(search.opening?.site.territory ?? ''),
        more: words.emptyMore,
        ways: ourPage,
      })
    case 'nothing-found': {
      const drops = chosen.map(
        ({ label, drop }) =>
          html`<button type="button" class="way drop" @click=${drop}>
            <span aria-hidden="true">×</span> ${label}
          </button>`,
      )
      const all = html`<button type="button" class="quiet" @click=${view.clear}>${words.clear}</button>`
      const ways = chosen.length > 1 ? [...drops, all] : drops
      return notice({ tone: 'plain', title: words.nothingFound, more: words.nothingFoundMore, ways })
    }
    case 'loading':
    case 'searching':
    case 'shown':
    case 'loading-more':
    case 'more-failed':
    case 'switched-off':
      return undefined
  }
}

function whenAgain(view: NoticeView): string | undefined {
  const { error, failedAt } = view.search
  const seconds = error instanceof Refused ? error.retryAfterSeconds : undefined
  return seconds === undefined ? undefined : view.words.refusedUntil(timeOf(failedAt + seconds * 1000, view))
}

/** The hour on the wall, as a language writes it. */
function timeOf(ms: number, { search, language }: Pick<NoticeView, 'search' | 'language'>): string {
  const { time } = momentIn(search.opening?.site.zone ?? 'Europe/Paris', ms)
  return language === 'en' ? time : time.replace(/^0/, '').replace(':', '\u00a0h\u00a0')
}
