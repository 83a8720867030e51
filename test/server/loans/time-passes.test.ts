import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { engines } from '../../support/engines.js'
import {
  asked,
  days,
  dayIn,
  eventsOf,
  give,
  heldOf,
  mine,
  openLending,
  passTo,
  said,
} from '../../support/loans/asking.js'
import { allDone } from '../../support/followed.js'
import { linkOf } from '../../support/loans/links.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor } from '../../support/session.js'

/** Ten in the morning there, before the clocks change. */
const ten = (day: number) => `${dayIn(day)}T09:00:00Z`

describe.each(engines)('as time passes on %s', (engine) => {
  test('whoever does not answer is reminded after three days, and at 20 h within seven it lapses', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), days(20, 22))

    await passTo(server, ten(4))
    await passTo(server, ten(4))
    const recalled = await eventsOf(server, id)
    await passTo(server, '2027-03-07T18:59:59Z')
    const before = (await mine(lucas, id))?.status
    await passTo(server, '2027-03-07T19:00:00Z')

    expect(recalled).toEqual(['requested', 'reminder-due'])
    expect(before).toBe('requested')
    expect(await eventsOf(server, id)).toEqual(['requested', 'reminder-due', 'expired'])
    expect(await heldOf(server, id)).toEqual([])
  })

  test('both are reminded the day before taking and giving back, by day', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    await said(giver, id, { answer: 'accept' })

    await passTo(server, '2027-03-09T04:00:00Z')
    const atNight = await eventsOf(server, id)
    await passTo(server, ten(9))
    server.clock.set(ten(10))
    await said(giver, id, { answer: 'hand-over' })
    await said(lucas, id, { answer: 'hand-over' })
    await passTo(server, '2027-03-11T21:00:00Z')
    const late = await eventsOf(server, id)
    await passTo(server, ten(12))

    expect(atNight).toEqual(['requested', 'agreed'])
    expect(late).toEqual(['requested', 'agreed', 'reminder-due', 'said', 'out'])
    expect(await eventsOf(server, id)).toEqual(late)
  })

  test('between persons, one says that it is back, and after two days of silence it is over', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), days(2, 3))
    await said(giver, id, { answer: 'accept' })
    server.clock.set(ten(2))
    await said(giver, id, { answer: 'hand-over' })
    await said(lucas, id, { answer: 'hand-over' })
    server.clock.set(ten(3))
    expect(await said(lucas, id, { answer: 'give-back' })).toBe('out')
    expect(await said(giver, id, { answer: 'deny' })).toBe('out')
    expect(await said(lucas, id, { answer: 'give-back' })).toBe('out')

    await passTo(server, '2027-03-05T08:59:59Z')
    const before = (await mine(lucas, id))?.status
    await passTo(server, ten(5))

    expect(before).toBe('out')
    expect(await mine(lucas, id)).toMatchObject({ status: 'returned', endedBy: 'time' })
    expect((await eventsOf(server, id)).slice(-4)).toEqual(['said', 'late', 'held-on', 'returned'])
  })

  test('nobody says anything: both are asked on the first and the fourth day, and on the fourteenth it ends unconfirmed', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), days(2, 3))
    await said(giver, id, { answer: 'accept' })
    server.clock.set(ten(2))
    await said(giver, id, { answer: 'hand-over' })
    await said(lucas, id, { answer: 'hand-over' })

    const page = await visitor(server, { origin: ourAddress })
    const seen = async (side: 'giver' | 'taker') => (await page.ask('loans.openLink', linkOf(server, id, side))).output
    let read = 0
    const told = async () => {
      await allDone(server.services)
      const fresh = server.mails.mails.slice(read)
      read += fresh.length
      return [giver, lucas].map(({ email }) =>
        fresh.filter(({ to }) => to.address === email).map(({ subject }) => subject.replaceAll('\u00a0', ' ')),
      )
    }
    await told()

    const asking = [
      ['Pas encore rendu : Échelle double, Lucas'],
      ['À rendre : Échelle double, depuis le mercredi 3 mars'],
    ]
    for (const day of [4, 7]) {
      await passTo(server, ten(day))
      expect(await told()).toEqual(asking)
      expect([(await seen('giver'))?.answers, (await seen('taker'))?.answers]).toEqual([
        expect.arrayContaining(['give-back', 'lost']),
        expect.arrayContaining(['give-back']),
      ])
    }
    for (const day of [10, 16]) await passTo(server, ten(day))
    expect(await mine(lucas, id)).toMatchObject({ status: 'out', lateDays: 13 })
    await told()
    await passTo(server, ten(17))

    expect(await told()).toEqual([
      ['Terminé sans confirmation : Échelle double, Lucas'],
      ['Terminé sans confirmation : Échelle double'],
    ])
    for (const side of ['giver', 'taker'] as const)
      expect(await seen(side)).toMatchObject({ status: 'unconfirmed', answers: [], mayWrite: false, mayReport: true })
    expect((await eventsOf(server, id)).filter((type) => type === 'late')).toHaveLength(3)
    expect((await mine(lucas, id))?.status).toBe('unconfirmed')
    expect(await heldOf(server, id)).toEqual([])
  })

  test('what is not back holds each day as it comes, but a day that another has, who is told at once', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const theo = await signIn(server, { firstName: 'Théo' })
    const offer = await give(giver)
    const { id } = await asked(lucas, offer, days(2, 3))
    const { id: next } = await asked(theo, offer, days(5, 6))
    await said(giver, id, { answer: 'accept' })
    await said(giver, next, { answer: 'accept' })
    server.clock.set(ten(2))
    await said(giver, id, { answer: 'hand-over' })
    await said(lucas, id, { answer: 'hand-over' })

    await passTo(server, ten(4))
    await passTo(server, ten(4))
    await passTo(server, ten(5))
    await passTo(server, ten(5))

    expect(await heldOf(server, id)).toEqual(['2 asked', '3 asked', '4 late'])
    expect(await heldOf(server, next)).toEqual(['5 asked', '6 asked'])
    expect((await eventsOf(server, next)).filter((type) => type === 'displaced')).toHaveLength(1)
    // There is no other copy.
    expect(await mine(theo, next)).toMatchObject({ displaced: true, answers: expect.not.arrayContaining(['move']) })
    expect(await said(theo, next, { answer: 'move' })).toBe('days-taken')
    // Once it is back nobody is told any more that it is not.
    await allDone(server.services)
    await said(lucas, id, { answer: 'give-back' })
    await said(giver, id, { answer: 'give-back' })
    await allDone(server.services)
    expect((await eventsOf(server, next)).at(-1)).toBe('copy-back')
    expect((await mine(theo, next))?.displaced).toBeUndefined()
    expect(
      server.mails
        .to(theo.email)
        .slice(-2)
        .map(({ subject }) => subject.replaceAll('\u00a0', ' ')),
    ).toEqual(['Pas encore là : Échelle double, du 5 au 6 mars', 'C’est là : Échelle double, du 5 au 6 mars'])
  })

  test('what is lost or damaged is talked over for thirty days more, by word and by telephone', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), { ...days(2, 3), phone: '06 39 98 12 34' })
    await said(giver, id, { answer: 'accept' })
    server.clock.set(ten(2))
    await said(giver, id, { answer: 'hand-over' })
    await said(lucas, id, { answer: 'hand-over' })
    expect(await said(lucas, id, { answer: 'lost', words: 'Je ne la trouve plus.' })).toBe('lost')

    const page = await visitor(server, { origin: ourAddress })
    const link = linkOf(server, id, 'giver')
    const say = async () => (await page.act('loans.sayLink', { ...link, words: 'Voyons-nous.' })).reason
    expect((await page.ask('loans.openLink', link)).output).toMatchObject({
      mayWrite: true,
      otherPhone: '06 39 98 12 34',
    })
    expect(await say()).toBeUndefined()
    server.clock.set('2027-04-01T09:00:00Z')
    expect(await say()).toBe('conversation-over')
    const over = (await page.ask('loans.openLink', link)).output
    expect([over?.mayWrite, over?.mayShow, over?.otherPhone]).toEqual([false, false, undefined])
  })

  test('a loan whose step nobody knows is told of, and holds up none of the others', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, services } = server
    const [broken, sound] = [
      await asked(lucas, await give(giver), days(20, 22)),
      await asked(lucas, await give(giver), days(20, 22)),
    ]
    await services.database.writer
      .updateTable('loan')
      .set({ step: 'unheard-of' as 'expire' })
      .where('id', '=', toId<'Loan'>(broken.id))
      .execute()

    await expect(passTo(server, ten(9))).rejects.toThrow('some of what time brings about failed')
    expect((await mine(lucas, sound.id))?.status).toBe('expired')
  })

  test('longer is asked and agreed as days are, and refused when somebody waits', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const theo = await signIn(server, { firstName: 'Théo' })
    const offer = await give(giver)
    const { id } = await asked(lucas, offer, days(2, 3))
    await asked(theo, offer, days(8, 9))
    await said(giver, id, { answer: 'accept' })
    server.clock.set(ten(2))
    await said(giver, id, { answer: 'hand-over' })
    await said(lucas, id, { answer: 'hand-over' })

    expect(await said(lucas, id, { answer: 'ask-longer', to: dayIn(8) })).toBe('somebody-waits')
    expect(await said(lucas, id, { answer: 'ask-longer', to: dayIn(5) })).toBe('out')
    expect(await heldOf(server, id)).toEqual(['2 asked', '3 asked', '4 proposed', '5 proposed'])
    expect(await said(giver, id, { answer: 'agree' })).toBe('out')
    expect(await mine(lucas, id)).toMatchObject(days(2, 5))
    expect(await heldOf(server, id)).toEqual(['2 asked', '3 asked', '4 asked', '5 asked'])
    expect(await said(lucas, id, { answer: 'ask-longer', to: dayIn(6) })).toBe('out')
    await passTo(server, '2027-03-05T19:00:00Z')
    expect((await eventsOf(server, id)).at(-1)).toBe('longer-refused')
    expect(await heldOf(server, id)).toEqual(['2 asked', '3 asked', '4 asked', '5 asked'])
  })
})
