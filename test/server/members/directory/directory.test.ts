import { describe, expect, test } from 'vitest'
import { newId, type Id } from '../../../../server/base/id.js'
import { toInstant } from '../../../../server/base/instant.js'
import { record } from '../../../../server/events/outbox.js'
import { admitMember, searchMembers } from '../../../../server/members/index.js'
import { directoryOf } from '../../../../server/members/directory/directory.js'
import { everyEntry } from '../../../../server/members/directory/directory.store.js'
import type { EntryPage } from '../../../../server/members/member.wire.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { askedAt, candidate, monday, openNetwork } from '../../../support/members/network.js'
import { openTestServer, type TestServer } from '../../../support/test-server.js'
import { buildTown } from '../../../support/town.js'
import { until } from '../../../support/until.js'

const site = 'ville-de-lomme'
const clock = { now: () => toInstant(monday) }
const input = encodeURIComponent(JSON.stringify({ site }))

async function namesOn({ url }: TestServer): Promise<string[]> {
  const res = await fetch(`${url}/trpc/members.search?input=${input}`)
  const { result } = (await res.json()) as { result: { data: EntryPage } }
  return result.data.items.map(({ name }) => name)
}

describe.each(engines)('the list of members in memory on %s', (engine) => {
  test.each([1, 2, 3, 50])('is read whole and once, %i rows at a time', async (atOnce) => {
    const many = Array.from({ length: 9 }, (_, at) =>
      candidate(`one-${at}`, { status: at % 4 === 1 ? 'hidden' : 'shown', at: at % 3 === 0 ? 'nowhere' : {} }),
    )
    await using database = await openNetwork(engine, many)
    const read: string[] = []

    for await (const some of everyEntry(database.reader, atOnce)) read.push(...some.map(({ slug }) => slug))

    expect(read.toSorted()).toEqual(
      ['maison-des-marais', ...many.flatMap(({ slug, status }) => (status === 'hidden' ? [] : slug))].toSorted(),
    )
  })

  test('is read once the server listens, before anybody asks', async () => {
    await using own = await openNetwork(engine, [candidate('cosse', { name: 'La Cosse' })])
    await using server = await openTestServer(engine, monday, { databaseUrl: own.url })
    const said = () => server.logger.lines.find(({ message }) => message === 'directory read')

    await until(said, (line) => line !== undefined)
    // Without an event: only who has read before does not see it.
    await administer(own, (tx) =>
      tx.updateTable('place').set({ name: 'Autre' }).where('name', '=', 'La Cosse').execute(),
    )

    expect(said()?.fields).toMatchObject({ entries: 2 })
    expect(await namesOn(server)).toContain('La Cosse')
  })

  test('follows whoever comes, changes and goes, without reading everybody', async () => {
    await using server = await openTestServer(engine, monday)
    const { database } = server.services
    await buildTown(database, clock)
    const change = (id: Id<'Member'>, differences: object) =>
      administer(database, async (tx) => {
        await tx.updateTable('member').set(differences).where('id', '=', id).execute()
        await record(tx, clock.now(), { type: 'member.changed', memberId: id })
      })
    expect(await namesOn(server)).toEqual(['Maison des Marais'])
    const before = await directoryOf(database.reader).index(undefined)

    const { member } = await administer(database, (tx) =>
      admitMember({ tx, clock }, candidate('cosse', { name: 'La Cosse', kind: 'platform', at: 'nowhere' })),
    )
    await until(
      () => namesOn(server),
      (names) => names.join() === 'Maison des Marais,La Cosse',
    )
    await change(member.id, { name: 'Zéphyr' })
    await until(
      () => namesOn(server),
      (names) => names.join() === 'Maison des Marais,Zéphyr',
    )
    await change(member.id, { status: 'hidden' })
    await until(
      () => namesOn(server),
      (names) => names.join() === 'Maison des Marais',
    )

    expect(await directoryOf(database.reader).index(undefined)).toBe(before)
  })

  test('is read anew when very many have changed, and when anything may have', async () => {
    await using database = await openNetwork(engine)
    const index = () => directoryOf(database.reader).index(undefined)
    const happened = (types: readonly string[]) =>
      administer(database, (tx) => {
        const rows = types.map((type) => ({ type, memberId: newId<'Member'>() }))
        return tx
          .insertInto('outbox_event')
          .values(
            rows.map((row) => ({
              type: row.type,
              subject: row.memberId,
              payload: JSON.stringify(row),
              occurred_at: clock.now(),
            })),
          )
          .execute()
      })
    const first = await index()

    await happened(Array.from({ length: 501 }, () => 'member.changed'))
    const second = await index()
    await happened(['member.praised-by-a-newer-version'])
    const third = await index()
    await happened(['offer.published'])

    expect(new Set([first, second, third]).size).toBe(3)
    expect(await index()).toBe(third)
  })

  test('is read once for what has happened, however long somebody keeps a transaction open', async () => {
    await using database = await openNetwork(engine)
    const index = () => directoryOf(database.reader).index(undefined)
    // SQLite allows no second writer.
    const open = engine === 'postgres' ? await database.writer.startTransaction().execute() : undefined
    await open?.updateTable('gazetteer').set({ vintage: 'never' }).execute()
    await administer(database, async (tx) => {
      for (let at = 0; at < 501; at += 1) await record(tx, clock.now(), { type: 'member.changed', memberId: newId() })
    })

    const first = await index()
    const second = await index()
    await administer(database, (tx) => record(tx, clock.now(), { type: 'member.changed', memberId: newId() }))
    const third = await index()
    await open?.rollback().execute()

    expect([second === first, third === first]).toEqual([true, true])
  })

  test('follows a territory that is made, and names of communes that are imported', async () => {
    await using database = await openNetwork(engine)
    const communeIn = async () => (await searchMembers(askedAt(database), { site })).items.map(({ commune }) => commune)
    expect(await communeIn()).toEqual(['Lomme'])
    const territoryId = await database.reader.selectFrom('territory').select('id').executeTakeFirstOrThrow()

    await administer(database, async (tx) => {
      await tx.updateTable('commune').set({ name: 'Lomme-lez-Lille' }).where('code', '=', '59355').execute()
      await tx
        .updateTable('gazetteer')
        .set((eb) => ({ revision: eb('revision', '+', 1) }))
        .execute()
      await record(tx, clock.now(), { type: 'territories.changed' })
    })
    expect(await communeIn()).toEqual(['Lomme-lez-Lille'])
    await administer(database, async (tx) => {
      await tx.deleteFrom('territory_commune').where('territory_id', '=', territoryId.id).execute()
      await record(tx, clock.now(), { type: 'territories.changed' })
    })
    expect(await communeIn()).toEqual([])
  })

  test('is asked for by many at once, and read once', async () => {
    await using database = await openNetwork(engine)
    const directory = directoryOf(database.reader)

    const indexes = await Promise.all(Array.from({ length: 20 }, () => directory.index('mark')))

    expect(new Set(indexes).size).toBe(1)
    expect(await directory.index('mark')).toBe(indexes[0])
  })
})
