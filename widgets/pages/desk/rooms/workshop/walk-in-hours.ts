import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { icon } from '../../parts/icons.js'
import type { When } from './parts/when.js'
import type { WorkshopStrings } from './workshop.strings.js'

type Times = OutputOf<'workshop.times'>
type Room = NonNullable<Times['now']>

type Hours = {
  readonly words: WorkshopStrings
  readonly when: When
  /** The first hour of the gap that was pressed in the agenda. */
  readonly pressed: string | undefined
  /** Days whose hours are all in sight; none until they are asked for. */
  readonly days: number
  readonly show: (days: number) => void
  /** Takes the hour; now, without one. */
  readonly take: (startsAt?: string) => void
  readonly isBusy: boolean
}

const nearestShown = 5
const daysAtFirst = 3

/** Each hour is a press: now and the nearest ones; of a workshop that is closed the open hours come first. */
export function walkInHours({ now: room, minutes, days }: Times, hours: Hours): Content {
  const { words, when, pressed, show } = hours
  const nearest = days.flatMap(({ starts }) => starts).filter((start) => start !== pressed)
  const named = (start: string) => (when.isToday(start) ? when.time(start) : when.briefMoment(start))
  const open = html`${pressed ? press(named(pressed), { hours, startsAt: pressed, kind: 'go' }) : nothing}
    <div class="chips hours">
      ${nearest.slice(0, nearestShown).map((startsAt) => press(named(startsAt), { hours, startsAt }))}
      ${
        nearest.length > nearestShown && hours.days === 0
          ? html`<button type="button" class="quiet" @click=${() => show(daysAtFirst)}>${words.otherHour}</button>`
          : nothing
      }
    </div>`
  const present = room ? presentHour(room, minutes, hours) : html`<p>${words.nobodyFree}</p>`
  const isOpenFirst = room?.closed !== undefined || pressed !== undefined
  return html`${
    room?.closed
      ? html`<p class="notice warn kept">
          ${icon('lock')}<span><strong>${words.closed[room.closed]}</strong> ${words.closedMore}</span>
        </p>`
      : nothing
  }
  ${isOpenFirst ? [open, present] : [present, open]} ${hours.days > 0 ? allHours(days, hours) : nothing}`
}

function presentHour(room: Room, minutes: number, hours: Hours): Content {
  const { words, when } = hours
  const end = when.time(new Date(Date.parse(room.startsAt) + room.minutes * 60_000).toISOString())
  const name = `${room.closed ? words.nowAllTheSame : words.now}, ${words.until(end)}`
  return html`${press(name, { hours, kind: room.closed ? 'way' : 'go' })}
  ${
    room.minutes < minutes
      ? html`<p class="notice warn kept">
          ${icon('alert')}<span>
            <strong>${words.tooShort(words.length(minutes), end)}</strong>
            ${words.stillPossible(words.length(room.minutes))}
          </span>
        </p>`
      : nothing
  }`
}

function allHours(days: Times['days'], hours: Hours): Content {
  const { words, when, show } = hours
  return html`${days.slice(0, hours.days).map(
    ({ day, starts }) =>
      html`<section class="stack" aria-label=${when.heading(day)}>
        <h4>${when.heading(day)}</h4>
        <div class="chips hours">${starts.map((startsAt) => press(when.time(startsAt), { hours, startsAt }))}</div>
      </section>`,
  )}
  ${
    days.length > hours.days
      ? html`<p>
          <button type="button" class="quiet" @click=${() => show(hours.days + 7)}>${words.moreTimes}</button>
        </p>`
      : nothing
  }`
}

type Press = { readonly hours: Hours; readonly startsAt?: string; readonly kind?: 'go' | 'way' }

const press = (name: string, { hours: { take, isBusy }, startsAt, kind = 'way' }: Press): Content =>
  html`<button type="button" class=${kind} aria-disabled=${isBusy} @click=${() => take(startsAt)}>${name}</button>`
