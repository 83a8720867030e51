import { html, nothing } from 'lit'
import type { ChosenFilter } from '../parts/filters/filters-form.js'
import { listNotice } from '../parts/list/list-notice.js'
import { notice } from '../parts/notice.js'
import type { Language } from '../shared/language-of.js'
import { clockIn } from '../words/clock.strings.js'
import type { OfferBoardState } from './offer-board.states.js'
import type { OfferSearch } from './offer-search.js'
import type { ReadyStrings } from './words/ready-board.strings.js'

type NoticeView = {
  readonly state: OfferBoardState
  readonly search: OfferSearch
  readonly words: ReadyStrings
  readonly language: Language
  /** Path of the same offers on our own origin. */
  readonly page: string
  /** Whether offers that come near are shown instead. */
  readonly hasNear: boolean
  /** Whether it is said already what nobody has. */
  readonly isSaid: boolean
  readonly chosen: readonly ChosenFilter[]
  /** Changes the query, and moves the keyboard focus to the new result. */
  readonly change: (act: () => unknown) => void
  readonly clear: () => void
}

export function offerNotice(view: NoticeView) {
  const { state, words, chosen, change, hasNear, isSaid } = view
  if (state !== 'nothing-found')
    return listNotice({ ...view, state: state === 'misspelt' ? 'shown' : state, time: clockIn[view.language] })
  // Without the only thing that was asked for, nothing is left to come near to.
  if (hasNear && chosen.length < 2) return undefined
  const drops = chosen.map(
    ({ label, lang, drop }) =>
      html`<button type="button" class="way drop" @click=${() => change(drop)}>
        <span aria-hidden="true">×</span> <span lang=${lang ?? nothing}>${label}</span>
      </button>`,
  )
  const all = html`<button type="button" class="quiet" @click=${() => change(view.clear)}>${words.clear}</button>`
  const ways = chosen.length > 1 ? [...drops, all] : drops
  if (isSaid) return notice({ tone: 'plain', title: words.nothingFoundMore, ways })
  return notice({ tone: 'plain', title: words.nothingFound, more: words.nothingFoundMore, ways })
}
