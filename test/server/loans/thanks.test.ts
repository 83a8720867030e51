import { describe, expect, test } from 'vitest'
import { dossierLoans } from '../../../server/loans/dossier/dossier-loans.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { asked, days, give, mine, openLending, said, type LendingTown } from '../../support/loans/asking.js'
import { site } from '../../support/offers/publishing.js'
import { signIn, visitor, type Person } from '../../support/session.js'

/** Nadia gives Lucas something, and both say so. */
async function handOver({ giver, lucas }: LendingTown): Promise<string> {
  const { id } = await asked(lucas, await give(giver, { kind: 'give', title: 'Fauteuil' }))
  await said(giver, id, { answer: 'accept' })
  await said(giver, id, { answer: 'hand-over' })
  await said(lucas, id, { answer: 'hand-over' })
  return id
}

const thank = async (person: Person, loanId: string, words = 'Mes rideaux sont posés') =>
  (await person.act('loans.thank', { loanId, site, words })).reason

type Decided = { readonly whose: 'mine' | 'theirs'; readonly isShown: boolean }

const decide = async (person: Person, loanId: string, decided: Decided) =>
  (await person.act('loans.decideThanks', { loanId, site, ...decided })).reason

const thanksOf = async (person: Person, id: string) => (await mine(person, id))?.thanks

/** What everybody reads beside an offer. */
async function read(server: LendingTown, offer: string) {
  const page = await visitor(server)
  return (await page.ask('offers.sheet', { id: offer, site })).output?.giver.thanks
}

const line = { id: expect.any(String), words: 'Mes rideaux sont posés', by: 'Lucas' }

describe.each(engines)('thanks after a good end, on %s', (engine) => {
  test('are read by everybody once who wrote and who is thanked want it, and no more once one of them ends it', async () => {
    for (const ends of ['giver', 'lucas'] as const) {
      await using server = await openLending(engine)
      const { giver, lucas } = server
      const drill = await give(giver, { title: 'Perceuse' })
      const id = await handOver(server)
      expect([await thanksOf(lucas, id), await thanksOf(giver, id)]).toEqual([{ may: true }, { may: true }])

      expect(await thank(lucas, id)).toBeUndefined()
      expect(await read(server, drill)).toBeUndefined()
      expect(await thanksOf(giver, id)).toEqual({ may: true, theirs: { words: line.words, isShown: false } })
      expect(await decide(lucas, id, { whose: 'mine', isShown: true })).toBe('invalid-input')
      await decide(giver, id, { whose: 'theirs', isShown: true })

      expect(await read(server, drill)).toEqual([line])
      expect(await thanksOf(lucas, id)).toEqual({ mine: { words: line.words, isShown: true } })
      expect(
        await decide(server[ends], id, { whose: ends === 'lucas' ? 'mine' : 'theirs', isShown: false }),
      ).toBeUndefined()
      expect(await read(server, drill)).toBeUndefined()
      const [row] = await server.services.database.reader.selectFrom('thanks').select('words').execute()
      expect(row?.words).toBe('')
      expect([await thank(lucas, id), await decide(giver, id, { whose: 'theirs', isShown: true })]).toEqual([
        ...['conversation-over', 'conversation-over'],
      ])
    }
  })

  test('are the one line that is said in the talk, which is mailed; another one is not written there', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const id = await handOver(server)

    await thank(lucas, id)

    const talk = (await giver.ask('loans.open', { loanId: id, site })).output
    expect(talk?.thread.at(-1)).toMatchObject({ by: 'taker', act: 'thank' })
    expect(await thank(lucas, id, 'Encore merci')).toBe('conversation-over')
  })

  test('are written by either of two persons for a month, once, and never before the end or by another', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const open = await asked(lucas, await give(giver), days(10, 11))
    const id = await handOver(server)

    expect(await thank(lucas, open.id)).toBe('conversation-over')
    expect(await thank(await signIn(server), id)).toBe('loan-gone')
    expect(await thank(lucas, id, 'x'.repeat(201))).toBe('invalid-input')
    server.clock.set('2027-04-02T09:00:00Z')
    const later = await signIn(server, { email: lucas.email })
    expect(await thank(later, id)).toBe('conversation-over')
    expect(await thanksOf(later, id)).toBeUndefined()
  })

  test('go with who wrote them, and with who is thanked', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const id = await handOver(server)
    await thank(lucas, id)
    await thank(giver, id, 'Merci Lucas')
    const [held] = await dossierLoans.collect(server.services.database.reader, lucas.accountId)
    expect(held?.fields.thanks).toBe(line.words)
    const { clock, services } = server

    await administer(services.database, (tx) => dossierLoans.erase({ tx, clock }, lucas.accountId))

    expect(await services.database.reader.selectFrom('thanks').selectAll().execute()).toEqual([])
  })
})
