import { describe, expect, test } from 'vitest'
import { dossierPath } from '../../../server/accounts/index.js'
import { addHours } from '../../../server/base/instant.js'
import { followOffer } from '../../../server/loans/waits/end-waits.js'
import { toId } from '../../../server/base/id.js'
import { allDone } from '../../support/followed.js'
import { engines } from '../../support/engines.js'
import { ask, asked, days, dayIn, give, openLending, passTo, said } from '../../support/loans/asking.js'
import { heldFor, leave, wait, waitedRows, waitEvents, waitsOf } from '../../support/loans/waiting.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../support/session.js'
import { site } from '../../support/offers/publishing.js'

/** At this hour there, before the clocks change. */
const at = (day: number, hour: number) => `${dayIn(day)}T${String(hour - 1).padStart(2, '0')}:00:00.000Z`

async function openWaiting(engine: (typeof engines)[number], who = 4) {
  const server = await openLending(engine)
  const names = ['Théo', 'Alma', 'Inès', 'Karim', 'Rose'].slice(0, who)
  const people = await Promise.all(names.map((firstName) => signIn(server, { firstName })))
  const [theo, alma, ines, karim, rose] = people
  if (!theo || !alma || !ines) throw new Error('nobody came')
  return Object.assign(server, { theo, alma, ines, karim: karim ?? ines, rose: rose ?? ines })
}

