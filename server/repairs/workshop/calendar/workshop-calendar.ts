import ical, { ICalEventStatus } from 'ical-generator'
import { createHash } from 'node:crypto'
import { addDays } from '../../../base/instant.js'
import type { Language } from '../../../base/language.js'
import { oneLine } from '../../../base/one-line.js'
import type { Services } from '../../../rpc/context.js'
import { englishBikes } from '../../../../widgets/words/repairs/bikes.strings.en.js'
import { frenchBikes, type BikeWords } from '../../../../widgets/words/repairs/bikes.strings.js'
import { endOf } from '../../appointment.js'
import { deskVisitPath } from '../../appointments/links.js'
import { isWorkshopCalendar } from './calendar-link.js'
import { findCalendarOwner, visitsSince, type CalendarOwner, type DatedVisit } from './calendar.store.js'
import { workshopCalendarWords } from './workshop-calendar.strings.js'

const bikes: Record<Language, BikeWords> = { fr: frenchBikes, en: englishBikes }

const daysBack = 30

type Asked = { readonly slug: string; readonly secret: string; readonly language: Language }
type Serving = Pick<Services, 'clock' | 'database' | 'hmac' | 'publicUrl'>

/**
 * All visits of a workshop, for whoever has the address. Calendars are kept by third parties: the first name, the work and,
 * for an itinerant, the address stand in it; telephone, words and photo are one press away, at the desk.
 */
export async function workshopCalendar(
  { clock, database, hmac, publicUrl }: Serving,
  { slug, secret, language }: Asked,
): Promise<{ readonly text: string; readonly etag: string } | undefined> {
  const owner = await findCalendarOwner(database.reader, slug)
  if (!owner || !isWorkshopCalendar(hmac, owner, secret)) return undefined
  const since = addDays(clock.now(), -daysBack)
  const calendar = ical({
    prodId: '//coop-elements//repairs//EN',
    name: workshopCalendarWords[language].name(owner.member.name),
    // In seconds: calendars ask again about as often.
    ttl: 900,
  })
  for (const visit of await visitsSince(database.reader, owner.id, since))
    calendar.createEvent(eventOf(visit, { owner, language, publicUrl }))
  const text = `${calendar.toString()}\r\n`
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
}

type About = { readonly owner: CalendarOwner; readonly language: Language; readonly publicUrl: string }

function eventOf({ appointment, changedAt }: DatedVisit, { owner, language, publicUrl }: About) {
  const words = workshopCalendarWords[language]
  const { address, bikeType, contactName, id, proposed, sequence, service, startsAt, status } = appointment
  const isOpen = status === 'requested' || status === 'proposed'
  const who = contactName || words.nobody
  return {
    id: `${id}@${new URL(publicUrl).hostname}`,
    sequence,
    // Not the present moment: the same visits are the same file.
    stamp: new Date(changedAt),
    start: new Date(startsAt),
    end: new Date(endOf(appointment)),
    status: isOpen ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    summary: oneLine(words.summary[isOpen ? status : 'booked'](who, service?.name)),
    ...(address && { location: oneLine(address.text) }),
    description: [bikes[language][bikeType], proposed && words.alsoHeld].filter(Boolean).join('\n'),
    url: publicUrl + deskVisitPath(owner.member.slug, id),
  }
}
