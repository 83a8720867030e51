import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { instantAt, paris, type Day, type Zone } from '../../../../server/base/local-time.js'
import { isOpenOn, weekFrom } from '../../../../server/members/hours/days-of-hours.js'
import type { ClosedDays, Hours } from '../../../../server/members/hours/hours.js'
import { changesAt, stateAt } from '../../../../server/members/hours/open-state.js'
import { readHours } from '../../../../server/members/hours/read-hours.js'
import { textOf } from '../../../support/sources.js'

const day = (text: string) => text as Day

function hoursOf(text: string): Hours {
  const hours = readHours(text)
  if (!hours) throw new RangeError(`cannot be read: ${text}`)
  return hours
}

/** The state at a local time in Lille, with local times. */
function at(text: string, [onDay, time]: readonly [string, string], closures: readonly ClosedDays[] = []) {
  const asked = { zone: paris, closures, now: instantAt(day(onDay), time, paris) }
  const onWall = (moment: string | undefined) =>
    moment &&
    new Intl.DateTimeFormat('sv', { timeZone: paris, dateStyle: 'short', timeStyle: 'short' }).format(new Date(moment))
  const state = stateAt(hoursOf(text), asked)
  return [state.now ? 'open' : 'closed', onWall(state.until ?? state.opens), onWall(changesAt(state, asked))]
}

describe('whether a place is open, and until when', () => {
  const twice = 'Mo 14:00-18:00; Tu 09:00-12:00,14:00-18:00; Sa 20:00-02:00'

  test('it is open from the minute it opens until the one it closes', () => {
    expect(at(twice, ['2027-03-02', '08:59'])).toEqual(['closed', '2027-03-02 09:00', '2027-03-02 09:00'])
    expect(at(twice, ['2027-03-02', '09:00'])).toEqual(['open', '2027-03-02 12:00', '2027-03-02 12:00'])
    expect(at(twice, ['2027-03-02', '12:00'])).toEqual(['closed', '2027-03-02 14:00', '2027-03-02 14:00'])
  })

  test('its evening goes on after midnight', () => {
    expect(at(twice, ['2027-03-06', '23:00'])).toEqual(['open', '2027-03-07 02:00', '2027-03-07 02:00'])
    expect(at(twice, ['2027-03-07', '01:59'])).toEqual(['open', '2027-03-07 02:00', '2027-03-07 02:00'])
    expect(at(twice, ['2027-03-07', '02:00'])).toEqual(['closed', '2027-03-08 14:00', '2027-03-08 14:00'])
  })

  test('a night that is written in two halves closes once', () => {
    expect(at('Sa 20:00-24:00; Su 00:00-03:00', ['2027-03-06', '23:00'])[1]).toBe('2027-03-07 03:00')
  })

  test('one that never closes has no closing hour, and is asked again each day', () => {
    expect(at('24/7', ['2027-03-02', '23:59'])).toEqual(['open', undefined, '2027-03-03 00:00'])
  })

  test('one that opens in another season says when, within a year', () => {
    expect(at('09:00-17:00; Jul 01-Aug 31 off', ['2027-07-02', '10:00'])[1]).toBe('2027-09-01 09:00')
    expect(at('Jun 10:00-12:00', ['2027-07-01', '10:00'])[1]).toBe('2028-06-01 10:00')
    expect(at('2029 Jun 10:00-12:00', ['2027-03-02', '10:00'])).toEqual(['closed', undefined, '2027-03-03 00:00'])
  })

  test('an exceptional closure begins and ends with its days, and lets the evening before end', () => {
    const closed = [{ from: '2027-03-07', to: '2027-03-15' }]

    expect(at('10:00-02:00', ['2027-03-07', '01:00'], closed)).toEqual(['open', '2027-03-07 02:00', '2027-03-07 02:00'])
    expect(at('10:00-02:00', ['2027-03-07', '10:00'], closed)[1]).toBe('2027-03-16 10:00')
  })

  test('on the nights when clocks change it closes when the wall says so', () => {
    expect(at('Sa 20:00-04:00', ['2027-03-28', '01:30'])[1]).toBe('2027-03-28 04:00')
    expect(
      stateAt(hoursOf('Sa 20:00-04:00'), { zone: paris, closures: [], now: toInstant('2027-03-28T00:30:00Z') }),
    ).toEqual({ now: true, until: '2027-03-28T02:00:00.000Z' })
    expect(
      stateAt(hoursOf('Sa 20:00-04:00'), { zone: paris, closures: [], now: toInstant('2027-10-31T01:30:00Z') }),
    ).toEqual({ now: true, until: '2027-10-31T03:00:00.000Z' })
  })

  test('each place goes by its own clock', () => {
    const now = toInstant('2027-03-02T12:00:00Z')
    const open = (zone: string) => stateAt(hoursOf('08:00-17:00'), { zone: zone as Zone, closures: [], now }).now

    expect(['Europe/Paris', 'America/Guadeloupe', 'Indian/Reunion', 'Pacific/Noumea'].map(open)).toEqual([
      ...[true, true, true, false],
    ])
  })
})

