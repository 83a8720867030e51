import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { notice } from '../../../../../parts/notice.js'
import type { Desk } from '../../../room.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { icon } from '../../../parts/icons.js'
import { appointmentIn } from '../parts/workshop.js'
import type { When } from '../parts/when.js'
import type { WorkshopStrings } from '../workshop.strings.js'
import { clockOf, type AgendaView, type Week, type WeekDay } from './agenda.js'
import type { AgendaStrings } from './agenda.strings.js'
import { arrows } from './arrows.js'
import { cellsOf, hoursShown, type Cell, type Held } from './cells.js'
import type { DaysSaid } from './days-said.js'
import { isShut, shutName } from './strips.js'

export type WeekLook = {
  readonly desk: Desk
  readonly words: AgendaStrings
  /** Those of the whole room. */
  readonly all: WorkshopStrings
  readonly view: AgendaView
  /** The day that is shown alone where there is no room for seven, or none is wanted. */
  readonly chosen: string
  readonly when: When
  readonly said: DaysSaid
  /** The cell to which Tab leads. */
  readonly at: string
  readonly took: (key: string) => void
  readonly turn: (steps: 1 | -1) => void
}

/**
 * Seven days beside each other where there is room, else one: the same lists, which style sheets draw as columns. Days at the
 * end that are closed, and on which nobody comes, are left out.
 */
export function weekView(week: Week, look: WeekLook): Content {
  const { view, words, all } = look
  const isEmpty = week.weeks.every(({ count }) => count === 0)
  const days = view === 'day' ? week.days.filter(({ day }) => day === look.chosen) : openDays(week, look.chosen)
  const holds = week.items.flatMap((item) => item.holds).filter(({ day }) => days.some((each) => each.day === day))
  const hours = hoursShown(days, holds)
  const whole = (hours.to - hours.from) / 60
  return html`${isEmpty && week.asked.count === 0 ? notice({ tone: 'plain', title: all.emptyTitle, more: all.empty }) : nothing}
    <div
      class="agenda days-${days.length} ${view === 'day' ? 'one' : ''}"
      role="group"
      aria-labelledby="agenda-title"
      aria-describedby="agenda-keys"
      @keydown=${(event: KeyboardEvent) => arrows(event, look)}
    >
      <ol class="axis" aria-hidden="true">
        ${[...Array(whole).keys()].map((at) => html`<li>${look.when.clock(clockOf(hours.from + at * 60))}</li>`)}
      </ol>
      ${days.map((day) => dayColumn(day, { week, look, hours }))}
    </div>
    <ul class="ag-legend">
      <li><span class="sign booked"></span>${all.states.booked}</li>
      <li><span class="sign requested"></span>${all.states.requested}</li>
      <li><span class="sign proposed"></span>${words.signs.proposed}</li>
      <li><span class="sign walk-in"></span>${all.walkIn}</li>
      <li><span class="sign over"></span>${words.signs.over}</li>
      <li><span class="sign shut"></span>${words.signs.shut}</li>
    </ul>
    <p id="agenda-keys" class="meta ag-keys">${words.keys}</p>`
}

function openDays({ days }: Week, chosen: string): readonly WeekDay[] {
  const isLeft = (day: WeekDay) => isShut(day) && day.holiday === undefined && day.day !== chosen
  const left = [...days].reverse().findIndex((day) => !isLeft(day))
  return left < 0 ? days : days.slice(0, Math.max(days.length - left, 5))
}

type Around = {
  readonly week: Week
  readonly look: WeekLook
  readonly hours: { readonly from: number; readonly to: number }
}

function dayColumn(day: WeekDay, { week, look, hours }: Around): Content {
  const { words, all, said, chosen, desk } = look
  const id = `ag-${day.day}`
  const facts = [
    ...(day.day === week.today ? [words.today] : []),
    ...(isShut(day) ? [shutName(day, words)] : [words.visits(day.count)]),
    ...(day.asked > 0 ? [words.toAnswer(day.asked)] : []),
  ]
  return html`<section
    class="ag-day ${day.day === chosen ? 'chosen' : ''} ${day.day === week.today ? 'today' : ''}"
    aria-labelledby=${id}
  >
    <h3 id=${id}>
      <a href=${desk.hrefOf({ filters: { ...desk.filters, view: 'day', day: day.day } })}>${said.column(day.day)}</a>
      <small>${words.and(facts)}</small>
    </h3>
    <div class="lanes">
      ${week.lanes.map(
        (lane) =>
          html`<div class="lane">
            ${week.lanes.length > 1 ? html`<h4 lang=${writtenIn}>${lane.employee ?? all.nobody}</h4>` : nothing}
            ${laneOf(lane, day, { week, look, hours })}
          </div>`,
      )}
    </div>
  </section>`
}

