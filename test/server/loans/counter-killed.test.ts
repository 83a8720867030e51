import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import { ended } from '../../support/child.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import {
  contradictionsAt,
  fillLanes,
  lastActsAt,
  loansOf,
  toLend,
  toReceive,
  toUndo,
  twoOfTheTeam,
  type Counter,
  type Lane,
  type Want,
} from '../../support/loans/counter-lanes.js'
import { longestTestMs } from '../../support/patience.js'
import { openServerProcesses } from '../../support/server-processes.js'
import type { Person } from '../../support/session.js'
import { buildTown } from '../../support/town.js'
import { randomTurns } from '../../support/turn.js'

/** `RACE=whole` runs what takes minutes. */
const isWhole = process.env['RACE'] === 'whole'
const kills = isWhole ? 40 : 3
const most = kills * 5
const timeout = isWhole ? 1_200_000 : longestTestMs
const lanes = isWhole ? 8 : 4

describe.each(engines)('a counter on %s whose server is killed again and again', (engine) => {
  test('loses nothing that it has acknowledged, lends nothing twice, and no basket in part', { timeout }, async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { house } = await buildTown(database, systemClock)
    const counter: Counter = { database, member: house.memberId }
    const shelf = await filled(counter)
    const told = { answered: 0, refused: 0, unanswered: 0, unknownDone: 0 }
    let unanswered: Want[] = []

    for (let killed = 0; killed <= most; killed += 1) {
      await using servers = await openServerProcesses(database, { count: 1 })
      // Whoever had no answer presses again: it is one act, done then or now.
      const stood = await loansOf(database)
      const again = await Promise.all(
        unanswered.map(async (want) => ({
          want,
          wasDone: want.done(stood) === want.of,
          status: (await want.send(want.by.at(servers.url(0)), want.key)).status,
        })),
      )
      const stands = await loansOf(database)
      for (const { want, wasDone, status } of again) {
        expect(wasDone ? [200] : [200, 409]).toContain(status)
        expect(want.done(stands)).toBe(status === 200 ? want.of : 0)
        if (wasDone) told.unknownDone += 1
      }
      expect(await contradictionsAt(database)).toEqual([])
      // A few kills may all come when every answer is out: then once more.
      if (killed >= kills && (told.unanswered > 0 || killed >= most)) break

      const team = await twoOfTheTeam(servers, counter)
      const wants = (await Promise.all(shelf.map((lane) => wantsAt(counter, lane, team)))).flat()
      const [child] = servers.children
      let open = wants.length
      const spared = 1 + Math.floor(Math.random() * (open - 1))
      await Promise.all(
        wants.map(async (want) => {
          try {
            want.told = (await want.send(want.by, want.key)).status
          } catch {
            // The server was killed before it answered.
          } finally {
            open -= 1
            // Inside a transaction, or between its commit and its answer.
            if (open <= spared) void randomTurns(5).then(() => child?.kill('SIGKILL'))
          }
        }),
      )
      if (child) await ended(child)

      const left = await loansOf(database)
      expect(wants.filter((want) => want.told === 200 && want.done(left) !== want.of)).toEqual([])
      expect(wants.filter((want) => ![0, want.of].includes(want.done(left)))).toEqual([])
      expect(wants.filter((want) => want.told !== undefined && ![200, 409].includes(want.told))).toEqual([])
      unanswered = wants.filter((want) => want.told === undefined)
      told.answered += wants.filter((want) => want.told === 200).length
      told.refused += wants.filter((want) => want.told === 409).length
      told.unanswered += unanswered.length
    }
    expect(told.unanswered).toBeGreaterThan(0)
    if (isWhole) console.info(JSON.stringify({ engine, kills, ...told }))
  })
})

async function filled(counter: Counter): Promise<Lane[]> {
  await using servers = await openServerProcesses(counter.database, { count: 1 })
  const [paul] = await twoOfTheTeam(servers, counter)
  return await fillLanes(paul, counter.member, lanes)
}

/** What the two of a counter do with five things as they are, each against the other where both cannot be. */
async function wantsAt({ database, member }: Counter, lane: Lane, [paul, ines]: readonly [Person, Person]) {
  const last = await lastActsAt(database, lane)
  const out = (await loansOf(database)).filter(({ status }) => status === 'out')
  const receive = lane.flatMap(({ copy, code }) => {
    const loan = out.find((each) => each.copy_id === copy)?.id
    return loan === undefined ? [] : [toReceive(paul, member, { loan, code })]
  })
  const isLent = last.length === lane.length && last.every(({ act, status }) => act === 'lend' && status === 'out')
  const isBack = last.length === lane.length && last.every(({ status }) => status === 'returned')
  const mayUndo = Math.random() < 0.4
  if (receive.length === 0)
    return [toLend(paul, member, lane), isBack && mayUndo ? toUndo(ines, member, last) : toLend(ines, member, lane)]
  return isLent && mayUndo ? [toUndo(ines, member, last), ...receive.slice(0, 1)] : receive
}
