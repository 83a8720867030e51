import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { showToday } from '../../../server/today/show-today.js'
import { allowed } from '../../../server/rpc/vouch.js'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { watched } from '../../support/count-statements.js'
import { engines } from '../../support/engines.js'
import { asked, days, dayIn } from '../../support/loans/asking.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { booked, mondayAt } from '../../support/repairs/booking.js'
import { openWorkshopDesk } from '../../support/repairs/workshop-desk.js'
import { signIn, type Person } from '../../support/session.js'

type Asking = Partial<Omit<InputOf<'today.show'>, 'member'>>

/** Tuesday the second, at ten in the morning there: the place is open. */
async function openDay(engine: Engine) {
  const town = await openStock(engine)
  const { server, paul, member } = town
  const lend = async (title: string, wish: Partial<InputOf<'loans.enter'>>) => {
    const { offerId } = await addAs(paul, member, { title, category: 'tools' })
    const { output, reason } = await paul.act('loans.enter', {
      ...{ member, offer: offerId, firstName: 'Rose', locale: 'fr' as const, handOver: true, ...days(1, 5), ...wish },
    })
    if (!output) throw new Error(reason)
    return { offerId, id: output.id }
  }
  const today = async (wish: Asking = {}, person: Person = paul) => {
    const { output, reason } = await person.ask('today.show', { member, span: 'day', ...wish })
    if (!output) throw new Error(reason)
    return output
  }
  const told = async (wish: Asking = {}) =>
    (await today(wish)).loans.items.map(({ part, offer, other }) => `${part}: ${offer.title}, ${other}`)
  const tuesday = () => server.clock.set('2027-03-02T09:00:00Z')
  return { ...town, lend, today, told, tuesday, lucas: await signIn(server, { firstName: 'Lucas' }) }
}

