import { assert, constantFrom, date, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMs, msOf, toInstant, type Instant } from '../../../../server/base/instant.js'
import { instantAt, paris, wallTimeOf, type Day } from '../../../../server/base/local-time.js'
import { answersOf, lapseOf, leavesTime } from '../../../../server/repairs/appointment.js'
import { engines } from '../../../support/engines.js'
import { answerFromMail, booked, linkFromMail, mondayAt, openWorkshop, wish } from '../../../support/repairs/booking.js'
import { signIn } from '../../../support/session.js'

const minute = 60_000
const hour = 60 * minute

/** Any moment of two years, and every quarter of an hour around both changes of clock. */
const moments = [
  date({ min: new Date('2027-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true }).map(
    (at) => toInstant(at),
  ),
  tuple(constantFrom('2027-03-28T01:00:00Z', '2027-10-31T01:00:00Z'), integer({ min: -200, max: 200 })).map(
    ([change, quarters]) => addMs(toInstant(change), quarters * 15 * minute),
  ),
] as const

const asking = (moment: (typeof moments)[number]) =>
  tuple(moment, integer({ min: 30, max: 60 * 24 * 90 })).map(([now, minutes]): [Instant, Instant] => {
    return [now, addMs(now, minutes * minute)]
  })

const lapse = (startsAt: Instant, now: Instant, proposed?: Instant) => lapseOf(startsAt, { now, zone: paris }, proposed)
const isByDay = (moment: Instant) => wallTimeOf(moment, paris) >= '07:00' && wallTimeOf(moment, paris) <= '20:00'

const at = (day: string, time: string) => instantAt(day as Day, time, paris)

describe('until when an appointment that is asked for may be answered', () => {
  test('is three days, or three hours before it, or half of the time that is left, at an hour by day that people say', () => {
    for (const moment of moments) {
      assert(
        property(asking(moment), ([now, startsAt]) => {
          const left = msOf(startsAt) - msOf(now)
          const latest = addMs(now, left < 6 * hour ? left / 2 : Math.min(72 * hour, left - 3 * hour))
          const limit = lapse(startsAt, now)

          expect(msOf(limit) - msOf(now)).toBeGreaterThan(10 * minute)
          expect(wallTimeOf(limit, paris)).toMatch(/[05]$/)
          // Not at night, where an hour of the morning is left then.
          const isMorning = wallTimeOf(limit, paris).startsWith('07:00') && !isByDay(latest)
          if (isMorning) expect(msOf(startsAt) - msOf(limit)).toBeGreaterThanOrEqual(hour)
          else expect(limit <= latest).toBe(true)
          if (msOf(latest) - msOf(now) >= 12 * hour) {
            expect(isByDay(limit)).toBe(true)
            expect(wallTimeOf(limit, paris)).toMatch(/:[03]0$/)
          }
          if (isByDay(latest)) expect(msOf(latest) - msOf(limit)).toBeLessThan(30 * minute)
        }),
        { numRuns: 2_000, seed: 20_270_301 },
      )
    }
  })

  test('comes no sooner for a later appointment, and no later for one asked for sooner', () => {
    for (const moment of moments) {
      assert(
        property(asking(moment), integer({ min: 1, max: 10_000 }), ([now, startsAt], more) => {
          const later = addMs(startsAt, more * minute)

          expect(lapse(later, now) >= lapse(startsAt, now)).toBe(true)
          if (leavesTime(startsAt, addMs(now, minute)))
            expect(lapse(startsAt, addMs(now, minute)) >= lapse(startsAt, now)).toBe(true)
          expect(lapse(later, now, startsAt)).toBe(lapse(startsAt, now))
          expect(lapse(startsAt, now, later)).toBe(lapse(startsAt, now))
        }),
        { numRuns: 2_000, seed: 20_270_302 },
      )
    }
  })

  test('is counted in hours that pass, on the days when clocks change too', () => {
    // Nine hours and a half by the clock, eight and a half that pass: three hours before the appointment is half past
    // four, and nothing would be left of the morning.
    expect(lapse(at('2027-03-28', '07:30'), at('2027-03-27', '22:00'))).toBe(at('2027-03-28', '04:30'))
    // Five hours by the clock, four that pass.
    expect(lapse(at('2027-03-28', '05:00'), at('2027-03-28', '00:00'))).toBe(at('2027-03-28', '03:00'))
    // Five hours by the clock, six that pass.
    expect(lapse(at('2027-10-31', '05:00'), at('2027-10-31', '00:00'))).toBe('2027-10-31T01:00:00.000Z')
    // The evening before is looked for across the change.
    expect(lapse(at('2027-03-28', '08:30'), at('2027-03-27', '09:00'))).toBe(at('2027-03-27', '20:00'))
    expect(lapse(at('2027-10-31', '08:30'), at('2027-10-30', '09:00'))).toBe(at('2027-10-30', '20:00'))
  })
})

describe('a repairer who would have no time for an answer', () => {
  const appointment = { startsAt: toInstant('2027-03-01T10:00:00Z'), cancelUntil: toInstant('2027-03-01T06:00:00Z') }

  test('may not propose another time any more', () => {
    const booking = { ...appointment, status: 'booked' as const }

    expect(answersOf(booking, 'repairer', toInstant('2027-03-01T09:30:00Z'))).toContain('propose')
    expect(answersOf(booking, 'repairer', toInstant('2027-03-01T09:30:00.001Z'))).not.toContain('propose')
  })
})

describe.each(engines)('a time too near for an answer, on %s,', (engine) => {
  const near = { leadMinutes: 0, stepMinutes: 15 as const, services: [] }

  test('is not offered on request, and the next one is', async () => {
    await using server = await openWorkshop(engine, { ...near, onRequest: true }, { now: mondayAt(9, 10) })
    const alma = await signIn(server)
    const input = encodeURIComponent(JSON.stringify({ repairer: 'atelier-des-marais', site: 'ville-de-lomme' }))
    const response = await fetch(`${server.url}/trpc/repairs.slots?input=${input}`)
    const { result } = (await response.json()) as { result: { data: { days: { starts: string[] }[] } } }

    const refused = await alma.act('repairs.book', wish({ startsAt: mondayAt(9, 30) }))
    const { lapsesAt } = await booked(alma, { startsAt: mondayAt(9, 45) })

    expect(result.data.days[0]?.starts[0]).toBe(mondayAt(9, 45))
    expect(refused.reason).toBe('slot-taken')
    expect(lapsesAt).toBe('2027-03-01T08:25:00.000Z')
  })

  test('is offered where nobody has to answer, and yet not proposed', async () => {
    await using server = await openWorkshop(engine, near, { now: mondayAt(9, 10) })
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(9, 15) })
    const { id: later } = await booked(await signIn(server), { startsAt: mondayAt(11) })

    const soon = await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: mondayAt(15) })
    const proposed = await answerFromMail(server, {
      id: later,
      side: 'repairer',
      answer: 'propose',
      startsAt: mondayAt(10, 15),
    })
    const { output } = await linkFromMail(server, later, 'repairer')

    expect(soon.reason).toBe('too-late')
    expect(proposed.output?.lapsesAt).toBe(mondayAt(9, 30))
    expect(output?.slots?.[0]?.starts[0] ?? mondayAt(9, 45)).toBe(mondayAt(9, 45))
  })
})
