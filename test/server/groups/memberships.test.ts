import { describe, expect, test } from 'vitest'
import { isDay, type Day } from '../../../server/base/local-time.js'
import { dossierMemberships } from '../../../server/groups/dossier-memberships.js'
import { lastDayOf } from '../../../server/groups/memberships/membership.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { openMembers, yearly } from '../../support/groups/memberships.js'
import { keepHouse } from '../../support/housekeeping.js'
import { signIn } from '../../support/session.js'

function dayOf(text: string): Day {
  if (!isDay(text)) throw new Error(text)
  return text
}

test.each([
  ['2026-03-12', 12, '2027-03-11'],
  ['2026-03-01', 12, '2027-02-28'],
  ['2027-03-01', 12, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
])('what begins on %s for %i months ends on %s, both included', (from, months, to) => {
  expect(lastDayOf(dayOf(from), months)).toBe(to)
})

describe.each(engines)('memberships of a place, on %s', (engine) => {
  test('are noted at the counter with the amount that was chosen, for a year from today', async () => {
    await using town = await openMembers(engine)

    const done = await town.noted({ cents: 1_000 })

    expect(done).toMatchObject({ from: '2027-03-01', to: '2028-02-29', state: 'current' })
    expect((await town.list()).memberships).toEqual([
      {
        membershipId: done.membershipId,
        name: 'Rose',
        email: 'rose@exemple.fr',
        kind: 'Adhésion',
        cents: 1_000,
        solidarity: true,
        means: 'cash',
        paidOn: '2027-03-01',
        from: '2027-03-01',
        to: '2028-02-29',
        state: 'current',
        mayDrop: true,
      },
    ])
  })

  test('take one of the amounts of their kind, and a kind that is retired is chosen no more', async () => {
    await using town = await openMembers(engine)
    const { ines, paul, member, kindId } = town

    expect((await town.note({ cents: 1_500 })).reason).toBe('kind-moved-on')
    expect((await paul.act('memberships.retireKind', { member, kindId, retired: true })).reason).toBe('role-missing')
    await ines.act('memberships.retireKind', { member, kindId, retired: true })
    expect((await town.note()).reason).toBe('kind-moved-on')
    await ines.act('memberships.retireKind', { member, kindId, retired: false })
    expect((await town.note()).status).toBe(200)
  })

  test('of two managers who change a kind the second is told', async () => {
    await using town = await openMembers(engine)
    const { ines, member, kindId } = town
    const changed = { member, kindId, ...yearly, amounts: [1_000, 5_000], seen: 0 }

    expect((await ines.act('memberships.changeKind', changed)).status).toBe(200)
    expect((await ines.act('memberships.changeKind', changed)).reason).toBe('kind-moved-on')
    expect((await ines.ask('memberships.room', { member })).output?.kinds).toMatchObject([
      { amounts: [1_000, 5_000], solidarityCents: 1_000, seen: 1 },
    ])
  })

  test('a link leads to a page, and the solidary amount is one of those asked', async () => {
    await using town = await openMembers(engine)
    const { ines, member } = town
    const add = async (wish: object) => (await ines.act('memberships.addKind', { member, ...yearly, ...wish })).data

    expect(await add({ link: 'javascript:alert(1)' })).toMatchObject({ fields: ['link'] })
    expect(await add({ solidarityCents: 500 })).toMatchObject({ fields: ['solidarityCents'] })
  })

  test('paid on another page, wait until somebody has seen the payment, once', async () => {
    await using town = await openMembers(engine)
    const { paul, ines, member } = town
    const { membershipId, state } = await town.noted({ means: 'online' })

    expect([state, (await town.list()).states]).toEqual(['waiting', { waiting: 1, soon: 0, current: 0, ended: 0 }])
    const confirmed = { member, membershipId, confirmed: true }
    const answers = await Promise.all([
      paul.act('memberships.confirm', confirmed),
      ines.act('memberships.confirm', confirmed),
    ])

    expect(answers.map(({ status, reason }) => reason ?? status).toSorted()).toEqual([200, 'membership-moved-on'])
    expect((await town.list()).states).toMatchObject({ waiting: 0, current: 1 })
  })

  test('paid before the end go on from the day after it, and are one line', async () => {
    await using town = await openMembers(engine)
    await town.noted()
    const paul = await town.later('2028-02-20T09:00:00Z')

    expect((await town.list()).states.soon).toBe(1)
    const next = await town.noted({ means: 'cheque' })

    expect(next).toMatchObject({ from: '2028-03-01', to: '2029-02-28' })
    const { memberships, states } = await town.list()
    expect([memberships.map(({ to }) => to), states.soon]).toEqual([['2029-02-28'], 0])
    const { output } = await paul.ask('memberships.show', { member: town.member, membershipId: next.membershipId })
    expect(output?.before).toEqual([{ from: '2027-03-01', to: '2028-02-29', kind: 'Adhésion', cents: 2_000 }])
  })

  test('noted by mistake are taken back on their day, and not once they are in another day’s till', async () => {
    await using town = await openMembers(engine)
    const { paul, member } = town
    const [first, second] = [await town.noted(), await town.noted({ name: 'Lila', email: 'lila@exemple.fr' })]

    expect((await paul.act('memberships.drop', { member, membershipId: first.membershipId })).status).toBe(200)
    town.server.clock.set('2027-03-02T09:00:00Z')
    expect((await paul.act('memberships.drop', { member, membershipId: second.membershipId })).reason).toBe(
      'membership-counted',
    )
    expect((await town.list()).memberships.map(({ name }) => name)).toEqual(['Lila'])
  })

  test('are found by a word or by how they stand, and taken away as they are shown', async () => {
    await using town = await openMembers(engine)
    await town.noted()
    await town.noted({ name: 'Élodie', email: 'elodie@exemple.fr', means: 'online' })

    expect((await town.list()).memberships.map(({ name }) => name)).toEqual(['Élodie', 'Rose'])
    expect((await town.list({ words: 'elo' })).count).toBe(1)
    expect((await town.list({ state: 'current' })).memberships.map(({ name }) => name)).toEqual(['Rose'])
    const { output } = await town.paul.ask('memberships.csv', { member: town.member, locale: 'fr', state: 'waiting' })
    expect(output?.csv.split('\r\n').slice(1, -1)).toEqual([
      'Élodie,elodie@exemple.fr,,Adhésion,20.00,en ligne,2027-03-01,2027-03-01,2028-02-29,À confirmer',
    ])
  })

  test('are in a person’s file, and lose their name with the account, not the payment', async () => {
    await using town = await openMembers(engine)
    const { server } = town
    const rose = await signIn(server, { email: 'rose@exemple.fr', firstName: 'Rose' })
    await town.noted()
    const { database, clock } = server.services

    expect(await dossierMemberships.collect(database.reader, rose.accountId)).toMatchObject([
      { fields: { title: 'Adhésion', paidCents: 2_000, toDay: '2028-02-29', contact: 'rose@exemple.fr' } },
    ])
    await administer(database, (tx) => dossierMemberships.erase({ tx, clock }, rose.accountId))

    const rows = await database.reader.selectFrom('membership').selectAll().execute()
    expect(rows).toMatchObject([{ person_name: '', email: null, account_id: null, cents: 2_000 }])
    expect((await town.list()).count).toBe(0)
  })

  test('are forgotten two years after their end, and their payment after ten years of accounts', async () => {
    await using town = await openMembers(engine)
    const { server } = town
    await town.noted()
    const rows = async () => server.services.database.reader.selectFrom('membership').select('person_name').execute()
    const keep = async (now: string) => {
      server.clock.set(now)
      await keepHouse({ database: server.services.database, clock: server.clock, storage: server.storage })
      return rows()
    }

    expect(await keep('2030-02-28T12:00:00Z')).toEqual([{ person_name: 'Rose' }])
    expect(await keep('2030-03-02T12:00:00Z')).toEqual([{ person_name: '' }])
    expect(await keep('2037-12-31T12:00:00Z')).toEqual([{ person_name: '' }])
    expect(await keep('2038-01-01T12:00:00Z')).toEqual([])
  })
})
