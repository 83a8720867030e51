import type { ChildProcess } from 'node:child_process'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { takeAdvisoryLock } from '../../../../server/database/advisory-lock.js'
import type { Database } from '../../../../server/database/open-database.js'
import { ended, messageOf, startChild } from '../../../support/child.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { until } from '../../../support/until.js'
import { cameIn, fileWith, importPlaces, tallyOf } from './file-support.js'

/** Without identifiers, so that no unique key prevents them from being added twice. */
const placesOf = (count: number) =>
  fileWith(['name,city,postcode', ...Array.from({ length: count }, (_, at) => `Lieu ${at},Lomme,59160`)].join('\n'))

const busy = 'Another import is under way. Let it end, then start this one again.'

function start(database: Database, path: string): { child: ChildProcess; said: string[] } {
  const args = ['import', 'places', path, '--format', 'csv', '--source', 'Recensement', '--licence', 'ODbL']
  const child = startChild('command-process.ts', args, { DATABASE_URL: database.url })
  const said: string[] = []
  child.on('message', (line) => typeof line === 'string' && said.push(line))
  return { child, said }
}

async function membersIn({ reader }: Database): Promise<number> {
  const { count } = await reader
    .selectFrom('member')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function placelessIn({ reader }: Database): Promise<number> {
  const rows = await reader
    .selectFrom('member')
    .select('id')
    .where('id', 'not in', (eb) => eb.selectFrom('place').select('member_id'))
    .execute()
  return rows.length
}

/** Whether a transaction waits for another one. */
async function isWaitingIn({ reader }: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(reader)
  return rows.length > 0
}

describe.each(engines)('two imports on %s', (engine) => {
  test('of one file at one moment enter each place once', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const path = placesOf(250)

    const both = [start(database, path), start(database, path)]
    await Promise.all(both.map(({ child }) => ended(child)))

    expect(await membersIn(database)).toBe(250)
    const told = both.map(({ child, said }) => [child.exitCode, said.at(-1)])
    const whole = [0, 'lues 250 / entrées 250 / mises à jour 0 / inchangées 0 / à placer 0 / refusées 0']
    const after = [0, 'lues 250 / entrées 0 / mises à jour 0 / inchangées 250 / à placer 0 / refusées 0']
    expect(told).toContainEqual(whole)
    expect([[1, busy], after]).toContainEqual(told.find(([, last]) => last !== whole[1]))
  })

  test('do not run side by side: the second is told to wait, and enters nothing', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const path = placesOf(3)
    const first = await takeAdvisoryLock(database, 'import')

    const { child, said } = start(database, path)
    await ended(child)

    // The first line tells what is opened.
    expect([child.exitCode, said.slice(1)]).toEqual([1, [busy]])
    expect(await membersIn(database)).toBe(0)
    await first?.[Symbol.asyncDispose]()
    expect(tallyOf(await importPlaces(database, path))).toMatchObject({ entrées: 3 })
  })

  test('after one that was killed in the middle, the next mends all at once', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const path = placesOf(600)
    const { child } = start(database, path)
    await until(
      () => membersIn(database),
      (count) => count > 0,
    )
    child.kill('SIGKILL')
    await ended(child)
    const half = await membersIn(database)
    expect(half).toBeLessThan(600)
    expect(await placelessIn(database)).toBe(0)

    const next = start(database, path)
    await ended(next.child)

    expect(next.child.exitCode).toBe(0)
    expect(tallyOf(next.said)).toMatchObject({ lues: 600, entrées: 600 - half, inchangées: half, refusées: 0 })
    expect(await membersIn(database)).toBe(600)
  })

  test('an address that somebody else takes meanwhile is seen to be taken', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const admitting = startChild('admitting-process.ts', [database.url, 'lieu-0-lomme'])
    await messageOf(admitting)

    const importing = importPlaces(database, placesOf(2))
    if (engine === 'postgres') await until(() => isWaitingIn(database), Boolean)
    admitting.send('go on')
    const printed = await importing
    await ended(admitting)

    expect(tallyOf(printed)).toMatchObject({ lues: 2, entrées: 2 })
    expect((await cameIn(database, 'lieu-0-lomme-2')).member.name).toBe('Lieu 0')
  })
})
