import { html, nothing } from 'lit'
import type { Content } from '../../../shared/content.js'
import { marked } from '../../../shared/marked.js'
import { addToDay } from '../../../parts/calendar/calendar-days.js'
import { giverOf, type AskFrame } from '../request/ask-frame.js'
import { wordsField } from './words-field.js'

/** When the giver has to answer and how soon they usually do, or that nobody needs to. */
export function answerNote(frame: AskFrame): string {
  const { asked, draft, words } = frame
  const { from } = draft.choice
  if (!asked || asked.by !== 'days') return ''
  if (asked.agreesAlone) return words.agreesAlone
  const isSoon = from !== undefined && from <= addToDay(asked.today, 1)
  const until = (isSoon ? words.hasUntilSoon : words.hasUntil)(giverOf(frame))
  return asked.answersIn ? `${until} ${words.usuallyIn[asked.answersIn]}` : until
}

/** Beside the calendar, where there is room: what is asked so far. */
export function requestView(frame: AskFrame) {
  const { asked, draft, place, say, words } = frame
  if (!asked || asked.by !== 'days') return nothing
  const { from, to } = draft.choice
  const { card } = place.sheet
  const name = giverOf(frame)
  const where = asked.where.place?.name ?? words.whereWith(asked.where.commune, name)
  const rows: readonly (readonly [string, Content])[] = [
    [words.take, from === undefined ? words.period.toChoose : say(from)],
    [words.bring, to === undefined ? words.period.toChoose : say(to)],
    [words.where, marked(where, asked.where.place?.name ?? name)],
    ...(asked.depositCents
      ? [[words.deposit, words.depositBetween(words.depositOf(asked.depositCents))] as const]
      : []),
  ]
  return html`<aside class="ask-panel" aria-labelledby="ask-panel">
    <h3 id="ask-panel">${words.yourRequest}</h3>
    <dl>
      ${rows.map(
        ([term, said]) =>
          html`<dt>${term}</dt>
            <dd>${said}</dd>`,
      )}
    </dl>
    ${card.kind === 'lend' ? wordsField(frame, { id: 'ask-words-early', isTried: false }) : nothing}
    <p class="meta">${words.whoRemains} ${answerNote(frame)}</p>
  </aside>`
}
