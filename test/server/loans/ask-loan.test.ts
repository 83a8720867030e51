import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { engines } from '../../support/engines.js'
import {
  ask,
  asked,
  days,
  dayIn,
  eventsOf,
  give,
  heldOf,
  openLending,
  twoPeople,
  type LendingTown,
  said,
} from '../../support/loans/asking.js'
import { doing, onOurs, site } from '../../support/offers/publishing.js'
import { signIn, visitor } from '../../support/session.js'

describe.each(engines)('asking on %s', (engine) => {
  let server: LendingTown
  beforeAll(async () => void (server = await openLending(engine)))
  afterAll(() => server[Symbol.asyncDispose]())

  test('each kind is asked for as it is: by days, by an hour, with what, or with nothing but words', async () => {
    const { giver, lucas } = await twoPeople(server)
    const kinds = ['lend', 'help', 'give', 'swap', 'wanted'] as const
    const [lend = '', help = '', gift = '', swap = '', wanted = ''] = await Promise.all(
      kinds.map((kind) => give(giver, { kind })),
    )

    expect((await ask(lucas, lend)).reason).toBe('invalid-input')
    expect((await ask(lucas, swap)).reason).toBe('invalid-input')
    expect((await ask(lucas, gift, days(3, 4))).reason).toBe('invalid-input')
    expect((await ask(lucas, help, days(3, 4))).reason).toBe('invalid-input')
    expect(await asked(lucas, lend, days(3, 5))).toMatchObject({ status: 'requested', ...days(3, 5), side: 'taker' })
    const hours = { from: 14 * 60, to: 16 * 60 }
    expect(await asked(lucas, help, { from: dayIn(3), hours })).toMatchObject({ hours, from: dayIn(3), to: dayIn(3) })
    expect(await asked(lucas, swap, { inReturn: 'Des confitures' })).toMatchObject({ inReturn: 'Des confitures' })
    expect(await asked(lucas, gift)).toMatchObject({
      line: { count: 1, promised: false, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    expect(await asked(lucas, wanted)).toMatchObject({ status: 'requested', answers: ['cancel'] })
  })

  test('an answer holds what a partner’s page may know: first name and commune, no home, telephone or word', async () => {
    const { giver, lucas } = await twoPeople(server)
    const offer = await give(giver)

    const loan = await asked(lucas, offer, { ...days(3, 5), phone: '06 12 34 56 78', words: 'Un mot à elle' })

    expect(loan).toEqual({
      id: loan.id,
      side: 'taker',
      status: 'requested',
      other: 'Nadia',
      otherCommune: 'Lomme',
      byMember: false,
      offer: { id: offer, title: 'Échelle double', kind: 'lend' },
      zone: 'Europe/Paris',
      ...days(3, 5),
      lapsesAt: '2027-03-02T19:00:00.000Z',
      where: { commune: 'Lomme' },
      answers: ['cancel'],
      path: loan.path,
      sequence: 0,
      createdAt: '2027-03-01T08:00:00.000Z',
    })
    expect(loan.path).toMatch(new RegExp(`^/s/${site}/demande/${loan.id}#`))
    expect(await heldOf(server, loan.id)).toEqual(['3 asked', '4 asked', '5 asked'])
    expect(await eventsOf(server, loan.id)).toEqual(['requested'])
  })

  test('one’s own, and what is paused, hidden, closed or of somebody absent, is refused', async () => {
    const { giver, lucas } = await twoPeople(server)
    const [own, paused, closed, hidden, away] = [
      await give(giver),
      await give(giver),
      await give(giver),
      await give(giver),
      await give(giver),
    ]
    await doing(giver, 'pause', paused)
    await doing(giver, 'withdraw', closed)
    await server.services.database.writer
      .updateTable('offer')
      .set({ hidden: 1, listed: 0 })
      .where('id', '=', toId<'Offer'>(hidden))
      .execute()

    expect((await ask(giver, own, days(3, 4))).reason).toBe('own-offer')
    expect((await giver.ask('loans.mine', { offer: own, site })).output?.own).toBe(true)
    expect((await lucas.ask('loans.mine', { offer: own, site })).output?.own).toBeUndefined()
    for (const offer of [paused, closed, hidden])
      expect((await ask(lucas, offer, days(3, 4))).reason).toBe('offer-gone')
    await (await onOurs(server, giver)).act('offers.setAway', { away: true })
    expect((await ask(lucas, away, days(3, 4))).reason).toBe('offer-gone')
    expect(
      (await fetch(`${server.url}/trpc/loans.days?input=${encodeURIComponent(JSON.stringify({ offer: away, site }))}`))
        .status,
    ).toBe(404)
  })

  test('three of each group may be open at once, and one of an offer', async () => {
    const { giver, lucas } = await twoPeople(server)
    const lent = await Promise.all([1, 2, 3, 4].map(() => give(giver)))
    const [gift = '', other = ''] = await Promise.all([1, 2].map(() => give(giver, { kind: 'give' })))

    const open: string[] = []
    for (const offer of lent.slice(0, 3)) open.push((await asked(lucas, offer, days(3, 4))).id)
    expect((await ask(lucas, lent[3] ?? '', days(3, 4))).data).toMatchObject({
      reason: 'requests-full',
      loans: open.toSorted(),
      most: 3,
    })
    expect((await ask(lucas, lent[0] ?? '', days(8, 9))).data).toMatchObject({
      reason: 'request-open',
      loans: [open[0]],
    })
    const about = await lucas.ask('loans.mine', { offer: lent[1] ?? '', site })
    expect(about.output?.asked.map(({ id }) => id)).toEqual([open[1]])
    const one = await asked(lucas, gift)
    await asked(lucas, other)
    expect(await said(lucas, one.id, { answer: 'cancel' })).toBe('cancelled')
    expect((await ask(lucas, gift)).status).toBe(200)
  })

  test('one thing is asked for four times a day by one mailbox, so that nobody’s is filled in a circle', async () => {
    await using server = await openLending(engine)
    const { giver } = server
    const lucas = await signIn(server, { firstName: 'Lucas', email: 'lucas@exemple.fr' })
    const other = await signIn(server, { firstName: 'Lucas', email: 'lucas+deux@exemple.fr' })
    const drill = await give(giver)
    for (let time = 0; time < 4; time += 1) {
      const { id } = await asked(time % 2 === 0 ? lucas : other, drill, days(10, 12))
      await said(time % 2 === 0 ? lucas : other, id, { answer: 'cancel' })
    }

    const fifth = await ask(lucas, drill, days(10, 12))

    expect([fifth.reason, (await ask(other, drill, days(10, 12))).reason]).toEqual(Array(2).fill('too-many-requests'))
    expect((await ask(lucas, await give(giver), days(10, 12))).status).toBe(200)
    expect((await ask(await signIn(server), drill, days(10, 12))).status).toBe(200)
  })

  test('days that are taken are refused with the nearest that are left, in the same length', async () => {
    const { giver, lucas } = await twoPeople(server)
    const theo = await signIn(server, { firstName: 'Théo' })
    const offer = await give(giver)
    await asked(theo, offer, days(10, 12))

    const { reason, data } = await ask(lucas, offer, days(11, 12))

    expect(reason).toBe('days-taken')
    expect(data?.nearest).toEqual([days(13, 14), days(8, 9), days(15, 16)])
    const shown = await fetch(
      `${server.url}/trpc/loans.days?input=${encodeURIComponent(JSON.stringify({ offer, site }))}`,
    )
    const { result } = (await shown.json()) as { result: { data: { taken: string[]; firstAskable: string } } }
    expect(result.data).toMatchObject({ taken: [10, 11, 12].map(dayIn), firstAskable: dayIn(1) })
  })

  test('whoever is under fifteen, or has not accepted the rules, or has not signed in, asks for nothing', async () => {
    const { giver, lucas } = await twoPeople(server)
    const offer = await give(giver)

    expect((await ask(lucas, offer, { ...days(3, 4), over15: false })).reason).toBe('under-fifteen')
    expect((await ask(lucas, offer, { ...days(3, 4), rulesVersion: undefined })).reason).toBe('rules-unaccepted')
    expect((await ask(await visitor(server), offer, days(3, 4))).reason).toBe('signed-out')
  })
})