describe('whether a place is open, where nobody can be sure', () => {
  const state = (text: string, [onDay, time]: readonly [string, string]) =>
    stateAt(hoursOf(text), { zone: paris, closures: [], now: instantAt(day(onDay), time, paris) })

  test('hours with a comment are open on that condition, and those said to be open are so', () => {
    const byAppointment = 'Mo 09:00-12:00, Mo 14:00-17:00 "sur rendez-vous"'

    expect(state(byAppointment, ['2027-03-01', '11:00'])).toEqual({ now: true, until: '2027-03-01T11:00:00.000Z' })
    expect(state(byAppointment, ['2027-03-01', '13:00'])).toEqual({
      now: false,
      opens: '2027-03-01T13:00:00.000Z',
      unsure: 'condition',
      comment: 'sur rendez-vous',
    })
    expect(state(byAppointment, ['2027-03-01', '15:00'])).toEqual({
      now: false,
      until: '2027-03-01T16:00:00.000Z',
      unsure: 'condition',
      comment: 'sur rendez-vous',
    })
    expect(state('24/7 unknown', ['2027-03-01', '15:00'])).toEqual({ now: false, unsure: 'condition' })
    expect(state('Mo 14:00-17:00 open "sonner"', ['2027-03-01', '15:00'])).toEqual({
      now: true,
      until: '2027-03-01T16:00:00.000Z',
    })
  })

  test('of what is said twice of an hour the later rule counts', () => {
    const said = (text: string) => {
      const { now, until } = state(text, ['2027-03-01', '15:00'])
      return [now, until?.slice(11, 16)]
    }

    expect(said('Mo 09:00-18:00, Mo 14:00-16:00 "sur rendez-vous"')).toEqual([false, '15:00'])
    expect(said('Mo 14:00-16:00 "sur rendez-vous", Mo 09:00-18:00')).toEqual([true, '17:00'])
    expect(said('Mo 14:00-16:00 "sur rendez-vous", Mo 16:00-18:00 "sur rendez-vous"')).toEqual([false, '17:00'])
  })

  test('a long comment is cut between two words', () => {
    const long = 'uniquement pour les habitants du quartier et leurs voisins, à voir avec le gardien'

    expect(state(`Mo 14:00-17:00 "${long}"`, ['2027-03-01', '15:00']).comment).toBe(
      'uniquement pour les habitants du quartier et leurs voisins…',
    )
    expect([...(state(`Mo 14:00-17:00 "${'é'.repeat(80)}"`, ['2027-03-01', '15:00']).comment ?? '')]).toHaveLength(31)
  })

  test('a public holiday that its hours pass over leaves a doubt, and one that they speak of none', () => {
    const christmas = ['2026-12-25', '15:00'] as const
    const untilSix = { until: '2026-12-25T17:00:00.000Z', holiday: 'christmas' }

    expect(state('Mo-Fr 09:00-18:00', christmas)).toEqual({ now: false, unsure: 'holiday', ...untilSix })
    expect(state('Mo-Fr 09:00-18:00 "sur rendez-vous"', christmas)).toEqual({
      now: false,
      unsure: 'holiday',
      ...untilSix,
    })
    expect(state('Mo-Fr,PH 09:00-18:00', christmas)).toEqual({ now: true, ...untilSix })
    expect(state('Mo-Su,PH 09:00-18:00', christmas)).toEqual({ now: true, ...untilSix })
    expect(state('Mo-Fr 10:00-17:00; Dec 25 09:00-18:00', christmas)).toEqual({ now: true, ...untilSix })
    expect(state('24/7', christmas)).toEqual({ now: true, holiday: 'christmas' })
    expect(state('Mo-Fr 09:00-18:00; PH off', christmas)).toEqual({
      now: false,
      opens: '2026-12-28T08:00:00.000Z',
      holiday: 'christmas',
    })
    expect(state('Sa 09:00-18:00', christmas)).toEqual({ now: false, opens: '2026-12-26T08:00:00.000Z' })
    expect(state('PH 10:00-12:00; Mo-Fr 09:00-18:00', christmas)).toEqual({
      now: false,
      unsure: 'holiday',
      ...untilSix,
    })
  })

  test('the evening before a public holiday the doubt about tomorrow is shown, and today begins at midnight', () => {
    const eve = ['2026-12-24', '20:00'] as const

    expect(state('Mo-Fr 09:00-18:00', eve)).toEqual({
      now: false,
      opens: '2026-12-25T08:00:00.000Z',
      unsure: 'holiday',
    })
    expect(at('Sa 09:00-18:00; PH off', ['2026-12-22', '20:00'])).toEqual([
      ...['closed', '2026-12-26 09:00', '2026-12-25 00:00'],
    ])
    expect(at('Th 20:00-02:00', ['2026-12-25', '01:00'])).toEqual(['open', '2026-12-25 02:00', '2026-12-25 02:00'])
  })
})

