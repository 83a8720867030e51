import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator'
import type { Language } from '../../base/language.js'
import { addToDay, dayOf, instantAt } from '../../base/local-time.js'
import { oneLine } from '../../base/one-line.js'
import type { DirectoryContext } from '../directory/question.js'
import { openSpans, type OpenSpan } from '../hours/open-spans.js'
import { readHours } from '../hours/read-hours.js'
import type { SheetInput } from '../member.wire.js'
import { closuresByPlace, findPlace } from '../place.store.js'
import { openingCalendarWords } from './opening-calendar.strings.js'
import { showMember } from './show-member.js'

/** Eight weeks: further on, nobody answers for hours; who follows the calendar gets the next ones. */
const daysAhead = 56

type CalendarOf = SheetInput & { readonly language: Language; readonly publicUrl: string }

/**
 * When a place is open, each time as an event of its own, so that closures, seasons and public holidays need no rule that
 * calendars read differently. Undefined where nobody knows, or where the hours are not written as a machine reads them.
 */
export async function openingCalendar(
  asked: Pick<DirectoryContext, 'db' | 'clock' | 'keepUntil'>,
  { language, publicUrl, ...wanted }: CalendarOf,
): Promise<string | undefined> {
  const { entry, page, place: slug } = await showMember(asked, wanted)
  const place = slug === undefined ? undefined : await findPlace(asked.db, slug)
  const hours = place?.hours === undefined ? undefined : readHours(place.hours)
  if (!place || !hours) return undefined
  const { zone } = place
  const today = dayOf(asked.clock.now(), zone)
  const closures = (await closuresByPlace(asked.db, [place.id], today)).get(place.id) ?? []
  const words = openingCalendarWords[language]
  const name = oneLine(entry.name)
  const { street, postcode, commune } = entry
  const location = [street, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const of = (key: string): Pick<ICalEventData, 'id' | 'stamp' | 'url' | 'location' | 'transparency'> => ({
    id: `${place.slug}-${key}@${new URL(publicUrl).hostname}`,
    // The same all day: what did not change is not sent again.
    stamp: new Date(instantAt(today, '00:00', zone)),
    url: publicUrl + page,
    ...(location !== '' && { location: oneLine(location) }),
    // It is the place that is open, not whoever looks who is busy.
    transparency: ICalEventTransparency.TRANSPARENT,
  })
  const calendar = ical({ prodId: '//coop-elements//openings//EN', name, ttl: 86_400 })
  calendar.x('X-WR-TIMEZONE', zone)
  for (const span of openSpans(hours, { zone, closures, day: today, days: daysAhead }))
    calendar.createEvent({ ...of(`open-${stampOf(span)}`), ...openOf(span) })
  for (const { from, to, reason } of closures)
    calendar.createEvent({
      ...of(`shut-${from}`),
      allDay: true,
      start: new Date(from),
      end: new Date(addToDay(to, 1)),
      summary: words.shut(name, reason && oneLine(reason)),
    })
  return `${calendar.toString()}\r\n`

  function openOf({ from, to, unsure, comment }: OpenSpan): ICalEventData {
    const why = comment === undefined ? unsure && words.toCheck : oneLine(comment)
    return {
      start: new Date(from),
      end: new Date(to),
      summary: unsure ? words.perhaps(name) : words.open(name),
      status: unsure ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      ...(why !== undefined && { description: why }),
    }
  }
}

const stampOf = ({ from }: OpenSpan): string => new Date(from).toISOString().replace(/[-:]|\.\d+/g, '')
