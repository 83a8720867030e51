import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { dayIn, days } from '../../../support/loans/asking.js'
import { addAs, openStock } from '../../../support/offers/stock.js'

describe.each(engines)('the sheet of a thing on %s', (engine) => {
  test('tells its days, blocked by hand with a reason and freed again, who comes for it and who has had it', async () => {
    await using town = await openStock(engine)
    const { paul, ines, other, member, there, server } = town
    const { offerId, copies, ...pan } = await addAs(paul, member, { title: 'Crêpière' })
    const copyId = copies[0]?.copyId ?? ''
    const thing = async () => (await ines.ask('loans.ofThing', { member, offer: offerId })).output
    const rose = { member, offer: offerId, firstName: 'Rose', locale: 'fr' } as const
    const { output } = await paul.act('loans.enter', { ...rose, handOver: false, ...days(9, 10) })

    const block = (from: number, to: number) =>
      ines.act('stock.blockDays', { member, copyId, ...days(from, to), reason: 'Révision' })
    expect((await block(12, 13)).output?.days).toBe(2)
    expect((await block(10, 11)).reason).toBe('days-taken')
    expect((await paul.act('loans.enter', { ...rose, handOver: false, ...days(11, 12) })).reason).toBe('days-taken')

    const shown = await thing()
    expect(shown?.copies[0]?.taken).toMatchObject([
      { day: dayIn(9), by: 'loan', who: 'Rose' },
      { day: dayIn(10), by: 'loan', who: 'Rose' },
      { day: dayIn(12), by: 'blocked', reason: 'Révision' },
      { day: dayIn(13), by: 'blocked', reason: 'Révision' },
    ])
    expect(shown?.booked).toMatchObject([{ who: 'Rose', status: 'agreed', from: dayIn(9) }])
    expect([shown?.pastCount, shown?.waits]).toEqual([0, 0])

    // Days of loans stay.
    expect((await ines.act('stock.freeDays', { member, copyId, ...days(9, 13) })).output?.days).toBe(2)
    expect((await thing())?.copies[0]?.taken.map(({ by }) => by)).toEqual(['loan', 'loan'])
    const loanId = output?.id ?? ''
    server.clock.set('2027-03-09T09:00:00Z')
    const seen = { member, loanId, seen: 0 }
    const out = await paul.act('loans.handle', { ...seen, answer: 'hand-over' })
    await paul.act('loans.handle', { ...seen, seen: out.output?.sequence ?? 1, answer: 'give-back', condition: 'Bon' })
    expect(await thing()).toMatchObject({
      booked: [],
      past: [{ who: 'Rose', status: 'returned' }],
      pastCount: 1,
      since: '2027',
    })

    const mine = there.member
    expect((await other.ask('loans.ofThing', { member: mine, offer: offerId })).reason).toBe('offer-gone')
    expect((await other.ask('loans.ofThing', { member, offer: offerId })).reason).toBe('role-missing')
    const theirs = { member: mine, copyId, ...days(20, 21) }
    expect((await other.act('stock.blockDays', { ...theirs, reason: '' })).reason).toBe('offer-gone')
    expect((await other.act('stock.freeDays', theirs)).reason).toBe('offer-gone')
    const keep = { member: mine, offerId, seen: pan.sequence, shelf: 'A1', note: '', contents: [] }
    expect((await other.act('stock.keep', keep)).reason).toBe('offer-gone')
  })

  test('of days that are blocked and lent at once, one alone is', async () => {
    await using town = await openStock(engine)
    const { paul, ines, member } = town
    for (let round = 0; round < 6; round += 1) {
      const { offerId, copies } = await addAs(paul, member, { title: `Barnum ${round}` })
      const copyId = copies[0]?.copyId ?? ''
      const loan = { member, offer: offerId, firstName: 'Rose', locale: 'fr', handOver: false } as const
      const [blocked, lent] = await Promise.all([
        ines.act('stock.blockDays', { member, copyId, ...days(9, 11), reason: 'Révision' }),
        paul.act('loans.enter', { ...loan, ...days(10, 12) }),
      ])
      expect([blocked.reason, lent.reason].filter(Boolean)).toEqual(['days-taken'])
      const { output } = await ines.ask('loans.ofThing', { member, offer: offerId })
      expect(new Set(output?.copies[0]?.taken.map(({ by }) => by))).toEqual(
        new Set([blocked.output ? 'blocked' : 'loan']),
      )
    }
  })

  test('keeps shelf, value, notes and contents for the staff alone, as they were seen', async () => {
    await using town = await openStock(engine)
    const { paul, ines, member, server } = town
    const { offerId, sequence } = await addAs(paul, member, { title: 'Appareil à raclette' })
    const kept = { shelf: 'C3', valueCents: 4_990, note: 'Prise à surveiller', contents: ['8 poêlons', '8 spatules'] }
    const { output } = await paul.act('stock.keep', { member, offerId, seen: sequence, ...kept })

    expect([output?.shelf, output?.sequence]).toEqual(['C3', sequence + 1])
    expect((await ines.ask('stock.open', { member, offerId })).output?.kept).toEqual(kept)
    const late = await ines.act('stock.keep', { member, offerId, seen: sequence, ...kept, note: '' })
    expect([late.reason, late.data?.by]).toEqual(['offer-moved-on', 'Paul'])
    const page = await (await fetch(`${server.url}/s/ville-de-lomme/offres/${offerId}`)).text()
    expect(page).toContain('Appareil à raclette')
    expect(page).not.toMatch(/poêlons|surveiller|C3/)
  })
})
