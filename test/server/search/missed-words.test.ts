import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { commands } from '../../../server/commands/commands.js'
import type { Database } from '../../../server/database/open-database.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { missedAt, purgeMissed } from '../../../server/search/missed/missed-word.store.js'
import { MissedWords, weekOf, withoutBeginnings } from '../../../server/search/missed/missed-words.js'
import { getSite } from '../../../server/sites/index.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock, TestLogger } from '../../support/fakes.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

async function told(database: Database, clock: TestClock, weeks?: string): Promise<string[]> {
  const said: string[] = []
  const context = { database, clock, dataDir: '', print: (line: string) => void said.push(line) }
  await commands['search:missed']?.run({ positionals: [], values: weeks === undefined ? {} : { weeks } }, context)
  return said
}

test('what one types on the way to a word is no word that was missed', () => {
  const times = new Map([
    ['tramp', 1],
    ['trampo', 2],
    ['trampolin', 3],
    ['licorn', 1],
    ['tram', 5],
  ])

  expect(withoutBeginnings(times)).toEqual([
    { word: 'licorn', times: 1 },
    { word: 'tram', times: 2 },
    { word: 'trampolin', times: 3 },
  ])
})

test('a week begins on Monday in Paris', () => {
  expect(weekOf(toInstant('2027-02-28T23:30:00Z'))).toBe('2027-03-01')
  expect(weekOf(toInstant('2027-03-07T12:00:00Z'))).toBe('2027-03-01')
})

describe.each(engines)('words that found nothing on %s', (engine) => {
  test('are counted by week, told from five on, and gone after ninety days', async () => {
    await using database = await openTestDatabase(engine)
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const missed = new MissedWords(database, clock, new TestLogger())
    for (const words of [['licorn', 'robot'], ['licorn'], ['licorn']]) missed.note(words)
    await missed.write()
    expect(await told(database, clock)).toEqual([])

    clock.set('2027-03-10T08:00:00Z')
    for (let times = 0; times < 4; times += 1) missed.note(['licorn', 'robot'])
    await missed.write()
    await missed.write()

    expect(await told(database, clock)).toEqual(['7\tlicorn', '5\trobot'])
    expect(await told(database, clock, '1')).toEqual([])
    const rows = await database.reader.selectFrom('missed_word').selectAll().orderBy('week').orderBy('word').execute()
    expect(rows.map(({ week, word, times }) => `${week} ${word} ${times}`)).toEqual([
      ...['2027-03-01 licorn 3', '2027-03-01 robot 1', '2027-03-08 licorn 4', '2027-03-08 robot 4'],
    ])
    expect(await administer(database, (tx) => purgeMissed(tx, weekOf(toInstant('2027-03-08T08:00:00Z'))))).toBe(2)
  })

  test('whoever types nonsense fills no memory', async () => {
    await using database = await openTestDatabase(engine)
    const missed = new MissedWords(database, new TestClock('2027-03-01T08:00:00Z'), new TestLogger())
    for (let at = 0; at < 5_000; at += 1) missed.note([`x${at}x`, 'y'.repeat(200)])
    await missed.write()

    const { count } = await database.reader
      .selectFrom('missed_word')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(2_000)
  })

  test('each search that finds nothing counts, also one that is answered out of what is kept', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const { site } = await buildTown(database, clock)
    {
      await using server = await openTestServer(engine, '2027-03-01T08:00:00Z', { databaseUrl: database.url })
      const ask = async (input: object) => {
        const question = encodeURIComponent(JSON.stringify({ site, ...input }))
        expect((await fetch(`${server.url}/trpc/offers.search?input=${question}`)).status).toBe(200)
      }
      for (let times = 0; times < 5; times += 1) await ask({ words: 'Licorne gonflable' })
      for (let times = 0; times < 5; times += 1) await ask({ words: 'dragon', kind: 'give' })
      for (let times = 0; times < 5; times += 1) await ask({ words: 'perceuse' })
    }

    expect(await told(database, clock)).toEqual(['5\tgonflabl', '5\tlicorn'])
    const { id } = await getSite(database.reader, site)
    expect(await missedAt(database.reader, id, weekOf(clock.now()))).toEqual([
      { word: 'gonflabl', times: 5 },
      { word: 'licorn', times: 5 },
    ])
  })
})
