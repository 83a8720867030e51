import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { addMs } from '../../../server/base/instant.js'
import { staffLoanSecret } from '../../../server/loans/links/links.js'
import { engines } from '../../support/engines.js'
import { answer, asked, days, give, heldOf, mine, openLending, said } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import type { Side } from '../../support/loans/noting.js'
import { takeBack } from '../../support/loans/taking-back.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { site } from '../../support/offers/publishing.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../support/session.js'

describe.each(engines)('what was answered is taken back, on %s', (engine) => {
  test('by nobody but whoever answered, and only where the screen offered it', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const stranger = await signIn(server)
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    const page = await visitor(server, { origin: ourAddress })
    const byLink = async (side: Side, sequence: number) =>
      (await page.act('loans.takeBackLink', { ...linkOf(server, id, side), sequence })).reason

    await answer(giver, id, { answer: 'accept', mayTakeBack: true })
    expect((await takeBack(lucas, id, 1)).reason).toBe('loan-moved-on')
    expect((await takeBack(stranger, id, 1)).reason).toBe('loan-gone')
    expect(await byLink('taker', 1)).toBe('loan-moved-on')
    expect((await takeBack(giver, id, 0)).reason).toBe('loan-moved-on')
    expect(await byLink('giver', 1)).toBeUndefined()

    expect((await answer(giver, id, { answer: 'accept' })).output?.takeBack).toBeUndefined()
    expect((await takeBack(giver, id, 3)).reason).toBe('loan-moved-on')
    expect((await answer(lucas, id, { answer: 'cancel', reason: 'no-need', mayTakeBack: true })).output?.takeBack).toBe(
      undefined,
    )
  })

  test('by the one of a place’s staff who answered by their link, and by no colleague', async () => {
    await using town = await openStock(engine)
    const { server, paul, ines, member } = town
    const lucas = await signIn(server, { firstName: 'Lucas' })
    const { id } = await asked(lucas, (await addAs(paul, member, { category: 'tools' })).offerId, days(3, 5))
    const page = await visitor(server, { origin: ourAddress })
    const linked = (person: Person) => ({
      loanId: id,
      site,
      secret: staffLoanSecret(server.services.hmac, person.accountId, { id: toId(id), mark: undefined }),
    })

    const { output } = await page.act('loans.answerLink', { ...linked(paul), answer: 'accept', mayTakeBack: true })

    const sequence = output?.sequence ?? 0
    expect(output?.takeBack).toBeDefined()
    expect((await page.ask('loans.openLink', linked(ines))).output).toMatchObject({ status: 'agreed' })
    expect((await page.ask('loans.openLink', linked(ines))).output?.takeBack).toBeUndefined()
    expect((await page.act('loans.takeBackLink', { ...linked(ines), sequence })).reason).toBe('loan-moved-on')
    expect((await mine(lucas, id))?.status).toBe('requested')
    expect((await page.act('loans.takeBackLink', { ...linked(paul), sequence })).output?.status).toBe('requested')
  })

  test('what the asker answers is unseen at the desk of a place, in its rows and in what happened', async () => {
    await using town = await openStock(engine)
    const { server, paul, member } = town
    const lucas = await signIn(server, { firstName: 'Lucas' })
    const { id } = await asked(lucas, (await addAs(paul, member, { category: 'tools' })).offerId, days(3, 5))
    await paul.act('loans.handle', { member, loanId: id, answer: 'propose', seen: 0, ...days(9, 11) })
    const desk = async () => ({
      row: (await paul.ask('loans.requests', { member, filter: 'all', opened: id })).output?.opened,
      history: (await paul.ask('loans.history', { member, loanId: id })).output,
    })
    const before = await desk()

    await answer(lucas, id, { answer: 'agree', mayTakeBack: true })

    expect(await desk()).toEqual(before)
    server.clock.set(addMs(server.clock.now(), 12_000))
    const after = await desk()
    expect([after.row?.status, after.history?.thread.length]).toEqual(['agreed', 3])
  })

  test('a no whose days went to a neighbour in between stands', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const theo = await signIn(server, { firstName: 'Théo' })
    const offer = await give(giver)
    const { id } = await asked(lucas, offer, days(10, 12))
    const no = { answer: 'refuse', reason: 'rather-not', mayTakeBack: true } as const
    const { output } = await answer(giver, id, no)
    const quicker = await asked(theo, offer, days(12, 13))

    expect((await takeBack(giver, id, output?.sequence ?? 0)).reason).toBe('days-taken')
    expect((await mine(giver, id))?.status).toBe('refused')
    expect([await heldOf(server, id), await heldOf(server, quicker.id)]).toEqual([[], ['12 asked', '13 asked']])
  })

  test('once the other side has done something about it, it stands', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    await answer(giver, id, { answer: 'accept', mayTakeBack: true })

    expect(await said(lucas, id, { answer: 'cancel', sequence: 0 })).toBe('loan-moved-on')
    expect(await said(lucas, id, { answer: 'cancel', reason: 'no-need' })).toBe('cancelled')
    expect((await takeBack(giver, id, 1)).reason).toBe('loan-moved-on')
    expect((await mine(giver, id))?.takeBack).toBeUndefined()
  })

  test('against a hand-over, a cancellation and a second tab, one wins and the loser is told', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const rivals: readonly ((id: string) => Promise<string | undefined>)[] = [
      (id) => said(giver, id, { answer: 'hand-over' }),
      (id) => said(lucas, id, { answer: 'cancel', reason: 'no-need' }),
      async (id) => {
        const { output, reason } = await takeBack(giver, id, 1)
        return output?.status ?? reason
      },
    ]
    for (const rival of rivals) {
      const { id } = await asked(lucas, await give(giver), days(1, 2))
      await answer(giver, id, { answer: 'accept', mayTakeBack: true })
      const [back, other] = await Promise.all([takeBack(giver, id, 1), rival(id)])
      // What it answers is how the loan is by then: it may have been cancelled right after.
      const isBack = back.reason === undefined
      const loan = await mine(giver, id)

      if (isBack) expect(['loan-moved-on', 'cancelled']).toContain(other)
      else expect(back.reason).toBe('loan-moved-on')
      expect(loan?.status === 'requested' || loan?.status === 'agreed' || loan?.status === 'cancelled').toBe(true)
      if (loan?.status !== 'cancelled') await said(lucas, id, { answer: 'cancel', reason: 'no-need' })
    }
  })
})