describe.each(engines)('the day at a counter, on %s', (engine) => {
  test('is what is late, leaves, returns and is awaited, each once, with what its person is called by', async () => {
    await using town = await openDay(engine)
    const { lend, today, told, tuesday, server } = town
    const saw = await lend('Scie', { ...days(1, 2), firstName: 'Odile' })
    await lend('Tente', { ...days(2, 4), handOver: false, firstName: 'Samira' })
    await lend('Échelle', { ...days(1, 4), firstName: 'Théo' })
    await town.paul.act('loans.enter', {
      ...{ member: town.member, offer: saw.offerId, firstName: 'Priya', locale: 'fr' as const, handOver: false },
      ...days(10, 11),
    })
    tuesday()

    expect(await told()).toEqual(['out: Tente, Samira', 'back: Scie, Odile', 'awaited: Scie, Priya'])
    server.clock.set('2027-03-05T09:00:00Z')
    expect(await told()).toEqual([
      ...['late: Scie, Odile', 'late: Échelle, Théo', 'out: Tente, Samira', 'awaited: Scie, Priya'],
    ])
    const { loans } = await today()
    expect(loans.counts).toEqual({ late: 2, out: 1, back: 0, awaited: 1 })
    expect(loans.items[0]).toMatchObject({ lateDays: 3, next: { who: 'Priya', from: dayIn(10), agreed: true } })
    expect(loans.items[0]?.answers).toContain('give-back')
    expect(loans.items.at(-1)).toMatchObject({ outWith: { who: 'Odile', lateDays: 3 } })
  })

  test('the week has what leaves and returns until its sixth day, and what is late still', async () => {
    await using town = await openDay(engine)
    const { lend, told, today, tuesday } = town
    await lend('Scie', { ...days(1, 4) })
    await lend('Tente', { ...days(5, 6), handOver: false })
    await lend('Barnum', { ...days(9, 10), handOver: false })
    tuesday()

    expect(await told()).toEqual([])
    expect(await told({ span: 'week' })).toEqual(['out: Tente, Rose', 'back: Scie, Rose'])
    expect(await today({ span: 'week' })).toMatchObject({ today: dayIn(2), last: dayIn(8) })
  })

  test('eight of each are told with how many there are; one part alone is told in length', async () => {
    await using town = await openDay(engine)
    const { lend, today, tuesday } = town
    for (let at = 0; at < 10; at += 1) await lend(`Table ${at}`, { ...days(2, 4), handOver: false })
    await lend('Scie', { ...days(1, 2) })
    tuesday()

    const { loans } = await today()
    expect([loans.counts.out, loans.items.filter(({ part }) => part === 'out').length]).toEqual([10, 8])
    expect((await today({ whole: true })).loans.items).toHaveLength(11)
    const all = await today({ show: 'out' })
    expect(all.loans.items.map(({ part }) => part)).toEqual(Array(10).fill('out'))
    expect(all.loans.counts).toEqual({ late: 0, out: 10, back: 1, awaited: 0 })
  })

  test('says how many wait for an answer, and whose days come first; late counts among what waits', async () => {
    await using town = await openDay(engine)
    const { lucas, paul, member, lend, today, tuesday, server } = town
    const waits = async () => {
      const { output } = await paul.ask('roles.mine', {})
      const waiting = output?.spaces[0]?.rooms.filter(({ waits: count }) => count > 0)
      return waiting?.map(({ room, waits: count }) => `${room} ${count}`)
    }
    const nora = await signIn(server, { firstName: 'Nora' })
    for (const [person, from] of [
      [lucas, 17],
      [nora, 11],
    ] as const) {
      const { offerId } = await addAs(paul, member, { title: `Pour le ${from}`, category: 'tools' })
      await asked(person, offerId, { ...days(from, from + 1), firstName: from === 11 ? 'Nora' : 'Lucas' })
    }

    const { asked: waiting } = (await today()).loans
    expect([waiting.count, waiting.nearest?.other, waiting.nearest?.from]).toEqual([2, 'Nora', dayIn(11)])
    expect((await today({}, town.ines)).loans.asked.count).toBe(2)
    expect(await waits()).toEqual(['loans 2'])
    await lend('Scie', { ...days(1, 2) })
    tuesday()
    expect(await waits()).toEqual(['loans 2'])
    server.clock.set('2027-03-04T09:00:00Z')
    expect(await waits()).toEqual(['loans 3'])
  })

  test('is of one’s own member alone', async () => {
    await using town = await openDay(engine)
    const { other, paul, member, there } = town

    expect((await other.ask('today.show', { member, span: 'day' })).reason).toBe('role-missing')
    expect((await paul.ask('today.show', { member: there.member, span: 'day' })).reason).toBe('role-missing')
  })

  test('has the visits of the day at a workshop, the next one first, and who waits for an answer', async () => {
    const { server, paul, member } = await openWorkshopDesk(engine)
    await using _closed = server
    const alma = await signIn(server, { firstName: 'Alma' })
    await booked(alma, { startsAt: mondayAt(14) })
    await booked(await signIn(server, { firstName: 'Rose' }), { startsAt: mondayAt(11), firstName: 'Rose' })

    const { output } = await paul.ask('today.show', { member, span: 'day' })
    expect(output?.visits?.items.map(({ contactName, zone }) => `${contactName} ${zone}`)).toEqual([
      ...['Rose Europe/Paris', 'Alma Europe/Paris'],
    ])
    expect(output?.visits).toMatchObject({ count: 2, asked: { count: 0 } })
    const late = await paul.ask('today.show', { member, span: 'day', show: 'late' })
    expect(late.output?.visits).toMatchObject({ count: 2, items: [] })
  })

  test('is read by as many questions however much there is', async () => {
    await using town = await openDay(engine)
    const { lend, tuesday, server, member } = town
    const count = async () => {
      let asked = 0
      const { database, hmac } = server.services
      const db = watched(database, () => (asked += 1)).reader
      await showToday({ db, clock: server.clock, hmac }, allowed('today', { subject: { member } }), {
        member,
        span: 'day',
      })
      return asked
    }
    await lend('Scie', { ...days(1, 2) })
    tuesday()
    const few = await count()
    for (let at = 0; at < 5; at += 1) await lend(`Table ${at}`, { ...days(2, 4), handOver: at > 2 })

    expect(await count()).toBe(few)
    expect(few).toBeLessThan(24)
  })
})
