import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { addMs } from '../../../server/base/instant.js'
import type { Engine } from '../../../server/database/columns.js'
import { passTime } from '../../../server/pass-time.js'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { keepHouse } from '../../support/housekeeping.js'
import { ask, asked, days, dayIn } from '../../support/loans/asking.js'
import { stored } from '../../support/loans/taking-back.js'
import { wait } from '../../support/loans/waiting.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { signIn } from '../../support/session.js'

type Answered = Omit<InputOf<'loans.handle'>, 'member' | 'loanId' | 'seen'>

/** Paul and Inès keep the counter; Lucas has asked for a pan from today on, and it was agreed. */
async function openCounter(engine: Engine) {
  const town = await openStock(engine)
  const { server, paul, ines, member } = town
  // It is open from Tuesday to Saturday.
  server.clock.set('2027-03-02T09:00:00Z')
  const lucas = await signIn(server, { firstName: 'Lucas', email: 'lucas@exemple.fr' })
  const add = (title: string) => addAs(paul, member, { title, category: 'tools' })
  const row = async (id: string) =>
    (await paul.ask('loans.requests', { member, filter: 'all' })).output?.items.find((each) => each.id === id)
  const handle = async (id: string, said: Answered, person = paul) =>
    person.act('loans.handle', { member, loanId: id, seen: (await row(id))?.sequence ?? 0, ...said })
  const enter = async (offer: string, firstName = 'Rose') =>
    (await paul.act('loans.enter', { member, offer, firstName, locale: 'fr' as const, handOver: true, ...days(2, 5) }))
      .output?.id ?? ''
  const last = async () => (await ines.ask('loans.lastActs', { member })).output?.acts ?? []
  const undo = async (person = ines) => person.act('loans.undo', { member, acts: (await last())[0]?.ids ?? [] })
  /** Given to Lucas, until the fifth. */
  const lent = async (offer: string) => {
    const { id } = await asked(lucas, offer, days(2, 5))
    await handle(id, { answer: 'accept' })
    await handle(id, { answer: 'hand-over' })
    return id
  }
  const later = async (ms: number) => {
    server.clock.set(addMs(server.clock.now(), ms))
    await passTime({ database: server.services.database, clock: server.clock })
    await allDone(server.services)
  }
  const mails = (to = 'lucas@exemple.fr') => server.mails.to(to).map(({ subject }) => subject)
  const events = async (id: string) =>
    (
      await server.services.database.reader
        .selectFrom('outbox_event')
        .select('type')
        .where('subject', '=', `loan:${id}`)
        .orderBy('seq')
        .execute()
    ).map(({ type }) => type.replace('loan.', ''))
  return { ...town, lucas, add, row, handle, enter, last, undo, lent, later, mails, events }
}

const minute = 60_000