function laneOf(lane: Week['lanes'][number], day: WeekDay, { week, look, hours }: Around): Content {
  const held = week.items.flatMap((item) =>
    item.holds.flatMap((hold, at): Held[] =>
      hold.day === day.day && hold.lane === lane.id ? [{ item, hold, isOther: at > 0 }] : [],
    ),
  )
  const minute = nowOn(day, look)
  const { columns, cells } = cellsOf(held, { day, seats: lane.seats, now: minute })
  const isToday = day.day === week.today && minute >= hours.from && minute < hours.to
  const after = isToday ? cells.findIndex(({ from }) => from >= minute) : -1
  const at = after < 0 ? cells.length : after
  const draw = (cell: Cell) => cellView(cell, { day, look, hours, lane: lane.id })
  return html`<ul class="ag-cells c-${Math.min(columns, 6)} r-${(hours.to - hours.from) / 15}">
    ${day.open.map(({ from, to }) => html`<li class="back ${rows({ from, to }, hours)}" aria-hidden="true"></li>`)}
    ${cells.slice(0, at).map(draw)}
    ${
      isToday
        ? html`<li class="now ${rows({ from: minute, to: minute + 15 }, hours)} m-${Math.floor((minute % 15) / 5)}">
            <span>${look.words.now(look.when.clock(clockOf(minute)))}</span>
          </li>`
        : nothing
    }
    ${cells.slice(at).map(draw)}
  </ul>`
}

/** Minutes since midnight, of a day that is over the last, of one to come none. */
function nowOn({ day }: WeekDay, { when }: WeekLook): number {
  const today = when.today()
  if (day !== today) return day < today ? 1_440 : 0
  const [hour = 0, minute = 0] = when.wallTime(Date.now()).split(':').map(Number)
  return hour * 60 + minute
}

/** From the quarter of an hour in which it begins to the one in which it ends. */
function rows({ from, to }: { readonly from: number; readonly to: number }, hours: Around['hours']): string {
  const first = Math.floor((Math.max(from, hours.from) - hours.from) / 15)
  const last = Math.ceil((Math.min(to, hours.to) - hours.from) / 15)
  return `q-${first} n-${Math.max(1, last - first)}`
}

type CellLook = {
  readonly day: WeekDay
  readonly look: WeekLook
  readonly hours: Around['hours']
  readonly lane: string
}

function cellView(cell: Cell, around: CellLook): Content {
  const { look, hours } = around
  const clock = (minutes: number) => look.when.clock(clockOf(minutes))
  const range = look.words.range(clock(cell.from), clock(cell.to))
  const place = rows(cell, hours)
  switch (cell.kind) {
    case 'shut':
      return html`<li class="shut ${place}">
        <span class="when">${range}</span>
        <b>${cell.reason ? look.words.closedFor(cell.reason) : look.words.closed}</b>
      </li>`
    case 'gap':
      return gapView(cell, { ...around, range, place })
    case 'held':
      return heldView(cell, { ...around, range, place })
  }
}

type Placed = CellLook & { readonly range: string; readonly place: string }

function gapView(cell: Extract<Cell, { kind: 'gap' }>, { day, look, lane, range, place }: Placed): Content {
  const { desk, words, all } = look
  const minutes = cell.to - cell.from
  const free = words.free(all.length(minutes), minutes)
  const key = `${lane}-${day.day}-${cell.column}-${cell.from}`
  const isNow = day.day === look.when.today() && cell.from % 15 !== 0
  const filters = { ...desk.filters, day: day.day, at: isNow ? 'now' : `${day.day}T${clockOf(cell.from)}` }
  return html`<li class="gap ${place} k-${cell.column}">
    <a
      class="cell"
      data-key=${key}
      data-from=${cell.from}
      href=${desk.hrefOf({ item: 'walk-in', filters })}
      tabindex=${tabOf(key, look)}
      @focus=${() => look.took(key)}
      ><span class="when">${range}</span> <span class="left">${free}</span>
      <b class="add">${icon('plus')}${words.add}</b></a
    >
  </li>`
}

function heldView(cell: Extract<Cell, { kind: 'held' }>, { look, range, place }: Placed): Content {
  const { desk, all } = look
  const { item, isOther, from } = cell
  const who = item.contactName || all.nobody
  const work = item.service?.name ?? all.unknownWork
  const state = stateOf(cell, look)
  const key = `${item.id}${isOther ? '-other' : ''}`
  return html`<li
    class="held ${item.isWalkIn && item.status === 'booked' ? 'walk-in' : item.status} ${isOther ? 'other' : ''} ${place} k-${cell.column}"
  >
    <a
      class="cell"
      data-key=${key}
      data-from=${from}
      href=${desk.hrefOf({ item: item.id })}
      aria-current=${appointmentIn(desk.item) === item.id ? 'true' : nothing}
      tabindex=${tabOf(key, look)}
      @focus=${() => look.took(key)}
      ><span class="when">${range}</span> <b class="name" lang=${writtenIn}>${who}</b>
      <span class="work" lang=${writtenIn}>${work}, ${all.bikes[item.bikeType]}</span>
      <span class="state">${item.unread ? `${state}, ${all.unreadWords(item.unread)}` : state}</span></a
    >
  </li>`
}

/** At both hours each says which it is. */
function stateOf({ item: { status, stands, isWalkIn }, isOther }: Held, { words, all }: WeekLook): string {
  if (isOther) return words.otherHour
  if (status === 'proposed') return stands ? words.stands : words.firstHour
  return isWalkIn && status === 'booked' ? all.walkIn : all.states[status]
}

/** One of them is reached by Tab, the others from there by arrows. */
const tabOf = (key: string, { at }: WeekLook): number => (at === '' || at === key ? 0 : -1)
