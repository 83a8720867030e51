import ical, { ICalEventStatus } from 'ical-generator'
import { createHash } from 'node:crypto'
import type { Id } from '../../../base/id.js'
import { addDays } from '../../../base/instant.js'
import type { Language } from '../../../base/language.js'
import { addToDay, dayOf, type Day } from '../../../base/local-time.js'
import { oneLine } from '../../../base/one-line.js'
import type { Db } from '../../../database/tables.js'
import { stillAllowed } from '../../../roles/index.js'
import type { Services } from '../../../rpc/context.js'
import { bikeWords } from '../../../../widgets/words/repairs/bikes.strings.js'
import { endOf } from '../../appointment.js'
import { deskAppointmentPath } from '../../appointments/links.js'
import { isWorkshopCalendar } from './calendar-link.js'
import { findCalendarOwner, appointmentsSince, type CalendarOwner, type DatedAppointment } from './calendar.store.js'
import { workshopCalendarWords } from '../../appointments/appointment-calendar.strings.js'

const daysBack = 30
const dayMs = 86_400_000

type Asked = { readonly slug: string; readonly secret: string; readonly language: Language }
type Serving = Pick<Services, 'clock' | 'database' | 'hmac' | 'publicUrl'>

/**
 * All appointments of a workshop, for whoever has the address of somebody who works there, while they do. Calendars are kept by third parties: the first name, the work and,
 * for an itinerant, the address stand in it; telephone, words and photo are one press away, at the desk.
 */
export async function workshopCalendar(
  { clock, database, hmac, publicUrl }: Serving,
  { slug, secret, language }: Asked,
): Promise<{ readonly text: string; readonly etag: string } | undefined> {
  const now = clock.now()
  const owner = await findCalendarOwner(database.reader, slug)
  if (!owner) return undefined
  const { id, former, member } = owner
  const right = owner.own.map(({ key }) => isWorkshopCalendar(hmac, { id, key }, secret))
  const isFormer = former !== undefined && isWorkshopCalendar(hmac, { id, key: former.key }, secret)
  const own = owner.own[right.indexOf(true)]
  if (own ? !(await seesAppointments(database.reader, own.account, member)) : !isFormer || former.endsAt <= now)
    return undefined
  const calendar = ical({
    prodId: '//coop-elements//repairs//EN',
    name: workshopCalendarWords[language].name(member.name),
    // In seconds: calendars ask again about as often.
    ttl: 900,
  })
  const about = { owner, language, publicUrl }
  if (!own) calendar.createEvent(movedEvent(dayOf(now, owner.zone), about))
  else
    for (const appointment of await appointmentsSince(database.reader, id, addDays(now, -daysBack)))
      calendar.createEvent(eventOf(appointment, about))
  const text = `${calendar.toString()}\r\n`
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
}

/** Read again each time: their role may have become another. */
async function seesAppointments(db: Db, account: Id<'Account'>, { id }: CalendarOwner['member']): Promise<boolean> {
  return (await stillAllowed(db, account, { may: 'visits', subject: { member: id } })) !== undefined
}

type About = { readonly owner: CalendarOwner; readonly language: Language; readonly publicUrl: string }

/** An entry on the day on which the calendar is read, so that it is seen. It names nobody. */
function movedEvent(today: Day, { owner, language, publicUrl }: About) {
  const { moved, movedHow } = workshopCalendarWords[language]
  return {
    id: `moved-${owner.id}@${new URL(publicUrl).hostname}`,
    // Not the present moment: through a day it is the same file. Each day's is one more.
    sequence: Math.floor(Date.parse(today) / dayMs),
    stamp: new Date(today),
    allDay: true,
    start: new Date(today),
    end: new Date(addToDay(today, 1)),
    summary: moved,
    description: movedHow,
    url: `${publicUrl}/bureau`,
  }
}

function eventOf({ appointment, changedAt }: DatedAppointment, { owner, language, publicUrl }: About) {
  const words = workshopCalendarWords[language]
  const { address, bikeType, contactName, id, proposed, sequence, service, startsAt, status } = appointment
  const isOpen = status === 'requested' || status === 'proposed'
  const who = contactName || words.nobody
  return {
    id: `${id}@${new URL(publicUrl).hostname}`,
    sequence,
    // Not the present moment: the same appointments are the same file.
    stamp: new Date(changedAt),
    start: new Date(startsAt),
    end: new Date(endOf(appointment)),
    status: isOpen ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    summary: oneLine(words.summary[isOpen ? status : 'booked'](who, service?.name)),
    ...(address && { location: oneLine(address.text) }),
    description: [bikeWords[language][bikeType], proposed && words.alsoHeld].filter(Boolean).join('\n'),
    url: publicUrl + deskAppointmentPath(owner.member.slug, id),
  }
}