describe.each(engines)('who waits for days on %s', (engine) => {
  test('waits for what is taken only, and is told how many wait longer', async () => {
    await using server = await openWaiting(engine)
    const { giver, lucas, theo, alma } = server
    const drill = await give(giver)
    await asked(lucas, drill, days(10, 12))

    expect(await wait(theo, drill, days(20, 22))).toBe('days-free')
    expect(await wait(theo, drill)).toBe('days-free')
    expect(await wait(theo, drill, days(12, 14))).toBe(0)
    expect(await wait(theo, drill, days(12, 14))).toBe(0)
    expect(await wait(alma, drill, days(9, 10))).toBe(0)
    expect(await wait(alma, drill, days(11, 12))).toBe(1)
    expect(await wait(lucas, drill, days(12, 14))).toBe('request-open')
    expect(await wait(giver, drill, days(12, 14))).toBe('own-offer')
    expect((await waitsOf(theo)).map(({ from, to, before }) => [from, to, before])).toEqual([[dayIn(12), dayIn(14), 0]])
    const { output } = await theo.ask('loans.days', { offer: drill, site })
    expect(output?.waiting).toHaveLength(3)
    const awaited = async (person: Person) => (await person.ask('loans.mine', { site })).output?.awaited
    expect([await awaited(giver), await awaited(theo)]).toEqual([[{ title: 'Échelle double', count: 3 }], []])

    await leave(theo)
    expect(await waitsOf(theo)).toEqual([])
    for (const day of [10, 11]) expect(await wait(alma, drill, days(day, day))).toBe(1)
    expect(await wait(alma, drill, days(12, 12))).toBe(1)
    expect(await wait(alma, drill, days(10, 11))).toBe('waits-too-many')
  })

  test('one after the other has them held for a day, three at most, then they are open to all', async () => {
    await using server = await openWaiting(engine, 5)
    const { giver, lucas, theo, alma, ines, karim, rose } = server
    const drill = await give(giver)
    const { id } = await asked(lucas, drill, days(20, 22))
    for (const person of [theo, alma, ines, karim]) await wait(person, drill, days(20, 22))
    await wait(rose, drill, days(22, 24))

    server.clock.set(at(2, 15))
    await said(lucas, id, { answer: 'cancel' })
    expect(await heldFor(theo)).toBe(at(3, 15))
    expect(await waitedRows(server, drill)).toEqual([20, 21, 22])
    expect((await ask(alma, drill, days(21, 21))).reason).toBe('days-taken')
    const { output } = await alma.ask('loans.days', { offer: drill, site })
    expect(output?.held).toEqual([{ from: dayIn(20), to: dayIn(22), until: at(3, 15) }])
    expect(output?.taken).toContain(dayIn(21))
    const own = await theo.ask('loans.ownDays', { offer: drill, site })
    expect(own.output?.taken).not.toContain(dayIn(21))

    await passTo(server, at(3, 14))
    expect(await heldFor(alma)).toBeUndefined()
    await passTo(server, at(3, 15))
    expect(await waitsOf(theo)).toEqual([])
    expect(await heldFor(alma)).toBe(at(4, 15))
    // The next one says no, and the next is told at once.
    server.clock.set(at(3, 17))
    await leave(alma)
    expect(await heldFor(ines)).toBe(at(4, 17))
    await passTo(server, at(4, 17))

    expect(await waitEvents(server, drill, theo)).toEqual(['begun', 'held', 'told', 'ended'])
    expect(await waitEvents(server, drill, karim)).toEqual(['begun', 'opened'])
    expect(await waitEvents(server, drill, rose)).toEqual(['begun', 'opened'])
    expect(await waitedRows(server, drill)).toEqual([])
    expect((await ask(lucas, drill, days(20, 22))).output?.status).toBe('requested')
  })

  test('is told by one mail, which leads to these days; the others when it is open to all', async () => {
    await using server = await openWaiting(engine)
    const { giver, lucas, theo, alma } = server
    const drill = await give(giver)
    const { id } = await asked(lucas, drill, days(3, 5))
    await wait(theo, drill, days(3, 4))
    await wait(alma, drill, { ...days(4, 5), locale: 'en' })
    await said(lucas, id, { answer: 'cancel' })
    await allDone(server.services)

    const about = (person: typeof theo) =>
      server.mails.to(person.email).filter(({ messageId }) => /^<wait/.test(messageId))
    const [mail, ...more] = about(theo)
    expect(more).toEqual([])
    expect(mail?.subject.replaceAll('\u00a0', ' ')).toBe(
      'C’est libre, et gardé pour vous : Échelle double, du 3 au 4 mars',
    )
    expect(mail?.text).toContain('jusqu’au mardi 2 mars à 9\u00a0h')
    expect(mail?.text).toContain(`/s/ville-de-lomme/offres#demander-${drill}?from=2027-03-03&to=2027-03-04`)
    expect(mail?.text).not.toContain(giver.email)
    expect(about(alma)).toEqual([])

    await passTo(server, at(2, 18))
    await leave(theo)
    await allDone(server.services)
    expect(about(theo)).toHaveLength(1)
    expect(about(alma).map(({ subject }) => subject)).toEqual(['Free, and held for you: Échelle double, 4 to 5 Mar'])
  })

  test('whoever asks for what is held for them has it, and waits no more', async () => {
    await using server = await openWaiting(engine)
    const { giver, lucas, theo, alma } = server
    const drill = await give(giver)
    const { id } = await asked(lucas, drill, days(20, 22))
    await wait(theo, drill, days(20, 22))
    await wait(alma, drill, days(22, 23))
    await said(giver, id, { answer: 'refuse', reason: 'not-free' })

    expect((await ask(theo, drill, days(20, 20))).output?.status).toBe('requested')
    expect(await waitsOf(theo)).toEqual([])
    // The days that he did not want go to the next.
    expect(await waitedRows(server, drill)).toEqual([22, 23])
    expect(await heldFor(alma)).toBe(at(2, 9))
  })

  test('is told by day, and no longer than until the eve; too late for that, it is open to all', async () => {
    await using server = await openWaiting(engine)
    const { giver, lucas, theo, alma } = server
    const drill = await give(giver)
    const far = await asked(lucas, drill, days(20, 22))
    await wait(theo, drill, days(20, 22))
    server.clock.set(at(2, 22))
    await said(lucas, far.id, { answer: 'cancel' })
    expect(await waitEvents(server, drill, theo)).toEqual(['begun', 'held'])
    expect((await ask(alma, drill, days(20, 20))).reason).toBe('days-taken')
    expect(await heldFor(theo)).toBe(at(4, 9))
    await passTo(server, at(3, 9))
    expect(await waitEvents(server, drill, theo)).toEqual(['begun', 'held', 'told'])
    await leave(theo)

    const near = await asked(lucas, drill, days(5, 6))
    await wait(theo, drill, days(5, 6))
    server.clock.set(at(4, 11))
    await said(lucas, near.id, { answer: 'cancel' })
    expect(await heldFor(theo)).toBe(at(4, 20))
    await leave(theo)

    const last = await asked(lucas, drill, days(6, 7))
    await wait(theo, drill, days(6, 7))
    await wait(alma, drill, days(7, 9))
    server.clock.set(at(5, 19))
    await said(lucas, last.id, { answer: 'cancel' })
    expect((await waitEvents(server, drill, theo)).at(-1)).toBe('opened')
    expect((await waitEvents(server, drill, alma)).at(-1)).toBe('opened')
    expect(await waitedRows(server, drill)).toEqual([])
  })

  test('for a thing whatever the days: the first that are free soon', async () => {
    await using server = await openWaiting(engine)
    const { giver, lucas, theo } = server
    const drill = await give(giver)
    const { id } = await asked(lucas, drill, days(1, 17))
    await said(giver, id, { answer: 'accept' })
    expect(await wait(theo, drill)).toBe(0)
    await passTo(server, at(2, 9))
    expect(await heldFor(theo)).toBeUndefined()
    // As time goes the eighteenth comes near.
    await passTo(server, at(5, 9))
    expect(await waitedRows(server, drill)).toEqual([18, 19, 20])
    await leave(theo)
    expect(await wait(theo, drill)).toBe('days-free')
    await said(lucas, id, { answer: 'cancel' })
    expect(await waitedRows(server, drill)).toEqual([])
  })

  test('nobody keeps it longer while somebody waits', async () => {
    await using server = await openWaiting(engine)
    const { giver, lucas, theo, alma } = server
    const drill = await give(giver)
    const { id } = await asked(lucas, drill, days(2, 4))
    await said(giver, id, { answer: 'accept' })
    await wait(theo, drill, days(4, 6))
    server.clock.set(at(2, 10))
    await said(giver, id, { answer: 'hand-over' })
    await said(lucas, id, { answer: 'hand-over' })

    expect(await said(lucas, id, { answer: 'ask-longer', to: dayIn(5) })).toBe('somebody-waits')
    await leave(theo)
    expect(await wait(alma, drill, days(8, 9))).toBe('days-free')
    expect(await said(lucas, id, { answer: 'ask-longer', to: dayIn(5) })).toBe('out')
  })

  test('waits while it is paused, and is told when it is lent no more; what has passed ends without a word', async () => {
    await using server = await openWaiting(engine)
    const { giver, lucas, theo, alma } = server
    const drill = await give(giver)
    const { id } = await asked(lucas, drill, days(4, 6))
    await wait(theo, drill, days(4, 6))
    await wait(alma, drill, days(6, 20))
    await giver.act('offers.pause', { offerId: drill, site })
    await said(giver, id, { answer: 'refuse', reason: 'not-free' })
    expect(await waitedRows(server, drill)).toEqual([])
    await passTo(server, at(5, 9))
    expect(await waitEvents(server, drill, theo)).toEqual(['begun', 'ended'])

    await giver.act('offers.withdraw', { offerId: drill, site })
    const { database } = server.services
    await followOffer({ database, clock: server.clock }, { type: 'offer.withdrawn', offerId: toId(drill) })
    expect(await waitEvents(server, drill, alma)).toEqual(['begun', 'gone'])
    expect(await waitsOf(alma)).toEqual([])
  })

  test('is told once, and nobody’s name, when its giver has erased everything', async () => {
    await using server = await openWaiting(engine)
    const { giver, lucas, theo, services, clock } = server
    const drill = await give(giver)
    const { id } = await asked(lucas, drill, days(4, 6))
    await wait(theo, drill, days(4, 6))
    clock.set(at(2, 15))
    await said(giver, id, { answer: 'refuse', reason: 'no-longer' })
    const until = addHours(clock.now(), 24)
    const path = dossierPath(services.hmac, 'erase', { person: giver.accountId, until, asked: '' })
    await allDone(services)
    const before = server.mails.mails.length

    const erased = await (
      await visitor(server, { origin: ourAddress })
    ).act('accounts.erase', { link: path.split('#')[1] ?? '' })

    expect(erased.output).toEqual({})
    await allDone(services)
    expect(await waitEvents(server, drill, theo)).toEqual(['begun', 'held', 'told', 'gone'])
    const told = server.mails.mails.slice(before).filter(({ subject }) => subject.startsWith('N’est plus prêté'))
    expect(
      told.map(({ to, text }) => [to.name, / n’est plus à emprunter\. Vous n’attendez plus\./.test(text)]),
    ).toEqual([['Théo', true]])
    expect(told[0]?.text).not.toContain('Nadia')
    expect(told[0]?.text).toMatch(/\/offres\?category=\w+/)
  })
})
