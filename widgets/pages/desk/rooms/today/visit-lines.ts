import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { momentIn } from '../../../../shared/days.js'
import { hourIn } from '../../../../words/clock.strings.js'
import { bikeWords } from '../../../../words/repairs/bikes.strings.js'
import { shortName } from '../../../../words/short-name.js'
import { writtenIn } from '../../../../words/written-in.js'
import { writeBeside } from '../../parts/talk/write-link.js'
import type { Desk } from '../../room.js'
import type { Visit } from './day.js'
import { phone } from './loan-lines.js'
import { dayNear } from './said-day.js'
import type { TodayStrings } from './today.strings.js'
import type { VisitAct } from './visit-act.js'

type VisitsView = { readonly desk: Desk; readonly words: TodayStrings; readonly today: string; readonly act: VisitAct }

/** The hour, who comes for what, and what may be noted now. */
export const visitLines = (visits: readonly Visit[], view: VisitsView) =>
  html`<ul class="rows framed lines">
    ${repeat(
      visits,
      ({ id }) => id,
      (visit) => lineOf(visit, view),
    )}
  </ul>`

/** « 15 h 30 », on another day « demain, 15 h 30 ». */
export function hourOf(
  { startsAt, zone }: Pick<Visit, 'startsAt' | 'zone'>,
  { desk, today }: Pick<VisitsView, 'desk' | 'today'>,
) {
  const { day, time } = momentIn(zone, Date.parse(startsAt))
  const hour = hourIn[desk.language](time)
  return day === today ? hour : `${dayNear(day, desk.language, today)}, ${hour}`
}

function lineOf(visit: Visit, view: VisitsView) {
  const { act, desk, words } = view
  const { bikeType, contactName, contactPhone, employee, id, isWalkIn, service, unread } = visit
  const who = contactName || words.nobody
  const hour = hourOf(visit, view)
  const facts = [service?.name ?? words.unknownWork, bikeWords[desk.language][bikeType], employee]
  return html`<li class="line visit" data-id=${id}>
    <span class="tickbox" aria-hidden="true"></span>
    <b class="hour">${hour}</b>
    <p class="thing">
      <a href=${desk.hrefOf({ room: 'workshop', item: id, filters: {} })} lang=${writtenIn}>${shortName(who)}</a>
    </p>
    <p class="person">${phone(contactPhone, who, words)}</p>
    <div class="state"><small lang=${writtenIn}>${facts.filter(Boolean).join(' · ')}</small></div>
    <div class="acts">
      ${isWalkIn ? nothing : writeBeside({ desk, words, room: 'workshop', id, who, what: hour, unread })}
      ${act.buttons(visit, hour)}
    </div>
    <div class="below">${act.said(visit)}</div>
  </li>`
}
