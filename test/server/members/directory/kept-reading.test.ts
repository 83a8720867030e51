import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newId, type Id } from '../../../../server/base/id.js'
import { addDays, toInstant } from '../../../../server/base/instant.js'
import { addToDay, dayOf, paris } from '../../../../server/base/local-time.js'
import type { Database } from '../../../../server/database/open-database.js'
import { record } from '../../../../server/events/outbox.js'
import { Directory } from '../../../../server/members/directory/directory.js'
import type { KeptLine } from '../../../../server/members/directory/index-entry.js'
import { keptLines } from '../../../../server/members/directory/kept-lines.js'
import { KeptReading } from '../../../../server/members/directory/kept-reading.js'
import type { MemberIndex } from '../../../../server/members/directory/member-index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { generateMembers } from '../../../support/generated/members.js'
import { candidate, monday, openNetwork } from '../../../support/members/network.js'
import { openTestServer } from '../../../support/test-server.js'
import { until } from '../../../support/until.js'

const now = toInstant(monday)
const provenance = { source: 'Ville de Lomme', licence: 'Licence Ouverte 2.0' }
const closures = [{ from: dayOf(now, paris), to: addToDay(dayOf(now, paris), 9) }]
const network = [
  candidate('cosse', {
    name: 'La Cosse',
    kind: 'third-place',
    does: ['repair', 'host'],
    topics: ['objects'],
    provenance,
    at: { street: '3 rue du Marais', postcode: '59160', hours: 'Mo-Fr 09:00-18:00', wheelchair: 'yes', closures },
  }),
  candidate('abri', { name: 'Abri des vélos', summary: 'Vélos et remorques', at: { hours: 'Sa 10:00-12:00' } }),
  candidate('partout', { name: 'Partout', kind: 'platform', at: 'nowhere' }),
]

