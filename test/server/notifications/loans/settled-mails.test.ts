import { describe, expect, test } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { addMs } from '../../../../server/base/instant.js'
import { followOffer } from '../../../../server/loans/waits/end-waits.js'
import { engines } from '../../../support/engines.js'
import { allDone, allFollowed, anything, owed } from '../../../support/followed.js'
import { answer, asked, days, give, openLending, said, type LendingTown } from '../../../support/loans/asking.js'
import { heldFor, wait, waitEvents } from '../../../support/loans/waiting.js'
import { openTestServer } from '../../../support/test-server.js'
import { signIn, type Person } from '../../../support/session.js'
import { until } from '../../../support/until.js'

const subjects = ({ mails }: Pick<LendingTown, 'mails'>, person: Person) =>
  mails
    .to(person.email)
    .filter(({ messageId }) => messageId.startsWith('<loan'))
    .map(({ subject }) => subject.replaceAll('\u00a0', ' '))

/** Everybody has looked at all that happened; what is not told yet waits beside. */
async function looked({ services }: LendingTown): Promise<string[]> {
  services.onCommitted(anything)
  await allFollowed(services.database)
  return owed(services.database)
}

const settle = (server: LendingTown) => server.clock.set(addMs(server.clock.now(), 12_000))

async function openAsked(engine: (typeof engines)[number]) {
  const server = await openLending(engine)
  const offer = await give(server.giver)
  const { id } = await asked(server.lucas, offer, days(10, 12))
  await allDone(server.services)
  return { server, offer, id, giver: server.giver, lucas: server.lucas }
}

/** Théo waits for the days that Lucas asked for. */
async function openWaited(engine: (typeof engines)[number]) {
  const server = await openLending(engine)
  const theo = await signIn(server, { firstName: 'Théo' })
  const offer = await give(server.giver)
  const { id } = await asked(server.lucas, offer, days(10, 12))
  await wait(theo, offer, days(10, 12))
  return { server, offer, id, giver: server.giver, theo }
}

const yes = { answer: 'accept', mayTakeBack: true } as const
const no = { answer: 'refuse', reason: 'rather-not', mayTakeBack: true } as const

describe.each(engines)('mails about an answer that may be taken back, on %s', (engine) => {
  test('leave once it cannot be any more, and then once', async () => {
    const { server, id, giver, lucas } = await openAsked(engine)
    await using _ = server
    const before = subjects(server, lucas)
    await answer(giver, id, yes)

    expect(await looked(server)).toContain('taker-loan-mail')
    expect(subjects(server, lucas)).toEqual(before)
    settle(server)
    await allDone(server.services)
    expect(subjects(server, lucas)).toEqual([...before, 'C’est oui : Échelle double, du 10 au 12 mars'])
    expect(subjects(server, giver)).toHaveLength(1)
  })

  test('never leave about what was taken back, and the last answer is the one that is told', async () => {
    const { server, id, giver, lucas } = await openAsked(engine)
    await using _ = server
    const before = subjects(server, lucas)
    const { output } = await answer(giver, id, yes)
    await looked(server)
    await giver.act('loans.takeBack', { loanId: id, sequence: output?.sequence ?? 0, site: 'ville-de-lomme' })

    settle(server)
    await allDone(server.services)
    expect(subjects(server, lucas)).toEqual(before)
    await answer(giver, id, no)
    settle(server)
    await allDone(server.services)
    expect(subjects(server, lucas)).toEqual([...before, 'Nadia ne peut pas : Échelle double, du 10 au 12 mars'])
  })

  test('leave at once where the screen offers nothing to take back', async () => {
    const { server, id, giver, lucas } = await openAsked(engine)
    await using _ = server
    await said(giver, id, { answer: 'accept' })

    await allDone(server.services)

    expect(subjects(server, lucas).at(-1)).toBe('C’est oui : Échelle double, du 10 au 12 mars')
  })

  test('leave to those in line when the promise settles', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const theo = await signIn(server, { firstName: 'Théo' })
    const offer = await give(giver, { kind: 'give' })
    const { id } = await asked(lucas, offer)
    await asked(theo, offer)
    await allDone(server.services)
    const before = subjects(server, theo)
    const { output } = await answer(giver, id, yes)
    await looked(server)
    await giver.act('loans.takeBack', { loanId: id, sequence: output?.sequence ?? 0, site: 'ville-de-lomme' })
    settle(server)
    await allDone(server.services)
    expect(subjects(server, theo)).toEqual(before)

    await answer(giver, id, yes)
    expect(await looked(server)).toContain('taker-loan-mail')
    expect(subjects(server, theo)).toEqual(before)
    settle(server)
    await allDone(server.services)
    expect(subjects(server, theo).slice(before.length)).toEqual(['Promis à quelqu’un d’autre : Échelle double'])
  })

  test('leave after a start, when the process went in between', async () => {
    const { server, id, giver, lucas } = await openAsked(engine)
    await using _ = server
    const { output } = await answer(giver, id, yes)
    await looked(server)
    const { url } = server.services.database

    await using next = await openTestServer(engine, addMs(server.clock.now(), 12_000), { databaseUrl: url })
    settle(server)
    await allDone(next.services)

    expect(output?.status).toBe('agreed')
    const told = await until(
      () => Promise.resolve([...subjects(server, lucas), ...subjects(next, lucas)]),
      (all) => all.length > 1,
    )
    expect(told.filter((subject) => subject.startsWith('C’est oui'))).toHaveLength(1)
  })
})

describe.each(engines)('whoever waits for days, on %s', (engine) => {
  test('has them held once a no settles, and hears nothing of one that was taken back', async () => {
    const { server, offer, id, giver, theo } = await openWaited(engine)
    await using _ = server
    const { output } = await answer(giver, id, no)
    await looked(server)

    expect(await heldFor(theo)).toBeUndefined()
    await giver.act('loans.takeBack', { loanId: id, sequence: output?.sequence ?? 0, site: 'ville-de-lomme' })
    settle(server)
    await allDone(server.services)
    expect(await waitEvents(server, offer, theo)).toEqual(['begun'])

    await answer(giver, id, no)
    await looked(server)
    expect(await heldFor(theo)).toBeUndefined()
    settle(server)
    await allDone(server.services)
    expect(await heldFor(theo)).toBeDefined()
    expect(await waitEvents(server, offer, theo)).toEqual(['begun', 'held', 'told'])
  })

  test('has none of them held by a look that comes for another reason before the no settles', async () => {
    const { server, offer, id, giver, theo } = await openWaited(engine)
    await using _ = server
    await answer(giver, id, no)
    const following = { database: server.services.database, clock: server.clock }

    await followOffer(following, { type: 'offer.changed', offerId: toId(offer) })
    expect(await heldFor(theo)).toBeUndefined()

    settle(server)
    await allDone(server.services)
    expect(await heldFor(theo)).toBeDefined()
  })
})
