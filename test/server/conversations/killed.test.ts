import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson } from '../../support/acting.js'
import { ended } from '../../support/child.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { asked } from '../../support/loans/asking.js'
import { onOurs } from '../../support/offers/publishing.js'
import { crowd } from '../../support/repairs/race.js'
import { openServerProcesses, type ServerProcesses } from '../../support/server-processes.js'
import { newKey, type Person } from '../../support/session.js'
import { buildTown, drillDraft } from '../../support/town.js'
import { randomTurns } from '../../support/turn.js'

/** `RACE=whole` runs what takes minutes. */
const isWhole = process.env['RACE'] === 'whole'
const kills = isWhole ? 40 : 2
const timeout = isWhole ? 1_200_000 : 120_000
const pairs = isWhole ? 20 : 10
/** Fewer than a side may write within a minute. */
const linesEach = 4

type Line = {
  readonly person: Person
  readonly loan: string
  readonly words: string
  readonly key: string
  id?: string
}

/** What one side says, one line after the other: the next once the one before was acknowledged, as a composer does. */
type Monologue = readonly Line[]

describe.each(engines)('a server on %s that is killed while neighbours talk', (engine) => {
  test('loses no line that it acknowledged, keeps their order, and each once', { timeout }, async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await buildTown(database, systemClock)
    const said: Monologue[] = []
    for (let killed = 0; killed < kills; killed += 1) {
      await using servers = await openServerProcesses(database, { count: 1 })
      const monologues = await talksOf(database, servers, killed + 1)
      said.push(...monologues)
      const [child] = servers.children
      let answered = 0
      const killAfter = pairs + Math.floor(Math.random() * pairs * (linesEach - 1))
      const speak = async (lines: Monologue) => {
        for (const line of lines) {
          if ((await tell(line, line.person)) !== undefined) return
          answered += 1
          if (answered === killAfter) void randomTurns(5).then(() => child?.kill('SIGKILL'))
        }
      }
      await Promise.all(monologues.map(speak))
      child?.kill('SIGKILL')
      if (child) await ended(child)
    }
    const acknowledged = said.flat().filter(({ id }) => id !== undefined)
    expect(acknowledged.length).toBeGreaterThanOrEqual(pairs * kills)
    expect(acknowledged.length).toBeLessThan(said.flat().length)
    const before = await keptLines(database)
    expect(acknowledged.filter(({ id, words }) => before.get(words)?.join() !== id)).toEqual([])

    await using servers = await openServerProcesses(database, { count: 1 })
    for (const lines of said) {
      for (const line of lines) {
        // Under the key that it had: what was kept without having been acknowledged is not written again.
        if (line.id === undefined) expect(await tell(line, line.person.at(servers.url(0)))).toBeUndefined()
      }
    }
    const after = await keptLines(database)
    expect(after.size).toBe(said.flat().length)
    expect(said.flat().filter(({ id, words }) => after.get(words)?.join() !== id)).toEqual([])
    const inOrder = [...after.keys()]
    const places = new Map(inOrder.map((words, at) => [words, at]))
    const misplaced = said.filter((lines) => {
      const at = lines.map(({ words }) => places.get(words) ?? -1)
      return at.some((place, n) => n > 0 && place < (at[n - 1] ?? 0))
    })
    expect(misplaced).toEqual([])
    if (isWhole) console.info(JSON.stringify({ engine, kills, lines: after.size, acknowledged: acknowledged.length }))
  })
})

/** Why it was not kept; undefined once it is. */
async function tell(line: Line, person: Person): Promise<string | undefined> {
  const { loan: id, words, key } = line
  try {
    const { output, reason } = await person.act('talks.say', { kind: 'loan', id, words }, { key })
    if (output) line.id = output.id
    return reason
  } catch {
    return 'killed before it answered'
  }
}

/** Pairs who have never met: one has asked the other for a thing, and both have something to say. */
async function talksOf(database: Database, servers: ServerProcesses, round: number): Promise<Monologue[]> {
  const people = await crowd(servers, pairs * 2)
  const from = addToDay(dayOf(systemClock.now(), paris), 3)
  const talks = await Promise.all(
    Array.from({ length: pairs }, async (_, n): Promise<Monologue[]> => {
      const [giver, taker] = [people[2 * n], people[2 * n + 1]]
      if (!giver || !taker) throw new Error('the crowd is too small')
      const offer = await administer(database, (tx) =>
        publishOffer({ tx, clock: systemClock }, asPerson(giver.accountId), drillDraft),
      )
      const { id } = await asked(taker, offer.id, { from, to: addToDay(from, 1) })
      // Each from an address of their own, since what comes from one is limited.
      const both = await Promise.all(
        [giver, taker].map((person, side) => onOurs(servers.house, person, { address: `10.${round}.${side}.${n}` })),
      )
      return both.map((person) => linesOf(person, id))
    }),
  )
  return talks.flat()
}

const linesOf = (person: Person, loan: string): Monologue =>
  Array.from({ length: linesEach }, (_, n) => ({
    person,
    loan,
    words: `Ligne ${n} de ${person.accountId}`,
    key: newKey(),
  }))

/** Ids of what was said, by words, in the order in which it is read. */
async function keptLines(database: Database): Promise<Map<string, string[]>> {
  const rows = await database.reader
    .selectFrom('message')
    .select(['id', 'words'])
    .where('words', 'like', 'Ligne %')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const kept = new Map<string, string[]>()
  for (const { id, words } of rows) kept.set(words, [...(kept.get(words) ?? []), id])
  return kept
}
