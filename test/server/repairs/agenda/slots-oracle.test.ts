import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { toInstant } from '../../../../server/base/instant.js'
import type { Day, Zone } from '../../../../server/base/local-time.js'
import {
  agendaFree,
  freeStarts,
  quartersOf,
  type AgendaTime,
  type Timetable,
} from '../../../../server/repairs/agenda/slots.js'
import { Dice, randomCalendar } from '../../../support/repairs/random-calendars.js'
import { freeByOracle, wallOf, type OracleCalendar, type Wall } from '../../../support/repairs/slot-oracle.js'
import { root } from '../../../support/sources.js'

const seed = 20_270_328
const quarterMs = 900_000

const walls = new Map<string, Wall>()

/** Made once for each zone. */
function wallIn({ zone }: OracleCalendar): Wall {
  const wall = walls.get(zone) ?? wallOf(zone, Date.parse('2026-12-01'), Date.parse('2028-04-01'))
  walls.set(zone, wall)
  return wall
}

const timetableOf = (calendar: OracleCalendar): Timetable => ({
  zone: calendar.zone as Zone,
  openings: calendar.openings,
  closures: calendar.closures.map((closure) => ({
    ...closure,
    fromDay: closure.fromDay as Day,
    toDay: closure.toDay as Day,
  })),
  stepMinutes: calendar.stepMinutes,
  leadMinutes: calendar.leadMinutes,
  horizonDays: calendar.horizonDays,
})

const agendasOf = ({ agendas }: OracleCalendar): AgendaTime[] =>
  agendas.map(({ seats, appointments }, at) => {
    const taken = new Map<number, number>()
    for (const { ms, quarters } of appointments) {
      for (let more = 0; more < quarters; more += 1) {
        const quarter = ms + more * quarterMs
        taken.set(quarter, (taken.get(quarter) ?? 0) + 1)
      }
    }
    return { id: toId(String(at)), seats, taken }
  })

type Rule = { readonly freeStarts: typeof freeStarts }

function shown(calendar: OracleCalendar, rule: Rule = { freeStarts }): [number, number][] {
  const context = { agendas: agendasOf(calendar), now: toInstant(calendar.nowMs) }
  return [...rule.freeStarts(timetableOf(calendar), calendar, context)].map(({ startsAt, agendaId }) => [
    Date.parse(startsAt),
    Number(agendaId),
  ])
}

type Fault = { readonly file: string; readonly right: string; readonly wrong: string }

/** Faults to plant in the rule. */
const faults: Record<string, Fault> = {
  'an appointment a quarter too short': {
    file: 'repairs/agenda/slots.ts',
    right: 'Math.ceil((minutes + preparationMinutes) / 15)',
    wrong: 'Math.floor((minutes + preparationMinutes) / 15)',
  },
  'a last appointment that runs past closing': {
    file: 'repairs/agenda/slots.ts',
    right: 'start + lengthMs <= to',
    wrong: 'start < to',
  },
  'a closure that forgets its last day': {
    file: 'repairs/agenda/spans.ts',
    right: 'to: momentAt(toDay, toTime, zone) }',
    wrong: "to: momentAt(toDay, '00:00', zone) }",
  },
  'a day of 24 hours when the clocks change': {
    file: 'base/local-days.ts',
    right: 'to - from === dayMs ? from + minutes * 60_000 : msOf(instantAt(day, time, zone))',
    wrong: 'from + minutes * 60_000',
  },
  'a seat too many': { file: 'repairs/agenda/slots.ts', right: '?? 0) >= seats', wrong: '?? 0) > seats' },
}

/** The product's own source, with the fault. */
async function ruleWith({ file, right, wrong }: Fault): Promise<Rule> {
  const path = join(root, 'server', file)
  const source = readFileSync(path, 'utf8')
  expect(source.split(right)).toHaveLength(2)
  const planted: Plugin = {
    name: 'planted',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, (loaded) =>
        loaded.path === path ? { contents: source.replace(right, wrong), loader: 'ts' } : undefined,
      )
    },
  }
  const entryPoints = [join(root, 'server/repairs/agenda/slots.ts')]
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false, plugins: [planted] })
  const text = outputFiles[0]?.text ?? ''
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Rule
}

describe('slots against an oracle that knows only minutes and a list', () => {
  test('10,000 random calendars, both changes of clock among them, show the same starts in the same agendas', () => {
    const dice = new Dice(seed)
    let starts = 0
    for (let nth = 0; nth < 10_000; nth += 1) {
      const calendar = randomCalendar(dice)
      const expected = freeByOracle(calendar, wallIn(calendar))
      const found = shown(calendar)
      starts += found.length
      if (JSON.stringify(found) !== JSON.stringify(expected)) {
        expect(found, `seed ${seed}, calendar ${nth}: ${JSON.stringify(calendar)}`).toEqual(expected)
      }
    }
    expect(starts).toBeGreaterThan(100_000)
  })

  test.each(Object.entries(faults))('the oracle detects %s', async (_, fault) => {
    const faulty = await ruleWith(fault)
    const dice = new Dice(seed)
    let told = 0
    for (let nth = 0; nth < 1_000; nth += 1) {
      const calendar = randomCalendar(dice)
      const expected = freeByOracle(calendar, wallIn(calendar))
      if (JSON.stringify(shown(calendar, faulty)) !== JSON.stringify(expected)) told += 1
    }
    expect(told).toBeGreaterThan(10)
  })

  test('10,000 draws among what is shown are all accepted, and nothing else is', () => {
    const dice = new Dice(seed + 1)
    let draws = 0
    while (draws < 10_000) {
      const calendar = randomCalendar(dice)
      const timetable = timetableOf(calendar)
      const now = toInstant(calendar.nowMs)
      const agendas = calendar.agendas.map(({ seats }, at) => ({
        id: String(at),
        seats,
        numbers: new Map<number, Set<number>>(),
      }))
      const read = (): AgendaTime[] =>
        agendas.map(({ id, seats, numbers }) => ({
          id: toId(id),
          seats,
          taken: new Map([...numbers].map(([quarter, inUse]) => [quarter, inUse.size])),
        }))
      for (let nth = 0; nth < 40; nth += 1) {
        const length = { minutes: dice.whole(15, 180), preparationMinutes: calendar.preparationMinutes }
        const free = [...freeStarts(timetable, length, { agendas: read(), now })]
        if (free.length === 0) break
        const { startsAt, agendaId } = dice.one(free)
        draws += 1
        const why = `seed ${seed + 1}, draw ${draws}`
        expect(agendaFree(timetable, length, { agendas: read(), startsAt, now }), why).toBe(agendaId)

        const beside = toInstant(Date.parse(startsAt) + dice.whole(-8, 8) * quarterMs)
        const isShown = free.some((each) => each.startsAt === beside)
        expect(agendaFree(timetable, length, { agendas: read(), startsAt: beside, now }) !== undefined, why).toBe(
          isShown,
        )

        const agenda = agendas[Number(agendaId)]
        for (const quarter of quartersOf(startsAt, length).map((instant) => Date.parse(instant))) {
          const inUse = agenda?.numbers.get(quarter) ?? new Set<number>()
          let seat = 1
          while (inUse.has(seat)) seat += 1
          expect(seat, why).toBeLessThanOrEqual(agenda?.seats ?? 0)
          agenda?.numbers.set(quarter, inUse.add(seat))
        }
      }
    }
  })
})
