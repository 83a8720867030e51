import { html, nothing } from 'lit'
import type { Language } from '../../../../../shared/language-of.js'
import type { Content } from '../../../../../shared/content.js'
import { momentIn } from '../../../../../shared/days.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { saidPeriod } from '../../../../../words/loans/period.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { momentWords } from '../../../parts/moment.js'
import type { RequestSheetStrings } from './request-sheet.strings.js'

export type History = OutputOf<'loans.history'>

type HistoryShown = {
  readonly words: RequestSheetStrings
  readonly language: Language
  readonly who: string
  readonly zone: string
  readonly isOpen: boolean
  readonly answer: History | undefined
  readonly hasFailed: boolean
  toggle(isOpen: boolean): void
}

/** Shows the acts and messages of one request, when they are wanted. */
export function historyView(view: HistoryShown): Content {
  const { words, isOpen, toggle } = view
  return html`<details
    class="history"
    .open=${isOpen}
    @toggle=${({ target }: Event) => {
      if (target instanceof HTMLDetailsElement) toggle(target.open)
    }}
  >
    <summary>${words.history}</summary>
    ${isOpen ? entries(view) : nothing}
  </details>`
}

function entries(view: HistoryShown): Content {
  const { answer, hasFailed, words } = view
  if (hasFailed) return html`<p>${words.historyFailed}</p>`
  if (!answer) return html`<div class="wait"><div></div></div>`
  return html`<ol class="stack">
    ${answer.thread.map((each) => entry(each, view))}
  </ol>`
}

function entry({ by, act, from, to, words: text, photos, at }: History['thread'][number], view: HistoryShown): Content {
  const { words, language, who, zone } = view
  const whose = by === 'giver' ? words.us : by === 'taker' ? who : ''
  const name = act === undefined ? words.word : nameOf(act, words)
  const today = momentIn(zone, Date.now()).day
  const days = from !== undefined && to !== undefined ? saidPeriod({ from, to }, language, today) : ''
  return html`<li>
    <p><b>${[name, days].filter(Boolean).join(', ')}</b></p>
    <p class="meta">${[momentWords(language, at), whose].filter(Boolean).join(' · ')}</p>
    ${text === '' ? nothing : html`<p class="said" lang=${writtenIn}>${text}</p>`}
    ${photos === undefined ? nothing : html`<p class="meta">${words.photosShown(photos)}</p>`}
  </li>`
}

/** An act that this page does not know yet says at least when. */
const nameOf = (act: string, { happened }: RequestSheetStrings): string =>
  Object.entries(happened).find(([name]) => name === act)?.[1] ?? ''
