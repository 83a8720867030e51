import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { dossierMessages } from '../../../server/conversations/dossier-messages.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { answer, asked, days, give, openLending, said } from '../../support/loans/asking.js'
import { linkOf, staffLinkOf } from '../../support/loans/links.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor } from '../../support/session.js'

/** Lucas asks the house for a pan, whose staff are Paul and Inès. */
async function openHouse(engine: Engine) {
  const town = await openStock(engine)
  const { server, paul, member } = town
  const { offerId } = await addAs(paul, member, { title: 'Crêpière', category: 'tools' })
  const lucas = await signIn(server, { firstName: 'Lucas' })
  const { id } = await asked(lucas, offerId, days(2, 4))
  const page = await visitor(server, { origin: ourAddress })
  const thread = async () =>
    (await page.ask('loans.openLink', linkOf(server, id, 'taker'))).output?.thread.map(({ by, act, name, words }) => [
      by,
      act,
      name,
      words,
    ])
  return { ...town, lucas, id, page, thread }
}

describe.each(engines)('who writes for a place on %s', (engine) => {
  test('is told to the borrower, from the desk and by the link of a mail', async () => {
    await using town = await openHouse(engine)
    const { server, paul, ines, member, id, page, thread } = town

    await ines.act('loans.handle', { member, loanId: id, answer: 'accept', seen: 0, words: 'Avec plaisir' })
    await page.act('loans.sayLink', { ...staffLinkOf(server, id, paul), words: 'Passez après 14 h.' })
    await page.act('loans.sayLink', { ...linkOf(server, id, 'taker'), words: 'Merci' })

    expect(await thread()).toEqual([
      ['taker', 'ask', undefined, 'Bonjour'],
      ['giver', 'accept', 'Inès', 'Avec plaisir'],
      ['giver', undefined, 'Paul', 'Passez après 14 h.'],
      ['taker', undefined, undefined, 'Merci'],
    ])
    expect((await ines.ask('loans.history', { member, loanId: id })).output?.thread.map(({ name }) => name)).toEqual([
      undefined,
      'Inès',
      'Paul',
      undefined,
    ])
  })

  test('takes their name away with their account, and the words of the place stay', async () => {
    await using town = await openHouse(engine)
    const { server, ines, member, id, thread } = town
    const { database, clock } = server.services
    await ines.act('loans.handle', { member, loanId: id, answer: 'accept', seen: 0, words: 'Avec plaisir' })

    const held = await dossierMessages.collect(database.reader, ines.accountId)
    const weight = await dossierMessages.weigh(database.reader, ines.accountId, clock.now())
    await administer(database, (tx) => dossierMessages.erase({ tx, clock }, ines.accountId))

    expect(held.map(({ fields }) => [fields.words, typeof fields.member])).toEqual([['Avec plaisir', 'string']])
    expect([weight.goes, weight.stays]).toEqual([0, 1])
    expect((await thread())?.at(-1)).toEqual(['giver', 'accept', undefined, 'Avec plaisir'])
    expect(await dossierMessages.collect(database.reader, ines.accountId)).toEqual([])
  })

  test('writes on, where the borrower has blocked them as a neighbour', async () => {
    await using town = await openHouse(engine)
    const { server, paul, lucas, id, page, thread } = town
    const ladder = await give(paul)
    const { id: lent } = await asked(lucas, ladder, days(10, 12))
    await page.act('loans.blockLink', { ...linkOf(server, lent, 'taker'), blocked: true })

    await page.act('loans.sayLink', { ...staffLinkOf(server, id, paul), words: 'C’est prêt.' })

    expect((await thread())?.at(-1)).toEqual(['giver', undefined, 'Paul', 'C’est prêt.'])
  })
})

describe.each(engines)('what a neighbour writes on %s', (engine) => {
  test('has no name of staff, and goes with their account', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, services } = server
    const { database, clock } = services
    const { id } = await asked(lucas, await give(giver), { ...days(10, 12), words: 'Pour un lit.' })
    await said(giver, id, { answer: 'propose', ...days(20, 22), words: 'Je m’en sers.' })
    const page = await visitor(server, { origin: ourAddress })
    const thread = async () =>
      (await page.ask('loans.openLink', linkOf(server, id, 'taker'))).output?.thread.map(({ name, words }) => [
        name,
        words,
      ])

    const before = await thread()
    await administer(database, (tx) => dossierMessages.erase({ tx, clock }, giver.accountId))

    expect(before).toEqual([
      [undefined, 'Pour un lit.'],
      [undefined, 'Je m’en sers.'],
    ])
    expect((await thread())?.map(([, words]) => words)).toEqual(['Pour un lit.', ''])
  })

  test('keeps no account in what answers a repeated request', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, services } = server
    const { id } = await asked(lucas, await give(giver, { kind: 'give' }))

    await answer(giver, id, { answer: 'accept' })

    const kept = await services.database.reader.selectFrom('idempotency_key').select('answer').execute()
    expect(kept.filter((row) => row.answer?.includes(giver.accountId))).toEqual([])
  })
})
