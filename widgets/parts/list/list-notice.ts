import { html } from 'lit'
import { momentIn } from '../../shared/days.js'
import { Refused } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import { notice, pageLink, way } from '../notice.js'
import type { Page } from './list-search.js'
import type { ListState } from './list-state.js'

type ListWords = {
  readonly ourPage: string
  readonly retry: string
  readonly failed: string
  readonly failedMore: string
  readonly searchFailed: string
  readonly offline: string
  readonly offlineSince: (time: string) => string
  readonly offlineEmpty: string
  readonly busy: string
  readonly refusedUntil: (time: string) => string
  readonly empty: (territory: string) => string
  readonly emptyMore: string
}

type ListNoticeView = {
  readonly state: ListState
  readonly search: {
    readonly opening: { readonly site: { readonly territory: string; readonly zone: string } } | undefined
    readonly found: Page | undefined
    readonly error: unknown
    readonly answeredAt: number
    readonly failedAt: number
    readonly retry: () => void
  }
  readonly words: ListWords
  /** Formats `09:30` in the language. */
  readonly time: (clock: string) => string
  /** Path of the same list on our own origin. */
  readonly page: string
  /** Changes the query, and moves the keyboard focus to the new result. */
  readonly change: (act: () => void) => void
}

/** The notices that all lists have in common, shown between the form and the list. */
export function listNotice({ state, search, words, time, page, change }: ListNoticeView) {
  const { opening, error, failedAt } = search
  const at = (ms: number) => time(momentIn(opening?.site.zone ?? 'Europe/Paris', ms).time)
  const ourPage = html`<slot>${pageLink(page, words.ourPage)}</slot>`
  const again = way(words.retry, () => change(() => search.retry()))
  const ways = [again, ourPage]
  switch (state) {
    case 'failed':
      return notice({ tone: 'bad', title: words.failed, more: words.failedMore, ways })
    case 'search-failed':
      return notice({ tone: 'bad', title: words.searchFailed, ways: again })
    case 'offline':
      return search.found
        ? notice({ tone: 'warn', title: words.offline, more: words.offlineSince(at(search.answeredAt)) })
        : notice({ tone: 'warn', title: words.offline, more: words.offlineEmpty, ways })
    case 'refused': {
      const seconds = error instanceof Refused ? error.retryAfterSeconds : undefined
      const more = seconds === undefined ? undefined : words.refusedUntil(at(failedAt + seconds * 1000))
      return notice({ tone: 'warn', title: words.busy, more, ways })
    }
    case 'empty':
      return notice({
        tone: 'plain',
        title: marked(words.empty(opening?.site.territory ?? ''), opening?.site.territory),
        more: words.emptyMore,
        ways: ourPage,
      })
    case 'loading':
    case 'searching':
    case 'shown':
    case 'loading-more':
    case 'more-failed':
    case 'nothing-found':
    case 'switched-off':
      return undefined
  }
}
