import ical, { ICalEventStatus, type ICalCalendar } from 'ical-generator'
import type { Language } from '../../base/language.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, instantAt, type Day } from '../../base/local-time.js'
import { oneLine } from '../../base/one-line.js'
import type { Loan, LoanSide, Period } from '../loan.js'
import { loanCalendarWords } from './loan-calendar.strings.js'
import type { LoanSheet } from './loan-sheet.store.js'

type LoanCalendarFor = {
  readonly side: LoanSide
  readonly language: Language
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly now: Instant
}

type Entry = {
  readonly key: 'take' | 'back' | 'meet'
  readonly summary: string
  readonly from: Day
  readonly hours?: Period['hours']
}

/**
 * When it is taken and given back, as iCalendar events that follow each change: `UID` and `SEQUENCE` come from the row. It
 * holds no secret and no home, since calendars are shared.
 */
export function loanCalendar(sheet: LoanSheet, { side, language, publicUrl, now }: LoanCalendarFor): string {
  const { loan, homes } = sheet
  const calendar = ical({ prodId: '//coop-elements//loans//EN' })
  for (const entry of entriesOf(sheet, side, language)) add(calendar, entry)
  return `${calendar.toString()}\r\n`

  function add(into: ICalCalendar, { key, summary, from, hours }: Entry): void {
    into.createEvent({
      id: `${loan.id}-${key}@${new URL(publicUrl).hostname}`,
      sequence: loan.sequence,
      stamp: new Date(now),
      summary: oneLine(summary),
      status: statusOf(loan),
      ...(hours
        ? { start: at(from, hours.from), end: at(from, hours.to) }
        : { allDay: true, start: new Date(from), end: new Date(addToDay(from, 1)) }),
      ...(placeOf(sheet) && { location: oneLine(placeOf(sheet)) }),
      url: `${publicUrl}/s/${homes[side].slug}/offres`,
    })
  }

  function at(day: Day, minutes: number): Date {
    const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
    return new Date(instantAt(day, time, loan.zone))
  }
}

function entriesOf({ loan, giver, taker }: LoanSheet, side: LoanSide, language: Language): Entry[] {
  const { period, title, kind } = loan
  const words = loanCalendarWords[language]
  if (!period) return []
  const who = side === 'giver' ? taker.name : giver.name
  if (kind !== 'lend')
    return [
      { key: 'meet', summary: words.meet(title, who), from: period.from, ...(period.hours && { hours: period.hours }) },
    ]
  return [
    { key: 'take', summary: side === 'giver' ? words.hand(title, who) : words.take(title), from: period.from },
    { key: 'back', summary: side === 'giver' ? words.comesBack(title, who) : words.giveBack(title), from: period.to },
  ]
}

function placeOf({ where: { place, commune } }: LoanSheet): string {
  if (!place) return commune
  return [place.name, place.street, [place.postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

function statusOf({ status }: Loan): ICalEventStatus {
  if (status === 'requested' || status === 'proposed') return ICalEventStatus.TENTATIVE
  return status === 'refused' || status === 'cancelled' || status === 'expired'
    ? ICalEventStatus.CANCELLED
    : ICalEventStatus.CONFIRMED
}
