import { html, nothing } from 'lit'
import type { PeriodCalendar } from '../../../parts/calendar/period-calendar.js'
import { lengthOf, periodOf, type Choice, type Period } from '../../../parts/calendar/period.js'
import { focusOn } from '../../../parts/focus-on.js'
import { notice, way } from '../../../parts/notice.js'
import { lacksOf } from '../request/ask-draft.js'
import { giverOf, type AskFrame, type AskStep } from '../request/ask-frame.js'
import { isFree } from '../request/wait-draft.js'
import { heldNotes, waitFoot, waitFor, waitView, waysToWait } from './wait-parts.js'
import { hoursFields } from './hours-fields.js'
import { offerRecap } from './offer-recap.js'
import { requestView } from './request-view.js'

type Parts = {
  readonly calendar: PeriodCalendar
  readonly isReading: () => boolean
  /** How many things alike are free on the days that were lost. */
  readonly counted: () => { readonly count: number; readonly isMore: boolean } | undefined
}

/** The days, or the hours, in a calendar of what is free; after a refusal with those that are nearest. */
export function whenStep(frame: AskFrame, { calendar, isReading, counted }: Parts) {
  /** The choice with which going on was refused. */
  let tried: Choice | undefined
  let nearest: readonly Period[] | undefined
  /** The days that somebody else was quicker to ask for. */
  let lost: Period | undefined

  const by = () => frame.asked?.by ?? 'days'
  const isLacking = () =>
    lacksOf(frame.draft, by(), frame.place.sheet.card.kind).some((lack) => /days|hours/.test(lack))

  function goOn(event: Event): void {
    event.preventDefault()
    const { days, draft } = frame
    tried = isLacking() ? draft.choice : undefined
    const period = periodOf(draft.choice)
    if (draft.waitsFor && period && days && isFree(period, days)) frame.change({ waitsFor: undefined })
    if (tried) return void focusOn(frame, by() === 'days' ? '.period td[tabindex="0"]' : '#ask-day')
    nearest = undefined
    frame.go('words')
  }

  /** The days that were taken meanwhile, after all. */
  function waitForLost(): void {
    nearest = undefined
    if (lost) waitFor(frame, lost)
  }

  function choose(period: Period): void {
    if (frame.days) calendar.show(period, frame.days)
    frame.change({ choice: { ...period, end: 'to' } })
  }

  /** Said beside the choice: what was asked for is no longer free. */
  function meanwhile(found: readonly Period[]) {
    const { draft, say, words } = frame
    const [first] = found
    return html`${notice({ tone: 'warn', title: words.taken, more: words.takenMore })}
    ${
      first
        ? html`<fieldset class="nearest">
            <legend>${words.nearest(lengthOf(first))}</legend>
            ${found.map(
              (period) =>
                html`<label class="option-line">
                  <input
                    type="radio"
                    name="ask-nearest"
                    .checked=${period.from === draft.choice.from && period.to === draft.choice.to}
                    @change=${() => choose(period)}
                  />
                  <strong>${words.daysOf(say(period.from), say(period.to))}</strong>
                </label>`,
            )}
          </fieldset>`
        : html`<p>${words.nearestNone}</p>`
    }
    ${alikeThings()} ${lost && frame.place.sheet.card.kind === 'lend' ? way(words.tellTheseFree, waitForLost) : nothing}`
  }

  function alikeThings() {
    const found = counted()
    if (!lost || !found || found.count < 1) return nothing
    const { place, words } = frame
    const { look, words: sought } = place.alike(lost)
    const what = sought === undefined ? place.view.categories.get(place.sheet.card.category) : words.quoted(sought)
    const see = () => {
      look()
      frame.close()
    }
    return html`<p>${way(words.alike({ ...found, what }), see)}</p>`
  }

  function calendarPart() {
    const { asked, days, draft, place, words } = frame
    if (!asked || !days) return nothing
    const isWaiting = draft.waitsFor !== undefined
    const view = {
      days: isWaiting ? { ...days, mayBeTaken: true } : days,
      choice: draft.choice,
      words: words.period,
      language: place.language,
    }
    const hints = [
      asked.usual !== undefined && words.usual(giverOf(frame), asked.usual),
      asked.longest !== undefined && words.longest(asked.longest),
      isWaiting ? false : calendar.next(view),
      ...heldNotes(frame),
    ]
    const period = periodOf(draft.choice)
    const isTried = tried === draft.choice
    const hinted = html`<p class="meta">${hints.filter(Boolean).join(' ')}</p>`
    if (isWaiting)
      return html`<p>${words.waitHint}</p>
        ${calendar.render(view)} ${hinted} ${waitFoot(frame, { calendar, view, isTried })}`
    return html`${calendar.render(view)} ${hinted}
      <div class="foot">
        ${calendar.status(view)} ${isTried && !period ? html`<p class="wrong">${words.daysMissing}</p>` : nothing}
        <button class="go" part="button" aria-disabled=${isReading()}>
          ${nearest && period ? words.askThese(lengthOf(period)) : words.goOn}
        </button>
        ${nearest ? nothing : waysToWait(frame)}
      </div>`
  }

  const step: AskStep = {
    get state() {
      if (by() === 'hours') return 'ask-hours'
      if (frame.draft.waitsFor) return 'ask-waits'
      return nearest ? 'ask-taken' : 'ask-days'
    },

    get title() {
      const { draft, words } = frame
      if (by() === 'hours') return words.titles.hours
      return draft.waitsFor ? words.waitTitle : words.titles.days
    },

    render() {
      return html`<form class="ask-when" novalidate @submit=${goOn}>
        <div class="step">
          ${nearest ? meanwhile(nearest) : offerRecap(frame)}
          ${by() === 'hours' ? hoursFields(frame, { isTried: tried !== undefined && isLacking() }) : calendarPart()}
        </div>
        ${frame.draft.waitsFor ? waitView(frame) : requestView(frame)}
      </form>`
    },
  }

  return {
    step,

    /** While they are told. */
    get lost(): Period | undefined {
      return nearest && lost
    },

    /** The days asked for are somebody else’s now. */
    taken(found: readonly Period[]): void {
      lost = periodOf(frame.draft.choice)
      nearest = found
      const [first] = found
      if (first) choose(first)
      else frame.change({ choice: { end: 'from' } })
    },
  }
}