describe('the days to come', () => {
  test('show seasons, public holidays and closures where they fall', () => {
    const hours = hoursOf('Mo-Sa 09:00-12:00; We 09:00-12:00,14:00-18:00 "sur rendez-vous"; Apr-Sep Th off "marché"')

    expect(
      weekFrom(hours, {
        closures: [
          { from: '2027-03-30', to: '2027-03-30', reason: 'inventaire' },
          { from: '2027-04-02', to: '2027-04-02' },
        ],
        day: day('2027-03-29'),
        days: 7,
      }),
    ).toEqual([
      { day: '2027-03-29', ranges: [{ from: '09:00', to: '12:00', unsure: 'holiday' }], holiday: 'easter-monday' },
      { day: '2027-03-30', ranges: [], closure: { reason: 'inventaire' } },
      {
        day: '2027-03-31',
        ranges: [
          { from: '09:00', to: '12:00', comment: 'sur rendez-vous', unsure: 'condition' },
          { from: '14:00', to: '18:00', comment: 'sur rendez-vous', unsure: 'condition' },
        ],
      },
      { day: '2027-04-01', ranges: [], closure: { reason: 'marché' } },
      { day: '2027-04-02', ranges: [], closure: {} },
      { day: '2027-04-03', ranges: [{ from: '09:00', to: '12:00' }] },
      { day: '2027-04-04', ranges: [] },
    ])
  })

  test('a place is open on the day on which its evening begins', () => {
    const hours = hoursOf('Fr 22:00-02:00; PH off')

    expect(isOpenOn(hours, { day: day('2027-03-05'), closures: [] })).toBe(true)
    expect(isOpenOn(hours, { day: day('2027-03-06'), closures: [] })).toBe(false)
    expect(isOpenOn(hours, { day: day('2027-12-25'), closures: [] })).toBe(false)
    expect(isOpenOn(hours, { day: day('2027-03-05'), closures: [{ from: '2027-03-05', to: '2027-03-05' }] })).toBe(
      false,
    )
  })

  test('a place that opens on a condition is among those of a day', () => {
    expect(isOpenOn(hoursOf('Sa 10:00-12:00 "sur rendez-vous"'), { day: day('2027-03-06'), closures: [] })).toBe(true)
    expect(isOpenOn(hoursOf('Mo-Fr 09:00-18:00'), { day: day('2026-12-25'), closures: [] })).toBe(true)
  })

  test('hours that overlap are joined, and those with a comment are not', () => {
    const ranges = (text: string) =>
      weekFrom(hoursOf(text), { closures: [], day: day('2027-03-01'), days: 1 })[0]?.ranges

    expect(ranges('Mo 09:00-12:00, Mo 11:00-15:00, Mo 20:00-02:00, Mo 23:00-01:00')).toEqual([
      { from: '09:00', to: '15:00' },
      { from: '20:00', to: '02:00' },
    ])
    expect(ranges('Mo 09:00-12:00, Mo 12:00-18:00 "sur rendez-vous"')).toEqual([
      { from: '09:00', to: '12:00' },
      { from: '12:00', to: '18:00', comment: 'sur rendez-vous', unsure: 'condition' },
    ])
  })
})

test('the examples of the guide are read, and what it says that we do not read is not', () => {
  const guide = textOf('demo/guide/opening-hours.md')
  const [shown = '', unread = ''] = guide.split('## Ce que nous ne lisons pas')
  const examples = [...shown.matchAll(/`([^`]*\d:\d\d[^`]*|24\/7|…[^`]*)`/g)].map(([, text = '']) =>
    text.replace('…', 'Mo-Fr 09:00-17:00'),
  )

  expect(examples.length).toBeGreaterThan(9)
  expect(examples.filter((text) => !readHours(text))).toEqual([])
  expect(readHours(/« (du [^»]*) »/.exec(shown)?.[1] ?? '')).toBeDefined()
  expect([...unread.matchAll(/`([^`]+)`/g)].filter(([, text = '']) => readHours(`Mo-Fr 09:00-17:00; ${text}`))).toEqual(
    [],
  )
})
