import { describe, expect, test } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { msOf, toInstant } from '../../../../server/base/instant.js'
import { momentAt } from '../../../../server/base/local-days.js'
import {
  addToDay,
  dayOf,
  instantAt,
  paris,
  wallTimeOf,
  type Day,
  type Zone,
} from '../../../../server/base/local-time.js'
import {
  agendaFree,
  freeStarts,
  quartersOf,
  type Timetable,
  type AppointmentLength,
} from '../../../../server/repairs/agenda/slots.js'
import { closureSpan } from '../../../../server/repairs/agenda/spans.js'

const day = (text: string) => text as Day
const monday = '2027-03-01'

const openings = [
  { weekday: 1, from: '09:00', to: '12:00' },
  { weekday: 1, from: '14:00', to: '16:00' },
]
const hourly: Timetable = { zone: paris, openings, closures: [], stepMinutes: 60, leadMinutes: 0, horizonDays: 0 }
const anHour: AppointmentLength = { minutes: 60, preparationMinutes: 0 }
const wholeDay = (text: string, to = text) => ({
  fromDay: day(text),
  fromTime: '00:00',
  toDay: day(to),
  toTime: '24:00',
})

type SlotQuery = {
  readonly timetable?: Partial<Timetable>
  readonly length?: Partial<AppointmentLength>
  /** Local time. */
  readonly now?: readonly [day: string, time: string]
  readonly seats?: number
  readonly taken?: readonly (readonly [day: string, time: string, minutes?: number])[]
}

/** Free starts, in local time. */
function free({ timetable, length, now = [monday, '09:30'], seats = 1, taken = [] }: SlotQuery): string[] {
  const whole = { ...hourly, ...timetable }
  const counts = new Map<number, number>()
  for (const [onDay, time, minutes = 60] of taken) {
    const startsAt = instantAt(day(onDay), time, whole.zone)
    for (const quarter of quartersOf(startsAt, { minutes, preparationMinutes: 0 })) {
      counts.set(msOf(quarter), (counts.get(msOf(quarter)) ?? 0) + 1)
    }
  }
  const agendas = [{ id: toId<'Agenda'>('one'), seats, taken: counts }]
  const context = { agendas, now: instantAt(day(now[0]), now[1], whole.zone) }
  return [...freeStarts(whole, { ...anHour, ...length }, context)].map(
    ({ startsAt }) => `${dayOf(startsAt, whole.zone)} ${wallTimeOf(startsAt, whole.zone)}`,
  )
}

const times = (asked: SlotQuery) => free(asked).map((start) => start.slice(11))

describe('slots on public holidays', () => {
  const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '10:00' }))
  const from = (now: string, holidays?: Timetable['holidays']) =>
    free({ timetable: { openings: everyDay, horizonDays: 3, ...(holidays && { holidays }) }, now: [now, '08:00'] }).map(
      (start) => start.slice(5, 10),
    )

  test('are none where they are days off, and the usual ones where they are worked', () => {
    expect(from('2027-12-24', 'common')).toEqual(['12-24', '12-26', '12-27'])
    expect(from('2027-12-31', 'common')).toEqual(['12-31', '01-02', '01-03'])
    expect(from('2027-12-24')).toEqual(['12-24', '12-25', '12-26', '12-27'])
  })

  test('are those of the department', () => {
    expect(from('2027-12-24', 'alsace-moselle')).toEqual(['12-24', '12-27'])
    expect(from('2027-12-19', '974')).toEqual(['12-19', '12-21', '12-22'])
    expect(from('2027-12-19', 'common')).toEqual(['12-19', '12-20', '12-21', '12-22'])
  })

  test('are refused when somebody asks for one all the same', () => {
    const timetable = { ...hourly, openings: everyDay, horizonDays: 3, holidays: 'common' as const }
    const agendas = [{ id: toId<'Agenda'>('a'), seats: 1, taken: new Map<number, number>() }]
    const at = (text: string) => ({
      agendas,
      startsAt: instantAt(day(text), '09:00', paris),
      now: instantAt(day('2027-12-24'), '08:00', paris),
    })

    expect(agendaFree(timetable, anHour, at('2027-12-25'))).toBe(undefined)
    expect(agendaFree(timetable, anHour, at('2027-12-26'))).toBe('a')
  })
})

