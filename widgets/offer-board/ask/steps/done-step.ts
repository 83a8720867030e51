import { html, nothing } from 'lit'
import { addToDay } from '../../../parts/calendar/calendar-days.js'
import { ledLink } from '../../../parts/led-link.js'
import { spaceLink } from '../../../parts/space/space-link.js'
import type { Content } from '../../../shared/content.js'
import { momentIn } from '../../../shared/days.js'
import { marked } from '../../../shared/marked.js'
import type { Asked } from '../request/ask-draft.js'
import type { AskFrame, AskStep } from '../request/ask-frame.js'
import { cancelOwn } from './cancel-own.js'
import { momentSaid } from './moment-said.js'

/** Says who answers and by when, what is kept, what comes next, and how to change one's mind. */
export function doneStep(
  frame: AskFrame,
  { answer, changed }: { readonly answer: () => Asked | undefined; readonly changed: (answer: Asked) => void },
): AskStep {
  const isAgreed = () => answer()?.status === 'agreed'
  const isCancelled = () => answer()?.status === 'cancelled'
  const cancel = cancelOwn(frame, changed)

  const moment = (instant: string, zone: string): string => momentSaid(frame, instant, zone)

  function step(title: Content, more: Content, isDone = false) {
    return html`<li class=${isDone ? 'is-done' : nothing}>
      <p><strong>${title}</strong></p>
      ${more ? html`<p class="meta">${more}</p>` : nothing}
    </li>`
  }

  function steps({ byMember, from, lapsesAt, offer, other, to, zone }: Asked) {
    const { say, words } = frame
    const hasDays = from !== undefined && to !== undefined
    const isGiven = offer.kind === 'give' || offer.kind === 'swap'
    const { day: today } = momentIn(zone, Date.now())
    // On the morning of an eve which today is, the hour has gone or comes before the answer.
    const reminder = (day: string) => (addToDay(day, -1) > today ? words.reminder : '')
    const bring = () => step(words.thenBring(say(to ?? '')), from === to ? '' : reminder(to ?? ''))
    if (isAgreed())
      return [
        step(words.titles.agreed, words.agreedMore, true),
        hasDays ? step(words.thenFetch(say(from)), reminder(from)) : step(words.thenMeet, ''),
        hasDays && offer.kind === 'lend' ? bring() : nothing,
      ]
    return [
      hasDays ? step(words.daysKept, '', true) : nothing,
      step(
        marked(words.answers(other), other),
        lapsesAt === undefined ? words.answersSome : words.answersBy(moment(lapsesAt, zone)),
      ),
      isGiven ? step(marked(words.oneChosen(other), other), words.oneChosenMore) : nothing,
      byMember && hasDays ? step(words.thenFetch(say(from)), '') : step(words.thenMeet, ''),
      hasDays && offer.kind === 'lend' ? bring() : nothing,
    ]
  }

  return {
    get state() {
      return isCancelled() ? 'ask-cancelled' : isAgreed() ? 'ask-agreed' : 'ask-done'
    },

    get title() {
      const { titles } = frame.words
      return isCancelled() ? titles.cancelled : isAgreed() ? titles.agreed : titles.sent
    },

    render() {
      const { say, words } = frame
      const asked = answer()
      if (!asked) return nothing
      const { from, offer, other, path, to } = asked
      const days = from === undefined || to === undefined ? '' : `, ${words.daysOf(say(from), say(to))}`
      const back = html`<button type="button" class="go" part="button" @click=${() => frame.close()}>
        ${words.backToOffers}
      </button>`
      if (isCancelled())
        return html`<div class="ask-sent" role="status">
            <h3>${marked(words.cancelled(other), other)}</h3>
            <p>${marked(`${offer.title}${days}.`, offer.title)}</p>
          </div>
          <div class="foot">${back}</div>`
      return html`<div class="ask-sent" role="status">
          <h3>${isAgreed() ? words.titles.agreed : marked(words.received(other), other)}</h3>
          <p>${marked(`${offer.title}${days}.`, offer.title)}</p>
        </div>
        <ol class="next-steps">
          ${steps(asked)}
        </ol>
        ${cancel(asked)}
        <div class="foot">
          ${path === undefined ? nothing : ledLink(words.follow, { language: frame.place.language, path })} ${back}
          ${spaceLink(words.mySpace, { site: frame.place.site, leave: () => frame.close() })}
        </div>`
    },
  }
}
