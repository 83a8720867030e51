import { describe, expect, test } from 'vitest'
import { dossierMemberships } from '../../../server/groups/dossier-memberships.js'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { engines } from '../../support/engines.js'
import { openMembers } from '../../support/groups/memberships.js'
import { keepHouse } from '../../support/housekeeping.js'
import { signIn } from '../../support/session.js'

type Taking = Partial<Omit<InputOf<'deposits.take'>, 'member'>>

async function openDeposits(engine: (typeof engines)[number]) {
  const town = await openMembers(engine)
  const { paul, member } = town
  const take = async (wish: Taking = {}) => {
    const left = { member, name: 'Rose', thing: 'Perceuse', cents: 5_000, means: 'cheque' as const, ...wish }
    const { output, reason } = await paul.act('deposits.take', left)
    if (!output) throw new Error(reason)
    return output.depositId
  }
  const giveBack = async (depositId: string, how: InputOf<'deposits.giveBack'>['how'], words?: string) =>
    paul.act('deposits.giveBack', { member, depositId, how, ...(words && { words }) })
  const till = async (day?: string) => (await paul.ask('deposits.till', { member, ...(day && { day }) })).output
  const list = async () => (await paul.ask('deposits.list', { member })).output?.deposits ?? []
  return { ...town, take, giveBack, till, list }
}

const none = { count: 0, cents: 0 }

describe.each(engines)('deposits at a place, on %s', (engine) => {
  test('are taken, held and given back, once, and what is kept says why', async () => {
    await using town = await openDeposits(engine)
    const [drill, tent] = [await town.take(), await town.take({ thing: 'Tente', cents: 3_000, means: 'cash' })]

    expect((await town.giveBack(tent, 'kept')).data).toMatchObject({ fields: ['words'] })
    const answers = await Promise.all([town.giveBack(drill, 'cheque'), town.giveBack(drill, 'cheque')])
    expect(answers.map(({ status, reason }) => reason ?? status).toSorted()).toEqual([200, 'deposit-moved-on'])
    await town.giveBack(tent, 'kept', 'Deux piquets manquent.')

    expect((await town.list()).map(({ thing, state, ended }) => [thing, state, ended?.how, ended?.words])).toEqual([
      ['Tente', 'given-back', 'kept', 'Deux piquets manquent.'],
      ['Perceuse', 'given-back', 'cheque', undefined],
    ])
  })

  test('are held again, or taken away, on their day alone', async () => {
    await using town = await openDeposits(engine)
    const { paul, member, server } = town
    const [drill, tent] = [await town.take(), await town.take({ thing: 'Tente' })]
    const act = async (path: 'deposits.holdAgain' | 'deposits.drop', depositId: string) =>
      (await paul.act(path, { member, depositId })).reason

    await town.giveBack(drill, 'cheque')
    expect(await act('deposits.holdAgain', drill)).toBeUndefined()
    expect(await act('deposits.drop', drill)).toBeUndefined()
    await town.giveBack(tent, 'cash')
    server.clock.set('2027-03-02T09:00:00Z')
    expect([await act('deposits.holdAgain', tent), await act('deposits.drop', tent)]).toEqual([
      'deposit-moved-on',
      'deposit-moved-on',
    ])
  })

  test('stand with memberships in the till of a day, by means of payment, with a sum', async () => {
    await using town = await openDeposits(engine)
    await town.noted({ cents: 2_000, means: 'cash' })
    await town.noted({ cents: 4_000, means: 'cheque', name: 'Lila', email: 'lila@exemple.fr' })
    await town.noted({ cents: 3_000, means: 'online', name: 'Omar', email: 'omar@exemple.fr' })
    await town.take({ means: 'cash', cents: 5_000 })
    await town.giveBack(await town.take({ means: 'cash', cents: 1_000, thing: 'Tente' }), 'cash')

    expect(await town.till()).toMatchObject({
      day: '2027-03-01',
      rows: [
        {
          means: 'cash',
          memberships: { count: 1, cents: 2_000 },
          taken: { count: 2, cents: 6_000 },
          givenBack: { count: 1, cents: 1_000 },
          cents: 7_000,
        },
        { means: 'cheque', memberships: { count: 1, cents: 4_000 }, cents: 4_000 },
        { means: 'terminal', memberships: none, taken: none, givenBack: none, cents: 0 },
        { means: 'online', cents: 0 },
      ],
      total: { memberships: { count: 2, cents: 6_000 }, cents: 11_000 },
      held: { count: 1, cents: 5_000 },
    })
    expect((await town.till('2027-02-28'))?.total.cents).toBe(0)
  })

  test('are taken back before the account of who left them goes, and forgotten thirty days later', async () => {
    await using town = await openDeposits(engine)
    const { server } = town
    const { database, clock } = server.services
    const rose = await signIn(server, { email: 'rose@exemple.fr', firstName: 'Rose' })
    const drill = await town.take({ email: 'rose@exemple.fr' })
    const first = async () => (await dossierMemberships.weigh(database.reader, rose.accountId, clock.now())).first

    expect(await first()).toEqual([{ kind: 'deposit', title: 'Perceuse' }])
    await town.giveBack(drill, 'cheque')
    expect(await first()).toEqual([])
    server.clock.set('2027-04-02T09:00:00Z')
    await keepHouse({ database, clock: server.clock, storage: server.storage })
    expect(await database.reader.selectFrom('deposit').selectAll().execute()).toMatchObject([
      { person_name: '', thing: '', cents: 5_000 },
    ])
  })
})