describe.each(engines)('what was done last at a counter, on %s', (engine) => {
  test('each act is undone by anybody of the team: the loan and its days are as before', async () => {
    await using town = await openCounter(engine)
    const { add, lent, handle, undo, row, server, events } = town
    const id = await lent((await add('Crêpière')).offerId)
    const keptOf = async () => {
      const { loan, ...rest } = await stored(server, id)
      const { updated_at: _when, ...same } = loan
      return { ...rest, loan: same }
    }
    const out = await keptOf()

    for (const act of [
      { answer: 'lengthen', to: dayIn(6) },
      { answer: 'give-back', condition: 'Bon' },
    ] as const) {
      expect((await handle(id, act)).status).toBe(200)
      expect((await undo()).status).toBe(200)
      expect(await keptOf()).toEqual(out)
    }
    expect((await handle(id, { answer: 'give-back' })).output?.status).toBe('returned')
    await undo()
    expect((await row(id))?.status).toBe('out')
    // Whoever counts what left and what came back counts each undone act back.
    const told = await events(id)
    const left = (type: string, by: number) => told.filter((each) => each === type).length - by
    expect([left('returned', 2), left('longer-agreed', 1), left('undone', 3)]).toEqual([0, 0, 0])
  })

  test('what was entered and handed over in one act never was, and its thing is free', async () => {
    await using town = await openCounter(engine)
    const { add, enter, undo, row, last, paul, member, handle, lucas } = town
    const pan = await add('Crêpière')
    const id = await enter(pan.offerId)

    expect(await last()).toMatchObject([{ act: 'lend', title: 'Crêpière', who: 'Rose', by: 'Paul', state: 'undoable' }])
    expect((await undo()).status).toBe(200)
    expect((await row(id))?.status).toBe('cancelled')
    expect((await last())[0]?.state).toBe('undone')
    expect((await undo()).reason).toBe('loan-moved-on')
    const counts = (await paul.ask('loans.requests', { member, filter: 'all' })).output?.counts
    expect(counts).toMatchObject({ today: 0, late: 0 })
    const { id: next } = await asked(lucas, pan.offerId, days(2, 5))
    await handle(next, { answer: 'accept' })
    await handle(next, { answer: 'hand-over' })
    await undo()
    expect((await row(next))?.status).toBe('agreed')
  })

  test('within a minute nobody is told; whoever was told is told again', async () => {
    await using town = await openCounter(engine)
    const { add, lent, handle, undo, later, mails } = town
    const id = await lent((await add('Crêpière')).offerId)
    await later(minute)
    const before = mails().length
    await handle(id, { answer: 'give-back' })
    await later(minute - 1)
    await undo()
    await later(minute)
    expect(mails().slice(before)).toEqual([])

    await handle(id, { answer: 'give-back' })
    await later(minute)
    expect(mails().slice(before)).toEqual(['C’est terminé, merci\u00a0: Crêpière'])
    await undo()
    await later(minute)
    expect(mails().slice(before + 1)).toEqual(['Pas encore rendu, en fait\u00a0: Crêpière'])
  })

  test('days are held at once for who waits, who is told a minute later, and told again when it is undone', async () => {
    await using town = await openCounter(engine)
    const { add, lent, handle, undo, later, mails, server } = town
    const pan = await add('Crêpière')
    const id = await lent(pan.offerId)
    const hugo = await signIn(server, { firstName: 'Hugo', email: 'hugo@exemple.fr' })
    await wait(hugo, pan.offerId, days(3, 4))
    const toHugo = () => mails('hugo@exemple.fr')
    const began = toHugo().length

    await handle(id, { answer: 'give-back' })
    expect((await ask(await signIn(server), pan.offerId, days(3, 4))).reason).toBe('days-taken')
    await undo()
    await later(2 * minute)
    expect(toHugo().slice(began)).toEqual([])

    await handle(id, { answer: 'give-back' })
    await later(minute)
    expect(toHugo().slice(began)).toEqual([expect.stringMatching(/^C’est libre, et gardé pour vous/)])
    await undo()
    await later(minute)
    expect(toHugo().slice(began + 1)).toEqual([expect.stringMatching(/^Pas encore libre, en fait/)])
  })

  test('what came after stands in the way, and says who', async () => {
    await using town = await openCounter(engine)
    const { add, enter, handle, undo, last, lucas, row, paul, member } = town
    const pan = await add('Crêpière')
    const id = await enter(pan.offerId)
    await handle(id, { answer: 'give-back' })
    const [back] = await last()
    const next = await enter(pan.offerId, 'Zoé')
    const undoBack = () => paul.act('loans.undo', { member, acts: back?.ids ?? [] })

    expect((await undoBack()).data).toMatchObject({ reason: 'lent-again', by: 'Zoé' })
    expect((await last()).map(({ who, state }) => [who, state])).toEqual([
      ['Zoé', 'undoable'],
      ['Rose', 'followed'],
      ['Rose', 'followed'],
    ])
    await undo()
    expect((await row(next))?.status).toBe('cancelled')
    await asked(lucas, pan.offerId, days(3, 4))
    expect((await undoBack()).data).toMatchObject({ reason: 'days-gone', by: 'Lucas' })
    expect((await row(id))?.status).toBe('returned')
  })

  test('until midnight of its place, and by its own team alone; then it is forgotten', async () => {
    await using town = await openCounter(engine)
    const { add, enter, last, paul, other, there, member, server } = town
    await enter((await add('Crêpière')).offerId)
    const [{ ids = [] } = {}] = await last()

    expect((await other.act('loans.undo', { member: there.member, acts: ids })).reason).toBe('undo-over')
    server.clock.set('2027-03-02T23:00:00Z')
    expect((await paul.act('loans.undo', { member, acts: ids })).reason).toBe('undo-over')
    const { database } = server.services
    const done = await keepHouse({ database, clock: server.clock, storage: server.storage })
    expect(done['undoable-acts']).toBe(1)
  })

  test('a code that is read is a return, with who comes next', async () => {
    await using town = await openCounter(engine)
    const { add, lent, undo, paul, member, server } = town
    const pan = await add('Crêpière')
    const code = pan.copies[0]?.code ?? ''
    const receive = (read: string) => paul.act('loans.receive', { member, code: read })
    expect((await receive('RIEN')).reason).toBe('copy-unknown')
    expect((await receive(code)).reason).toBe('copy-here')
    const id = await lent(pan.offerId)
    const hugo = await signIn(server, { firstName: 'Hugo' })
    await wait(hugo, pan.offerId, days(3, 4))

    const { output } = await receive(code.toLowerCase())
    expect(output).toMatchObject({
      loan: id,
      title: 'Crêpière',
      copy: code,
      who: 'Lucas',
      next: { who: 'Hugo', from: dayIn(3), isHeld: true },
    })
    await undo()
    expect((await receive(code)).status).toBe(200)
  })

  test('of two acts at two counters that cannot both be, one is: undo and the next loan, return and extension', async () => {
    await using town = await openCounter(engine)
    const { add, enter, handle, last, row, paul, ines, member, server } = town
    const undo = (person: typeof paul, acts: readonly string[]) => person.act('loans.undo', { member, acts: [...acts] })
    for (let round = 0; round < 3; round += 1) {
      const { offerId } = await add(`Crêpière ${round}`)
      const id = await enter(offerId)
      const seen = (await row(id))?.sequence ?? 0
      const both = await Promise.all([
        paul.act('loans.handle', { member, loanId: id, seen, answer: 'give-back' }),
        ines.act('loans.handle', { member, loanId: id, seen, answer: 'lengthen', to: dayIn(6) }),
      ])
      expect(both.map(({ status, reason }) => reason ?? status).toSorted()).toEqual([200, 'loan-moved-on'])
      if ((await row(id))?.status === 'out') await handle(id, { answer: 'give-back' })

      const [{ ids = [] } = {}] = await last()
      const wish = { member, offer: offerId, firstName: 'Zoé', locale: 'fr', handOver: true, ...days(2, 5) } as const
      const [undone, lent] = await Promise.all([undo(paul, ids), ines.act('loans.enter', wish)])
      expect([undone.status, lent.status].toSorted()).toEqual([200, 409])
      const out = await server.services.database.reader
        .selectFrom('loan')
        .select('taker_name')
        .where('offer_id', '=', toId<'Offer'>(offerId))
        .where('status', '=', 'out')
        .execute()
      expect(out).toEqual([{ taker_name: undone.status === 200 ? 'Rose' : 'Zoé' }])
    }
    await enter((await add('Gaufrier')).offerId)
    const [{ ids = [] } = {}] = await last()
    const twice = await Promise.all([undo(paul, ids), undo(ines, ids)])
    expect(twice.map(({ status, reason }) => reason ?? status).toSorted()).toEqual([200, 'loan-moved-on'])
  })

  test('what comes back damaged is told in its word, nobody has its copy, and all of it is undone with its return', async () => {
    await using town = await openCounter(engine)
    const { add, lent, handle, undo, later, mails, paul, member, row } = town
    const pan = await add('Crêpière')
    const id = await lent(pan.offerId)
    const began = mails().length
    const outOf = async () =>
      (await paul.ask('stock.open', { member, offerId: pan.offerId })).output?.copies[0]?.out?.reason
    const damaged = { answer: 'damaged', words: 'Le manche est fendu', outOfOrder: true } as const

    await handle(id, { answer: 'give-back' })
    expect((await handle(id, damaged)).output?.status).toBe('damaged')
    expect(await outOf()).toBe('Le manche est fendu')
    expect((await undo()).status).toBe(200)
    expect((await row(id))?.status).toBe('out')
    expect(await outOf()).toBeUndefined()
    await later(2 * minute)
    expect(mails().slice(began)).toEqual([])

    await handle(id, { answer: 'give-back' })
    await handle(id, damaged)
    await later(2 * minute)
    expect(mails().slice(began)).toEqual([expect.stringContaining('Crêpière')])
  })
})