describe('slots of a workshop open from 9 to 12 and from 2 to 4, at half past nine', () => {
  test('are the whole hours to come', () => {
    expect(free({})).toEqual([`${monday} 10:00`, `${monday} 11:00`, `${monday} 14:00`, `${monday} 15:00`])
  })

  test('an appointment takes its hour away, and gives it back when it ends', () => {
    expect(times({ taken: [[monday, '10:00']] })).toEqual(['11:00', '14:00', '15:00'])
    expect(times({ taken: [] })).toContain('10:00')
  })

  test('with two seats the hour goes with the second appointment', () => {
    expect(times({ seats: 2, taken: [[monday, '10:00']] })).toContain('10:00')
    expect(times({ seats: 2, taken: [[monday, '10:00'], [monday, '10:00']] })).not.toContain('10:00') // prettier-ignore
  })

  test('an appointment from half past ten, made by hand, takes both hours that it touches', () => {
    expect(times({ taken: [[monday, '10:30']] })).toEqual(['14:00', '15:00'])
  })

  test('a day of closure has nothing, its first and last day included', () => {
    const week = { openings: [1, 2, 3, 4].map((weekday) => ({ weekday, from: '09:00', to: '10:00' })), horizonDays: 3 }

    expect(free({ timetable: { closures: [wholeDay(monday)] } })).toEqual([])
    expect(
      free({ timetable: { ...week, closures: [wholeDay('2027-03-02', '2027-03-03')] }, now: [monday, '08:00'] }),
    ).toEqual(['2027-03-01 09:00', '2027-03-04 09:00'])
  })

  test('a closure of hours takes what it touches and no more', () => {
    const closed = { fromDay: day(monday), fromTime: '11:45', toDay: day(monday), toTime: '15:00' }

    expect(times({ timetable: { closures: [closed] } })).toEqual(['10:00', '15:00'])
  })

  test('an appointment ends by closing time', () => {
    const early = [monday, '08:00'] as const

    expect(times({ length: { minutes: 61 }, now: early })).toEqual(['09:00', '10:00', '14:00'])
    expect(times({ length: { minutes: 50, preparationMinutes: 10 }, now: early })).toContain('11:00')
    expect(times({ length: { minutes: 50, preparationMinutes: 11 }, now: early })).not.toContain('11:00')
    expect(times({ timetable: { stepMinutes: 180 }, length: { minutes: 180 }, now: early })).toEqual(['09:00'])
  })

  test('what takes longer than an opening has no slot', () => {
    expect(free({ length: { minutes: 200 } })).toEqual([])
  })

  test('the lead time counts to the minute', () => {
    const lead = { timetable: { leadMinutes: 120 } }

    expect(times({ ...lead, now: [monday, '09:00'] })).toEqual(['11:00', '14:00', '15:00'])
    expect(times({ ...lead, now: [monday, '09:01'] })).toEqual(['14:00', '15:00'])
  })

  test('the last day of the horizon is one that can be booked to its evening', () => {
    const inAWeek = free({ timetable: { horizonDays: 7 }, now: [monday, '23:59'] })

    expect(inAWeek.map((start) => start.slice(0, 10))).toEqual(Array<string>(5).fill('2027-03-08'))
    expect(free({ timetable: { horizonDays: 6 }, now: [monday, '23:59'] })).toEqual([])
  })

  test('two openings that touch stay two', () => {
    const split = { openings: [{ weekday: 1, from: '09:00', to: '10:30' }, { weekday: 1, from: '10:30', to: '12:00' }] } // prettier-ignore

    expect(times({ timetable: split, now: [monday, '08:00'] })).toEqual(['09:00', '10:30'])
  })

  test('an agenda that is full gives way to the next one', () => {
    const now = instantAt(day(monday), '08:00', paris)
    const nine = instantAt(day(monday), '09:00', paris)
    const full = { id: toId<'Agenda'>('alma'), seats: 1, taken: new Map([[msOf(nine), 1]]) }
    const idle = { id: toId<'Agenda'>('bilal'), seats: 1, taken: new Map<number, number>() }

    expect(freeStarts(hourly, anHour, { agendas: [full, idle], now }).next().value).toEqual({
      day: monday,
      startsAt: nine,
      agendaId: 'bilal',
    })
    expect(agendaFree(hourly, anHour, { agendas: [full], startsAt: nine, now })).toBeUndefined()
  })
})