/** What processes one after the other keep in one folder. */
async function openFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'coop-kept-'))
  const path = join(folder, 'last-reading')
  return {
    folder,
    path,
    /** Another process: reads, and keeps what it has read. */
    async start({ reader }: Database, at = now) {
      const directory = new Directory(reader)
      directory.keepBy({ reading: new KeptReading(path), clock: { now: () => at }, fewest: 1 })
      const index = await directory.index(undefined)
      await directory.keep()
      return Object.assign(directory, { held: index })
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

async function rowsOf(index: MemberIndex): Promise<readonly object[]> {
  const rows: KeptLine['rows'][number][] = []
  for await (const line of keptLines(index, index.order, 2)) rows.push(...line.rows)
  return rows.map(({ entry, words }) => ({
    entry,
    words: words.length,
    found: index.words.numbers.beginningWith(entry.name.slice(0, 3).toLowerCase()).length,
  }))
}

const namesOf = (index: MemberIndex) => Array.from(index.order, (row) => index.entry(row).name)

/** As only somebody who reads everybody finds out. */
const rename = (database: Database, from: string, name: string) =>
  administer(database, (tx) => tx.updateTable('place').set({ name }).where('name', '=', from).execute())

const changed = (database: Database, members: readonly Id<'Member'>[]) =>
  administer(database, async (tx) => {
    for (const memberId of members) await record(tx, now, { type: 'member.changed', memberId })
  })

describe.each(engines)('the last reading of the list of members, kept on disk, on %s', (engine) => {
  test('is what a process begins with, instead of reading everybody', async () => {
    await using folder = await openFolder()
    await using database = await openNetwork(engine, network)
    await using first = await folder.start(database)
    await rename(database, 'La Cosse', 'Autre')

    await using second = await folder.start(database)

    expect([first.isReadWhole, second.isReadWhole]).toEqual([true, false])
    expect(namesOf(second.held)).toEqual(['Abri des vélos', 'La Cosse', 'Maison des Marais', 'Partout'])
    expect(await rowsOf(second.held)).toEqual(await rowsOf(first.held))
  })

  test('is brought up to what has happened since, and kept so', async () => {
    await using folder = await openFolder()
    await using database = await openNetwork(engine, network)
    await using first = await folder.start(database)
    await rename(database, 'La Cosse', 'Zéphyr')
    const { member_id: id } = await database.reader
      .selectFrom('place')
      .select('member_id')
      .where('name', '=', 'Zéphyr')
      .executeTakeFirstOrThrow()
    await changed(database, [id])

    await using second = await folder.start(database)
    await rename(database, 'Zéphyr', 'Autre')
    await using third = await folder.start(database)

    expect([first, second, third].map(({ isReadWhole }) => isReadWhole)).toEqual([true, false, false])
    for (const { held } of [second, third]) {
      expect(namesOf(held)).toEqual(['Abri des vélos', 'Maison des Marais', 'Partout', 'Zéphyr'])
    }
    expect(third.held.words.numbers.beginningWith('zephyr')).toHaveLength(1)
    // Nothing of what nobody may see any more stays on the disk.
    expect(await readFile(folder.path, 'utf8')).not.toContain('La Cosse')
  })

  test.each<[what: string, spoil: (text: string) => string]>([
    ['cut in the middle', (text) => text.slice(0, text.length / 2)],
    ['cut before its end', (text) => text.slice(0, text.lastIndexOf('\n'))],
    ['empty', () => ''],
    ['with one letter that is another', (text) => text.replace('Abri des', 'Abru des')],
    ['with a line too few', (text) => text.split('\n').toSpliced(1, 1).join('\n')],
    ['of another form', (text) => text.replace(/"format":\d+/, '"format":0')],
    ['of another release', (text) => text.replace(/"release":"./, '"release":"x')],
    ['no text of ours', () => 'what is this?\n'],
  ])('is not believed %s', async (_, spoil) => {
    await using folder = await openFolder()
    await using database = await openNetwork(engine, network)
    await using first = await folder.start(database)
    const text = await readFile(folder.path, 'utf8')
    await writeFile(folder.path, spoil(text))
    await rename(database, 'La Cosse', 'Autre')

    await using second = await folder.start(database)
    await using third = await folder.start(database)

    expect(namesOf(first.held)).toContain('La Cosse')
    expect(second.isReadWhole).toBe(true)
    expect(namesOf(second.held)).toEqual(['Abri des vélos', 'Autre', 'Maison des Marais', 'Partout'])
    // And one that can be believed stands in its place.
    expect(third.isReadWhole).toBe(false)
    expect(await readdir(folder.folder)).toEqual(['last-reading'])
  })

  test.each<[what: string, happen: (database: Database) => Promise<unknown>]>([
    [
      'very many have changed',
      (database) =>
        changed(
          database,
          Array.from({ length: 501 }, () => newId<'Member'>()),
        ),
    ],
    [
      'the database is an older copy, or another one',
      async ({ writer }) => {
        const last = writer.selectFrom('outbox_event').select((eb) => eb.fn.max('seq').as('seq'))
        await writer.deleteFrom('outbox_event').where('seq', '=', last).execute()
      },
    ],
    [
      'communes have other names',
      (database) =>
        administer(database, (tx) =>
          tx
            .updateTable('gazetteer')
            .set((eb) => ({ revision: eb('revision', '+', 1) }))
            .execute(),
        ),
    ],
  ])('is not believed when %s', async (_, happen) => {
    await using folder = await openFolder()
    await using database = await openNetwork(engine, network)
    await using first = await folder.start(database)
    await rename(database, 'La Cosse', 'Autre')
    await happen(database)

    await using second = await folder.start(database)

    expect([first.isReadWhole, second.isReadWhole]).toEqual([true, true])
    expect(namesOf(second.held)).toContain('Autre')
  })

  test('is not believed once events of its time may be gone', async () => {
    await using folder = await openFolder()
    await using database = await openNetwork(engine, network)
    await using first = await folder.start(database)

    await using second = await folder.start(database, addDays(now, 19))
    await using third = await folder.start(database, addDays(now, 21))

    expect([first, second, third].map(({ isReadWhole }) => isReadWhole)).toEqual([true, false, true])
  })

  test('serves a whole server that starts again', async () => {
    await using folder = await openFolder()
    await using database = await openTestDatabase(engine)
    await generateMembers(database, { count: 2_300, now })
    const start = async () => {
      await using server = await openTestServer(engine, monday, {
        databaseUrl: database.url,
        env: { DATA_DIR: folder.folder },
      })
      const said = () => server.logger.lines.find(({ message }) => message === 'directory read')
      await until(said, (line) => line !== undefined)
      await until(
        () => readdir(join(folder.folder, 'directory')).catch(() => []),
        (names) => names.join() === 'last-reading',
      )
      return said()?.fields
    }

    expect(await start()).toMatchObject({ fromKept: false })
    expect(await start()).toMatchObject({ fromKept: true })
  })
})
