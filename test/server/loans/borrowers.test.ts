import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { knowTakers } from '../../../server/loans/borrowers/know-borrower.js'
import { takeOverNoted } from '../../../server/loans/borrowers/take-over.js'
import { newId } from '../../../server/base/id.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { collectPerson, findAccount } from '../../../server/accounts/index.js'
import { together } from '../../../server/together.js'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { keepHouse } from '../../support/housekeeping.js'
import { ask, days } from '../../support/loans/asking.js'
import { site } from '../../support/offers/publishing.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { signIn, type Person } from '../../support/session.js'

type Entered = Partial<Omit<InputOf<'loans.enter'>, 'member'>>

/** The house, which lends to whoever comes. Today is Monday the first of March. */
async function openPlace(engine: Engine) {
  const town = await openStock(engine)
  const { server, paul, member } = town
  const add = async (title: string) => (await addAs(paul, member, { title, category: 'tools' })).offerId
  const enter = async (title: string, wish: Entered = {}) => {
    const said = { firstName: 'Rose', locale: 'fr' as const, handOver: true, ...days(1, 5), ...wish }
    const { output, reason } = await paul.act('loans.enter', { member, offer: await add(title), ...said })
    if (!output) throw new Error(reason)
    return output
  }
  const known = async (asked: Partial<Omit<InputOf<'borrowers.list'>, 'member'>> = {}, who = paul, of = member) => {
    await allDone(server.services)
    const { output, reason } = await who.ask('borrowers.list', { member: of, show: 'all', words: '', ...asked })
    if (!output) throw new Error(reason)
    return output
  }
  const names = async (asked: Parameters<typeof known>[0] = {}) => (await known(asked)).items.map(({ name }) => name)
  const back = async (id: string, sequence: number) =>
    paul.act('loans.handle', { member, loanId: id, seen: sequence, answer: 'give-back' as const })
  const after = async (moment: string) => {
    server.clock.set(moment)
    await keepHouse({ database: server.services.database, clock: server.clock, storage: server.storage })
  }
  const kept = async () => {
    const { reader } = server.services.database
    return (await reader.selectFrom('borrower').select('name').orderBy('sought').execute()).map(({ name }) => name)
  }
  return { ...town, add, enter, known, names, kept, back, after }
}

/** As when somebody has typed the digits that were mailed to them. */
async function proven({ server }: Awaited<ReturnType<typeof openPlace>>, { accountId }: Person) {
  const { database } = server.services
  const { id: sessionId } = await database.reader
    .selectFrom('session')
    .select('id')
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  await takeOverNoted({ database }, { type: 'session.opened', sessionId, signInId: newId() })
}

const dossierOf = async ({ server }: Awaited<ReturnType<typeof openPlace>>, person: Person) => {
  const { reader } = server.services.database
  const account = await findAccount(reader, person.accountId)
  if (!account) throw new Error('gone')
  return (await collectPerson(reader, together.holders, { account, now: server.clock.now() })).parts.loans
}

