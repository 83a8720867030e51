import { html } from 'lit'
import type { ChosenFilter } from '../parts/filters/filters-form.js'
import { listNotice } from '../parts/list/list-notice.js'
import { notice } from '../parts/notice.js'
import type { Language } from '../shared/language-of.js'
import { clockIn } from '../words/clock.strings.js'
import type { MemberListState } from './member-map.states.js'
import type { MemberSearch } from './member-search.js'
import { offeringPlaces } from './offering-places.js'
import type { ReadyStrings } from './words/ready-list.strings.js'

type NoticeView = {
  readonly state: MemberListState
  readonly search: MemberSearch
  readonly words: ReadyStrings
  readonly language: Language
  /** Path of the same members on our own origin. */
  readonly page: string
  readonly chosen: readonly ChosenFilter[]
  /** Changes the query, and moves the keyboard focus to the new result. */
  readonly change: (act: () => void) => void
  readonly clear: () => void
}

export function memberNotice(view: NoticeView) {
  return html`${offeringPlaces(view.search.found?.offering, view.words)} ${noticeOf(view)}`
}

function noticeOf(view: NoticeView) {
  const { words, chosen, change } = view
  if (view.state !== 'nothing-found') return listNotice({ ...view, time: clockIn[view.language] })
  const drops = chosen.map(
    ({ label, drop }) =>
      html`<button type="button" class="way" part="button" @click=${() => change(drop)}>
        <span aria-hidden="true">×</span> ${label}
      </button>`,
  )
  const all = html`<button type="button" class="quiet" @click=${() => change(view.clear)}>${words.clear}</button>`
  const ways = chosen.length > 1 ? [...drops, all] : drops
  return notice({ tone: 'plain', title: words.nothingFound, more: words.nothingFoundMore, ways })
}
