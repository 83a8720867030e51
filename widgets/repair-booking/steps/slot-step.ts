import { html, nothing } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { notice, quiet, way } from '../../parts/notice.js'
import type { Content } from '../../shared/content.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { answerTime } from './answer-time.js'
import { momentsIn, type Moments } from './moments.js'
import type { slotSearch, Slots } from './slot-search.js'
import { otherWays, radio, stepForm, stepHead, valueOf, wrong } from './step-form.js'

type Day = Slots['days'][number]

/** Days shown at a time. */
const daysAtOnce = 6

const six = [1, 2, 3, 4, 5, 6]

export function slotStep(frame: BookingFrame, searchFor: typeof slotSearch): BookingStep {
  const search = searchFor(frame, take)
  let shownDay = ''
  /** The chosen start, when it is no longer free. */
  let lost = ''
  let kept: { readonly repairer: string | undefined; readonly startsAt: string } | undefined
  let isTried = false

  function render() {
    const { words } = frame
    const { error, slots } = search
    const alone = (content: Content) => html`<div class="step">${stepHead(frame, words.slotTitle)} ${content}</div>`
    if (error) return alone(failed())
    if (!slots) return alone(waiting())
    const moments = momentsIn(slots.zone, frame)
    const told = lost && notice({ tone: 'warn', title: words.lost(moments.full(lost)), more: words.lostMore })
    const { days } = slots
    const at = Math.max(
      0,
      days.findIndex(({ day }) => day === shownDay),
    )
    const day = days[at]
    if (!day) return alone([told, none()])
    const content = html`${told} ${daysBeside(days, at, moments)} ${timesOf(day, days[at + 1], moments)}`
    return stepForm(frame, { title: words.slotTitle, content, go })
  }

  function waiting() {
    return html`<p class="unseen" role="status">${frame.words.slotsLoading}</p>
      <div class="days soon" aria-hidden="true">${six.map(() => html`<span class="day"></span>`)}</div>
      <div class="times soon" aria-hidden="true">${six.map(() => html`<span class="time"></span>`)}</div>`
  }

  function failed() {
    const { retry, slotsFailed, slotsFailedMore } = frame.words
    return notice({ tone: 'bad', title: slotsFailed, more: slotsFailedMore, ways: way(retry, () => search.ask()) })
  }

  function none() {
    const { repairer, words } = frame
    const more = words.noneFreeMore(!!repairer?.phone)
    return notice({ tone: 'plain', title: words.noneFree, more, ways: otherWays(frame) })
  }

  function daysBeside(days: readonly Day[], at: number, moments: Moments) {
    const { words } = frame
    const first = at - (at % daysAtOnce)
    const turn = (to: number, name: string) =>
      html`<button type="button" class="quiet" aria-disabled=${!days[to]} @click=${() => show(days[to])}>
        ${name}
      </button>`
    return html`<fieldset
        class="days"
        @change=${(event: Event) => show(days.find(({ day }) => day === valueOf(event)))}
      >
        <legend class="unseen">${words.day}</legend>
        ${days.slice(first, first + daysAtOnce).map(({ day, starts }) => {
          const [, weekday = '', number = '', month = ''] = /^(\D+?),? (\S+) (.+)$/.exec(moments.day(day)) ?? []
          return html`<label class="day">
            ${radio({ name: 'day', value: day, checked: day === days[at]?.day })}
            <span>
              <span class="meta">${weekday}</span> <b>${number}</b> <span class="meta">${month}</span>
              <span class="meta">${words.slots(starts.length)}</span>
            </span>
          </label>`
        })}
      </fieldset>
      ${
        days.length > daysAtOnce
          ? html`<p class="turns">
              ${turn(first - daysAtOnce, words.earlier)} ${turn(first + daysAtOnce, words.later)}
            </p>`
          : nothing
      }`
  }

  function timesOf({ day, starts }: Day, after: Day | undefined, { clock, day: say, elsewhere }: Moments) {
    const { draft, words } = frame
    const lacking = isTried && !draft.startsAt && 'slot-missing'
    const half = (name: string, isIn: (start: string) => boolean) =>
      starts.some(isIn)
        ? html`<fieldset class="times">
            <legend>${name}</legend>
            ${starts.filter(isIn).map(
              (start) =>
                html`<label class="time">
                  ${radio({ name: 'starts-at', value: start, checked: start === draft.startsAt, wrong: lacking })}
                  <span>${words.time(clock(start))}</span>
                </label>`,
            )}
          </fieldset>`
        : nothing
    return html`<div class="hours" @change=${chooseTime}>
      <p class="name" role="status">${say(day)}</p>
      ${elsewhere ? html`<p class="meta">${elsewhere}</p>` : nothing} ${wrong(lacking, words.slotMissing)}
      ${half(words.morning, (start) => clock(start) < '12:00')}
      ${half(words.afternoon, (start) => clock(start) >= '12:00' && clock(start) < '17:00')}
      ${half(words.evening, (start) => clock(start) >= '17:00')} ${answerTime(frame)}
      ${after ? quiet(words.nextDay(say(after.day)), () => show(after)) : nothing}
    </div>`
  }

  function show(day: Day | undefined): void {
    if (!day) return
    shownDay = day.day
    frame.host.requestUpdate()
  }

  /** Keeps the chosen start if it is still free, even for another service. */
  function take({ days, zone }: Slots): void {
    const { repairer, startsAt = '', wishedAt = '' } = frame.draft
    const wanted = startsAt || wishedAt || (kept?.repairer === repairer && kept?.startsAt) || ''
    const found = days.find(({ starts }) => starts.includes(wanted))
    if (found) {
      lost = ''
      kept = { repairer, startsAt: wanted }
      shownDay = found.day
    } else {
      lost = wanted
      kept = undefined
      if (wanted) {
        const lostDay = momentsIn(zone, frame).dayOf(wanted)
        shownDay = (days.find(({ day }) => day >= lostDay) ?? days.at(-1))?.day ?? ''
      }
    }
    const start = found ? wanted : ''
    if (startsAt !== start || wishedAt) frame.change({ startsAt: start, wishedAt: undefined })
  }

  function chooseTime(event: Event): void {
    const startsAt = valueOf(event)
    lost = ''
    kept = { repairer: frame.draft.repairer, startsAt }
    frame.change({ startsAt })
  }

  function go(): void {
    const { startsAt = '' } = frame.draft
    if (search.slots?.days.some(({ starts }) => starts.includes(startsAt))) return frame.next()
    isTried = true
    void focusOn(frame, '.time input')
  }

  return {
    render,
    shown() {
      isTried = false
      search.ask()
    },
    closed: () => search.close(),
  }
}
