import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { notice } from '../../../../parts/notice.js'
import type { Content } from '../../../../shared/content.js'
import { writtenIn } from '../../../../words/written-in.js'
import { filters } from '../../parts/filters.js'
import { deskList } from '../../parts/list.js'
import type { ListStrings } from '../../parts/list.strings.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { writeBeside } from '../../parts/talk/write-link.js'
import type { Desk } from '../../room.js'
import { whenFor, type When } from './parts/when.js'
import { stateOf } from './appointment-state.js'
import { appointmentIn, type AppointmentRow, type Appointments } from './parts/workshop.js'
import type { WorkshopStrings } from './workshop.strings.js'

type AppointmentListView = {
  readonly desk: Desk
  readonly words: WorkshopStrings
  readonly listWords: ListStrings
  readonly read: RemoteRead<readonly [string], Appointments>
  readonly csv: () => void
  readonly said: Content
}

/** Appointments by day, the next one first, with what they wait for. */
export function appointmentList({ desk, words, listWords, read, csv, said }: AppointmentListView) {
  const { answer } = read
  return html`${answer ? waiting(answer, { desk, words }) : nothing}
  ${filters(desk, listWords, fieldsOf(answer, words))}
  ${deskList({
    desk,
    words: listWords,
    read,
    csv,
    said,
    counted: words.count,
    empty: { title: words.emptyTitle, said: words.empty },
    rows: ({ items, workshop }) => days(items, { desk, words, when: whenFor(desk.language, workshop.zone, words) }),
  })}`
}

function waiting(
  { waits, workshop }: Appointments,
  { desk, words }: { readonly desk: Desk; readonly words: WorkshopStrings },
) {
  if (waits === 0 || desk.filters['show'] === 'waiting' || appointmentIn(desk.item)) return nothing
  const repairer = desk.filters['repairer'] ? { repairer: workshop.slug } : {}
  return notice({
    tone: 'warn',
    title: words.waits(waits),
    ways: html`<a class="way" href=${desk.hrefOf({ filters: { show: 'waiting', ...repairer } })}
      >${words.answerThem}</a
    >`,
  })
}

function fieldsOf(answer: Appointments | undefined, words: WorkshopStrings) {
  const { coming, ...others } = words.shows
  const shows = Object.entries(others).map(([value, name]) => ({ value, name }))
  const workshops = (answer?.workshops ?? []).map(({ slug: value, place: name }) => ({ value, name }))
  const [first, ...more] = workshops
  return [
    ...(first && more.length > 0
      ? [{ name: 'repairer', label: words.workshop, kind: 'choice', choices: more, none: first.name } as const]
      : []),
    { name: 'show', label: words.show, kind: 'choice', choices: shows, none: coming },
    { name: 'from', label: words.from, kind: 'day' },
    { name: 'to', label: words.to, kind: 'day' },
    { name: 'words', label: words.find, kind: 'words' },
  ] as const
}

type RowView = { readonly desk: Desk; readonly words: WorkshopStrings; readonly when: When }

function days(items: readonly AppointmentRow[], view: RowView) {
  const byDay = new Map<string, AppointmentRow[]>()
  for (const item of items) {
    const day = view.when.dayOf(item.startsAt)
    byDay.set(day, [...(byDay.get(day) ?? []), item])
  }
  return html`${repeat(
    byDay,
    ([day]) => day,
    ([day, ofDay]) =>
      html`<section class="stack day" aria-labelledby="day-${day}">
        <h2 id="day-${day}">${view.when.heading(day)}</h2>
        <ul class="rows framed">
          ${repeat(
            ofDay,
            ({ id }) => id,
            (row) => html`<li class="line-of" data-id=${row.id}>${rowView(row, view)} ${write(row, view)}</li>`,
          )}
        </ul>
      </section>`,
  )}`
}

function rowView(row: AppointmentRow, { desk, words, when }: RowView) {
  const { id, bikeType, contactName, service, startsAt, employee, address } = row
  const facts = [
    service?.name ?? words.unknownWork,
    words.bikes[bikeType],
    employee && words.withWhom(employee),
    address,
  ]
  return html`<a
    class="pick appointment ${row.isWalkIn ? 'walk-in' : row.status}"
    href=${desk.hrefOf({ item: id })}
    aria-current=${appointmentIn(desk.item) === id ? 'true' : nothing}
  >
    <b class="hour">${when.time(startsAt)}</b>
    <span class="grow">
      <b lang=${writtenIn}>${contactName || words.nobody}</b>
      <small lang=${writtenIn}>${facts.filter(Boolean).join(' · ')}</small>
    </span>
    ${stateOf(row, { words, when })}
  </a>`
}

/** Nobody reads what is written to who has no account. */
function write({ id, contactName, isWalkIn, startsAt, unread }: AppointmentRow, { desk, words, when }: RowView) {
  if (isWalkIn) return nothing
  return writeBeside({ desk, words, id, who: contactName || words.nobody, what: when.wholeMoment(startsAt), unread })
}