describe.each(engines)('the people of a place, on %s', (engine) => {
  test('are who was lent something, with or without an account, each once, with what they have', async () => {
    await using town = await openPlace(engine)
    const { server, enter, known, paul, member } = town
    const lucas = await signIn(server, { firstName: 'Lucas' })
    const asked = await ask(lucas, await town.add('Échelle'), days(9, 11))
    await ask(await signIn(server, { firstName: 'Théo' }), await town.add('Diable'), days(9, 11))
    await paul.act('loans.handle', { member, loanId: asked.output?.id ?? '', seen: 0, answer: 'accept' })
    const contact = { phone: '06 12 34 56 78' }
    await enter('Crêpière', { firstName: 'Rose', ...contact })
    await enter('Gaufrier', { firstName: 'rose', phone: '+33 6 12 34 56 78', ...days(1, 3) })
    await enter('Perceuse', { firstName: 'Odile' })
    server.clock.set('2027-03-04T09:00:00Z')

    const { items, count, counts } = await known()

    expect(items.map(({ id: _, ...told }) => told)).toEqual([
      { name: 'Lucas', hasAccount: true, out: 0, late: 0, reserved: 1 },
      { name: 'Odile', hasAccount: false, out: 1, late: 0, reserved: 0, due: '2027-03-05' },
      { name: 'rose', phone: '+33 6 12 34 56 78', hasAccount: false, out: 2, late: 1, reserved: 0, due: '2027-03-03' },
    ])
    expect([count, counts]).toEqual([3, { out: 2, late: 1 }])
    expect(await town.names({ show: 'late' })).toEqual(['rose'])
    expect(await town.names({ show: 'out' })).toEqual(['Odile', 'rose'])
  })

  test('are found by the beginning of a name, by their number however it is written, and by a whole address', async () => {
    await using town = await openPlace(engine)
    const { enter, names } = town
    const mehdi = await signIn(town.server, { firstName: 'Mehdi', email: 'mehdi@exemple.fr' })
    const { output } = await ask(mehdi, await town.add('Échelle'), { firstName: 'Mehdi', ...days(9, 11) })
    await town.paul.act('loans.handle', { member: town.member, loanId: output?.id ?? '', seen: 0, answer: 'accept' })
    await enter('Crêpière', { firstName: 'Rose Éluard', phone: '06 12 34 56 78' })
    await enter('Gaufrier', { firstName: 'Rosalie', email: 'rosalie@exemple.fr' })

    expect(await names({ words: 'ros' })).toEqual(['Rosalie', 'Rose Éluard'])
    expect(await names({ words: 'eluard rose' })).toEqual(['Rose Éluard'])
    expect(await names({ words: '06123456' })).toEqual(['Rose Éluard'])
    expect(await names({ words: '+33 6 12 34' })).toEqual(['Rose Éluard'])
    expect(await names({ words: 'rosalie@exemple.fr' })).toEqual(['Rosalie'])
    expect(await names({ words: 'mehdi@exemple.fr' })).toEqual(['Mehdi'])
    expect(await names({ words: 'ehdi' })).toEqual([])
    expect(await names({ words: '%' })).toEqual([])
  })

  test('are of one member alone, and come fifty at a time', async () => {
    await using town = await openPlace(engine)
    const { enter, known, other, server, member } = town
    await enter('Crêpière')
    const { database } = server.services
    await known()
    await administer(database, async (tx) => {
      const row = await tx.selectFrom('borrower').selectAll().executeTakeFirstOrThrow()
      const more = Array.from({ length: 60 }, (_, at) => ({
        ...row,
        id: `${row.id.slice(0, -2)}${String(at).padStart(2, '0')}` as typeof row.id,
        name: `Zoé ${at}`,
        sought: ` zoe ${String(at).padStart(2, '0')}`,
      }))
      await tx
        .insertInto('borrower')
        .values(more.filter(({ id }) => id !== row.id))
        .execute()
    })
    const first = await known()
    const second = await known({ ...(first.cursor !== undefined && { cursor: first.cursor }) })
    const seen = [...first.items, ...second.items].map(({ id }) => id)

    expect([first.items.length, new Set(seen).size, first.count, second.cursor]).toEqual([
      50,
      first.count,
      first.count,
      undefined,
    ])
    expect((await other.ask('borrowers.list', { member, show: 'all', words: '' })).reason).toBe('role-missing')
    expect((await known({}, other, town.there.member)).items).toEqual([])
  })

  test('whoever borrowed before there was a list is made known, and nobody who erased everything', async () => {
    await using town = await openPlace(engine)
    const { enter, known, names, server } = town
    await enter('Crêpière', { phone: '06 12 34 56 78' })
    await known()
    const { database } = server.services
    await administer(database, (tx) => tx.deleteFrom('borrower').execute())
    expect(await names()).toEqual([])

    expect(await knowTakers({ database, clock: server.clock })).toBe(1)
    expect(await knowTakers({ database, clock: server.clock })).toBe(0)

    expect(await names()).toEqual(['Rose'])
  })

  test('are forgotten thirty days after their last return without an account, with one a year after', async () => {
    await using town = await openPlace(engine)
    const { enter, names, kept, back, after, server, paul, member } = town
    const lucas = await signIn(server, { firstName: 'Lucas' })
    const asked = await ask(lucas, await town.add('Échelle'), days(2, 3))
    await paul.act('loans.handle', { member, loanId: asked.output?.id ?? '', seen: 0, answer: 'accept' })
    const pan = await enter('Crêpière')
    const drill = await enter('Perceuse', { firstName: 'Odile' })
    await names()
    await back(pan.id, pan.sequence)
    const { sequence = 0 } =
      (await paul.ask('loans.requests', { member, filter: 'all' })).output?.items.find(
        ({ id }) => id === asked.output?.id,
      ) ?? {}
    await paul.act('loans.handle', {
      ...{ member, loanId: asked.output?.id ?? '', seen: sequence },
      ...{ answer: 'cancel' as const, reason: 'cannot' as const },
    })

    await after('2027-03-31T07:59:00Z')
    expect(await kept()).toEqual(['Lucas', 'Odile', 'Rose'])
    await after('2027-04-01T09:00:00Z')
    expect(await kept()).toEqual(['Lucas', 'Odile'])
    await after('2028-03-02T09:00:00Z')

    expect(await kept()).toEqual(['Odile'])
    expect(drill.status).toBe('out')
  })

  test('remembers who says yes for a year, and gives all of it to who shows that the address is theirs', async () => {
    await using town = await openPlace(engine)
    const { enter, names, kept, known, back, after, server, paul, member } = town
    const email = 'rose@exemple.fr'
    const pan = await enter('Crêpière', { email, remember: true })
    const drill = await enter('Perceuse', { firstName: 'Odile', remember: true })
    const [rose] = (await known({ words: 'rose' })).items
    const borrower = rose?.id ?? ''
    await paul.act('borrowers.note', { member, borrower, note: 'Travaille de nuit', seen: '' })
    await paul.act('borrowers.setCard', { member, borrower })
    await back(drill.id, drill.sequence)

    const person = await signIn(server, { firstName: 'Rose', email })
    await proven(town, person)
    expect(await names()).toEqual(['Odile', 'Rose'])

    const [hers] = (await known({ words: 'rose' })).items
    expect(hers).toMatchObject({ id: borrower, card: '1001', hasAccount: true, out: 1 })
    const mine = (await person.ask('loans.mine', { site })).output?.asked ?? []
    expect(mine.map(({ id, status }) => [id, status])).toEqual([[pan.id, 'out']])
    expect((await dossierOf(town, person)).map(({ fields }) => fields)).toContainEqual(
      expect.objectContaining({ teamNote: 'Travaille de nuit', card: '1001' }),
    )
    await after('2027-05-01T09:00:00Z')
    expect(await kept()).toEqual(['Odile', 'Rose'])
    await after('2028-03-02T09:00:00Z')
    expect(await kept()).toEqual(['Rose'])
  })

  test('who has an account and was noted without it is one person once they sign in again', async () => {
    await using town = await openPlace(engine)
    const { enter, known, server, paul, member } = town
    const email = 'mehdi@exemple.fr'
    const mehdi = await signIn(server, { firstName: 'Mehdi', email })
    const asked = await ask(mehdi, await town.add('Échelle'), { firstName: 'Mehdi', ...days(9, 11) })
    await paul.act('loans.handle', { member, loanId: asked.output?.id ?? '', seen: 0, answer: 'accept' })
    await enter('Crêpière', { firstName: 'M. Berger', email })
    const two = (await known()).items
    for (const { id: borrower, name } of two)
      await paul.act('borrowers.note', { member, borrower, note: `Note sur ${name}`, seen: '' })

    await proven(town, mehdi)
    const one = (await known()).items

    expect(two.map(({ hasAccount }) => hasAccount).toSorted()).toEqual([false, true])
    expect(one).toMatchObject([{ hasAccount: true, out: 1, reserved: 1 }])
    const { output } = await paul.ask('borrowers.sheet', { member, borrower: one[0]?.id ?? '' })
    expect(output?.note.split('\n')).toEqual(['Note sur Mehdi', 'Note sur M. Berger'])
  })

  test('what a team keeps of a person is in their dossier, and goes with them', async () => {
    await using town = await openPlace(engine)
    const { server, paul, member, names } = town
    const lucas = await signIn(server, { firstName: 'Lucas' })
    const asked = await ask(lucas, await town.add('Échelle'), days(9, 11))
    await paul.act('loans.handle', { member, loanId: asked.output?.id ?? '', seen: 0, answer: 'accept' })
    await names()
    const { database, clock } = server.services
    await administer(database, (tx) =>
      tx.updateTable('borrower').set({ note: 'Travaille de nuit', card: '1530' }).execute(),
    )

    const records = await dossierOf(town, lucas)
    await administer(database, (tx) => together.holders.loans.erase({ tx, clock }, lucas.accountId))

    expect(records.map(({ fields }) => fields)).toContainEqual({
      member: 'Maison des Marais',
      createdAt: clock.now(),
      card: '1530',
      teamNote: 'Travaille de nuit',
    })
    expect(await names()).toEqual([])
  })
})
