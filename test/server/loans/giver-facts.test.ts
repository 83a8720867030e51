import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { engines } from '../../support/engines.js'
import { answer, asked, days, give, mine, openLending, said, type LendingTown } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { onOurs, site } from '../../support/offers/publishing.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../support/session.js'

type Fact = 'since' | 'verified' | 'ended' | 'answers'

/** Something of Nadia's goes to somebody for good, and both say so. */
async function handOver(server: LendingTown, offer: string, taker: Person) {
  const { id } = await asked(taker, offer)
  await said(server.giver, id, { answer: 'accept' })
  await said(server.giver, id, { answer: 'hand-over' })
  return said(taker, id, { answer: 'hand-over' })
}

const gift = (server: LendingTown) => give(server.giver, { kind: 'give', title: 'Scie' })

/** So many of Nadia's gifts have ended well, each with somebody else. */
async function givenTimes(server: LendingTown, times: number) {
  for (let at = 0; at < times; at += 1) await handOver(server, await gift(server), await signIn(server))
}

async function shownOf(server: LendingTown, offer: string) {
  const page = await visitor(server)
  // As who has just acted: past what is kept.
  const sheet = (await page.ask('offers.sheet', { id: offer, site })).output?.giver
  const all = (await page.ask('offers.ofGiver', { offerId: offer, site })).output?.giver
  return { sheet, all }
}

const hide = async (server: LendingTown, person: Person, hiddenFacts: readonly Fact[]) =>
  (await onOurs(server, person)).act('accounts.changeProfile', { hiddenFacts: [...hiddenFacts] })

