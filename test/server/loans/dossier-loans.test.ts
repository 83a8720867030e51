import { describe, expect, test } from 'vitest'
import { dossierLoans } from '../../../server/loans/dossier/dossier-loans.js'
import { engines } from '../../support/engines.js'
import { asked, days, eventsOf, give, heldOf, mine, openLending, said } from '../../support/loans/asking.js'
import { site } from '../../support/offers/publishing.js'
import { signIn } from '../../support/session.js'
import { administer } from '../../../server/rpc/in-transaction.js'

describe.each(engines)('what is kept of who asked and who gave, on %s', (engine) => {
  test('each takes away what is theirs, and not what the other wrote of themselves', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, services } = server
    await asked(lucas, await give(giver), { ...days(3, 4), phone: '06 12 34 56 78', words: 'À moi' })

    const [his] = await dossierLoans.collect(services.database.reader, lucas.accountId)
    const [hers] = await dossierLoans.collect(services.database.reader, giver.accountId)

    expect(his?.fields).toMatchObject({
      title: 'Échelle double',
      status: 'requested',
      words: 'À moi',
      phone: '06 12 34 56 78',
    })
    expect(hers?.fields).toMatchObject({ title: 'Échelle double', status: 'requested', fromDay: '2027-03-03' })
    expect(hers?.fields).not.toHaveProperty('words')
    expect(hers?.fields).not.toHaveProperty('phone')
  })

  test('each reads that they put off what others lack, until they are erased', async () => {
    await using server = await openLending(engine)
    const { lucas, clock, services } = server
    await lucas.act('loans.putOffLacking', { site })
    const collect = () => dossierLoans.collect(services.database.reader, lucas.accountId)

    const before = await collect()
    await administer(services.database, (tx) => dossierLoans.erase({ tx, clock }, lucas.accountId))

    expect(before).toEqual([{ fields: { act: 'loans.putOffLacking', createdAt: clock.now() }, photos: [] }])
    expect(await collect()).toEqual([])
  })

  test('who is erased leaves a thing and its days, what had not begun is cancelled, and what is out comes back first', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, clock, services } = server
    const theo = await signIn(server, { firstName: 'Théo' })
    const [drill, ladder] = [await give(giver), await give(giver)]
    const { id: begun } = await asked(lucas, drill, days(2, 3))
    const { id: ahead } = await asked(lucas, ladder, { ...days(8, 9), phone: '06 12 34 56 78' })
    const { id: other } = await asked(theo, ladder, days(20, 21))
    await said(giver, begun, { answer: 'accept' })
    clock.set('2027-03-02T09:00:00Z')
    await said(giver, begun, { answer: 'hand-over' })
    await said(lucas, begun, { answer: 'hand-over' })
    const erase = (person: typeof lucas) =>
      administer(services.database, (tx) => dossierLoans.erase({ tx, clock }, person.accountId))

    const weighed = await dossierLoans.weigh(services.database.reader, lucas.accountId, clock.now())
    await said(lucas, begun, { answer: 'give-back' })
    await said(giver, begun, { answer: 'give-back' })
    expect(await erase(lucas)).toBe('nameless')

    expect(weighed).toEqual({
      goes: 0,
      stays: 0,
      ends: 1,
      first: [{ kind: 'loan', title: 'Échelle double', until: '2027-03-03T22:59:59.999Z' }],
    })
    expect(await mine(giver, ahead)).toMatchObject({ status: 'cancelled', other: 'Compte effacé', endedBy: 'taker' })
    expect(await heldOf(server, ahead)).toEqual([])
    const rows = await services.database.reader
      .selectFrom('loan')
      .selectAll()
      .where('taker_id', '=', lucas.accountId)
      .execute()
    expect(rows.map((row) => [row.words, row.taker_phone, row.answer])).toEqual([
      ['', null, null],
      ['', null, null],
    ])
    expect(await eventsOf(server, other)).toEqual(['requested'])
    await erase(giver)
    expect(await mine(theo, other)).toMatchObject({ status: 'refused' })
  })
})