describe('slots on days that are not like others', () => {
  const night = { openings: [{ weekday: 7, from: '01:00', to: '05:00' }] }
  const morning = { openings: [{ weekday: 7, from: '09:00', to: '12:00' }], horizonDays: 1 }

  test('a morning is the same on both days that the clocks change', () => {
    const nine = ['09:00', '10:00', '11:00']

    expect(times({ timetable: morning, now: ['2027-03-27', '20:00'] })).toEqual(nine)
    expect(times({ timetable: morning, now: ['2027-10-30', '20:00'] })).toEqual(nine)
  })

  test('the hour that is skipped in spring is no slot', () => {
    expect(times({ timetable: night, now: ['2027-03-28', '00:00'] })).toEqual(['01:00', '03:00', '04:00'])
  })

  test('the hour that comes twice in autumn is two slots', () => {
    expect(times({ timetable: night, now: ['2027-10-31', '00:00'] })).toEqual(['01:00', '02:00', '02:00', '03:00', '04:00']) // prettier-ignore
  })

  test('openings that a skipped hour lays over each other show each start once', () => {
    const laidOver = {
      openings: [
        { weekday: 7, from: '02:00', to: '03:00' },
        { weekday: 7, from: '03:00', to: '05:00' },
      ],
    }

    expect(times({ timetable: laidOver, now: ['2027-03-28', '00:00'] })).toEqual(['03:00', '04:00'])
  })

  test('a lead time over the change of clocks is of hours that pass', () => {
    const asked = { timetable: { ...morning, leadMinutes: 600 } }

    // From 23:30 to 9:30 clocks show ten hours, but nine pass in spring and eleven in autumn.
    expect(times({ ...asked, now: ['2027-03-27', '23:30'] })).toEqual(['11:00'])
    expect(times({ ...asked, now: ['2027-10-30', '23:30'] })).toEqual(['09:00', '10:00', '11:00'])
  })

  test('the last day of the year leads into the next', () => {
    const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '22:00', to: '24:00' }))

    expect(free({ timetable: { openings: everyDay, horizonDays: 1 }, now: ['2027-12-31', '12:00'] })).toEqual([
      ...['2027-12-31 22:00', '2027-12-31 23:00', '2028-01-01 22:00', '2028-01-01 23:00'],
    ])
    expect(
      free({
        timetable: { openings: everyDay, horizonDays: 1, closures: [wholeDay('2027-12-31')] },
        now: ['2027-12-31', '12:00'],
      }),
    ).toEqual(['2028-01-01 22:00', '2028-01-01 23:00'])
  })

  test.each(['Europe/Paris', 'America/Martinique', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Nuuk'])(
    'every third quarter of an hour of a year in %s is the moment that the wall shows it',
    (name) => {
      const zone = name as Zone
      for (let at = day('2027-01-01'); at < '2028-01-01'; at = addToDay(at, 1)) {
        for (let minutes = 0; minutes < 1_440; minutes += 45) {
          const time = new Date(minutes * 60_000).toISOString().slice(11, 16)
          const moment = momentAt(at, time, zone)
          if (moment !== msOf(instantAt(at, time, zone))) expect.fail(`${at} ${time}: ${toInstant(moment)}`)
        }
      }
      const last = closureSpan(wholeDay('2027-12-31'), zone)
      expect(toInstant(last.to)).toBe(instantAt(day('2028-01-01'), '00:00', zone))
    },
  )

  test('an evening before a skipped midnight does not run into the next day', () => {
    const nuuk = { zone: 'America/Nuuk' as Zone, openings: [{ weekday: 6, from: '21:00', to: '23:30' }] }

    // There the clocks go from 23:00 to midnight.
    expect(
      times({ timetable: { ...nuuk, stepMinutes: 30 }, length: { minutes: 30 }, now: ['2027-03-27', '20:00'] }),
    ).toEqual([...['21:00', '21:30', '22:00', '22:30']])
  })
})