describe.each(engines)('what is known of who lends, gives or takes, on %s', (engine) => {
  test('two that ended well say nothing, three are told, to everybody and to who is asked', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const offer = await give(giver)
    const theirs = await give(lucas, { title: 'Perceuse' })
    await givenTimes(server, 2)

    expect((await shownOf(server, offer)).sheet?.ended).toBeUndefined()
    const { id } = await asked(giver, theirs, days(10, 12))
    expect((await mine(lucas, id))?.otherEnded).toBeUndefined()
    await givenTimes(server, 1)

    const { sheet, all } = await shownOf(server, offer)
    expect([sheet?.ended, all?.ended]).toEqual([3, 3])
    expect((await mine(lucas, id))?.otherEnded).toBe(3)
    expect((await mine(giver, id))?.otherEnded).toBeUndefined()
    const page = await visitor(server, { origin: ourAddress })
    expect((await page.ask('loans.openLink', linkOf(server, id, 'giver'))).output).toMatchObject({
      otherEnded: 3,
      otherSince: '2027-03',
      otherVerified: true,
    })
    await said(lucas, id, { answer: 'refuse', reason: 'rather-not' })
    expect((await mine(lucas, id))?.otherEnded).toBeUndefined()
  })

  test('what two lend each other over and over counts once', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const offer = await give(giver)
    for (const day of [1, 2, 3, 4]) {
      server.clock.set(`2027-03-0${day}T09:00:00Z`)
      const { id } = await asked(lucas, offer, days(day, day))
      await said(giver, id, { answer: 'accept' })
      await said(giver, id, { answer: 'hand-over' })
      await said(lucas, id, { answer: 'hand-over' })
      await said(giver, id, { answer: 'give-back' })
      expect(await said(lucas, id, { answer: 'give-back' })).toBe('returned')
    }
    await givenTimes(server, 1)
    expect((await shownOf(server, offer)).sheet?.ended).toBeUndefined()

    await givenTimes(server, 1)

    expect((await shownOf(server, offer)).sheet?.ended).toBe(3)
  })

  test('what was lost, or refused, is not counted', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const offer = await give(giver)
    await givenTimes(server, 2)
    const { id } = await asked(lucas, offer, days(1, 2))
    await said(giver, id, { answer: 'accept' })
    await said(giver, id, { answer: 'hand-over' })
    await said(lucas, id, { answer: 'hand-over' })
    expect(await said(lucas, id, { answer: 'lost', words: 'Je ne la trouve plus.' })).toBe('lost')
    const other = await asked(await signIn(server), offer, days(10, 11))
    await said(giver, other.id, { answer: 'refuse', reason: 'rather-not' })

    expect((await shownOf(server, offer)).sheet?.ended).toBeUndefined()
  })

  test('each that a person hides is read by nobody, at once, wherever it was', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const offer = await give(giver)
    const { id } = await asked(lucas, offer, days(10, 12))
    await givenTimes(server, 3)
    const page = await visitor(server, { origin: ourAddress })
    const own = await onOurs(server, lucas)
    const read = async () => {
      const { sheet, all } = await shownOf(server, offer)
      const shown = await page.ask('loans.days', { offer, site })
      const link = (await page.ask('loans.openLink', linkOf(server, id, 'taker'))).output
      const card = (await own.ask('loans.mine', {})).output?.asked.find((loan) => loan.id === id)
      const text = await (await fetch(`${server.url}/s/${site}/offres/${offer}`)).text()
      return {
        since: [sheet?.since, all?.since, link?.otherSince, card?.otherSince],
        verified: [sheet?.verified, all?.verified, link?.otherVerified, card?.otherVerified],
        ended: [sheet?.ended, all?.ended, link?.otherEnded, card?.otherEnded],
        answers: [sheet?.answersIn, shown.output?.answersIn],
        isOnPage: /depuis mars 2027/.test(text),
      }
    }
    const facts = ['since', 'verified', 'ended', 'answers'] as const
    const { otherSince, otherVerified } = (await mine(lucas, id)) ?? {}
    // The page of a partner reads no more than that.
    expect([otherSince, otherVerified]).toEqual([undefined, undefined])

    expect(await read()).toMatchObject({
      since: ['2027-03', '2027-03', '2027-03', '2027-03'],
      verified: [true, true, true, true],
      ended: [3, 3, 3, 3],
      answers: ['hours', 'hours'],
      isOnPage: true,
    })
    for (const fact of facts) {
      await hide(server, giver, [fact])
      const left = await read()
      expect(
        left[fact].every((each) => each === undefined),
        fact,
      ).toBe(true)
      for (const other of facts)
        if (other !== fact)
          expect(
            left[other].every((each) => each !== undefined),
            `${other} beside ${fact}`,
          ).toBe(true)
      expect(left.isOnPage).toBe(fact !== 'since')
    }
    await hide(server, giver, [])
    expect((await read()).ended).toEqual([3, 3, 3, 3])
  })

  test('a person reads what they hide, on our own pages alone', async () => {
    await using server = await openLending(engine)
    const { giver } = server
    const own = await onOurs(server, giver)

    expect((await own.ask('accounts.profile', {})).output?.hiddenFacts).toEqual([])
    await own.act('accounts.changeProfile', { hiddenFacts: ['ended', 'since'] })
    expect((await own.ask('accounts.profile', {})).output?.hiddenFacts).toEqual(['since', 'ended'])
    expect((await giver.act('accounts.changeProfile', { site, hiddenFacts: [] })).status).not.toBe(200)
    expect((await own.act('accounts.changeProfile', { firstName: 'Nadège' })).status).toBe(200)
    expect((await own.ask('accounts.profile', {})).output?.hiddenFacts).toEqual(['since', 'ended'])
  })

  test('who is erased is known by nothing, and keeps nobody else from being', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, services } = server
    const offer = await give(giver)
    await givenTimes(server, 3)
    const { id } = await asked(giver, await give(lucas, { title: 'Perceuse' }), days(10, 12))
    await services.database.writer
      .updateTable('account')
      .set({ email: null, first_name: '' })
      .where('id', '=', giver.accountId)
      .execute()

    expect((await mine(lucas, id))?.otherEnded).toBeUndefined()
    expect((await shownOf(server, offer)).sheet?.ended).toBeUndefined()
  })

  test('a place is known by its name, and has none of them', async () => {
    await using town = await openStock(engine)
    const { server, paul, member } = town
    const lucas = await signIn(server, { firstName: 'Lucas' })
    const add = async (title: string) => (await addAs(paul, member, { title, category: 'tools' })).offerId
    for (const title of ['Crêpière', 'Gaufrier', 'Raclette']) {
      const { id } = await asked(lucas, await add(title), days(2, 4))
      await server.services.database.writer
        .updateTable('loan')
        .set({ status: 'returned', ended_at: server.clock.now(), ended_by: 'giver' })
        .where('id', '=', toId<'Loan'>(id))
        .execute()
    }

    const page = await visitor(server)
    const sheet = (await page.ask('offers.sheet', { id: await add('Fondue'), site })).output?.giver

    expect([sheet?.ended, sheet?.since, sheet?.verified]).toEqual([undefined, undefined, undefined])
    // Who borrowed has them all the same.
    const { id } = await asked(lucas, await add('Plancha'), days(2, 4))
    const { output } = await paul.ask('loans.requests', { member, filter: 'all', opened: id })
    expect(output?.opened?.otherEnded).toBe(3)
  })

  test('nothing is listed by any of it', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    await give(giver)
    await give(lucas, { title: 'Échelle simple' })
    const page = await visitor(server)
    const listed = async () =>
      (await page.ask('offers.search', { site, words: 'échelle' })).output?.items.map(({ title }) => title)
    const before = await listed()

    await givenTimes(server, 3)

    expect(await listed()).toEqual(before)
    expect(await answer(lucas, 'nothing', { answer: 'accept' })).toMatchObject({ reason: 'invalid-input' })
  })
})
