import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { engines } from '../../support/engines.js'
import { asked, days, dayIn } from '../../support/loans/asking.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { signIn } from '../../support/session.js'

/** The house lends; it is open from Tuesday to Saturday, and today is Monday the first. */
async function openCounter(engine: Engine) {
  const town = await openStock(engine)
  const { paul, member } = town
  const add = (title: string, wish = {}) => addAs(paul, member, { title, category: 'tools', ...wish })
  const lend = async (offer: string, wish = {}) => {
    const said = { firstName: 'Rose Diallo', locale: 'fr', handOver: true, ...days(1, 5), ...wish } as const
    const { output, reason } = await paul.act('loans.enter', { member, offer, ...said })
    if (!output) throw new Error(reason)
    return output
  }
  const find = async (words: string) => {
    const { output, reason } = await paul.ask('loans.find', { member, words })
    if (!output) throw new Error(reason)
    return output
  }
  return { ...town, add, lend, find }
}

describe.each(engines)('what one field finds at a counter, on %s', (engine) => {
  test('is the one thing whose code was written, and nobody; else people and things together, with how they stand', async () => {
    await using town = await openCounter(engine)
    const pan = await town.add('Rosace')
    const iron = await town.add('Gaufrier')
    const code = pan.copies[0]?.code ?? ''

    const exact = await town.find(` ${code.toLowerCase()} `)
    expect(exact).toMatchObject({ exact: 'thing', people: [], things: [{ code, is: 'here', title: 'Rosace' }] })
    expect(exact.things[0]?.due).toBe(dayIn(6))
    expect(exact.things[0]?.days).not.toContain(dayIn(7))

    await town.lend(iron.offerId)
    const both = await town.find('ros')
    expect(both.exact).toBeUndefined()
    expect(both.people).toMatchObject([{ name: 'Rose Diallo', holds: 1 }])
    expect(both.things.map(({ title }) => title)).toEqual(['Rosace'])
    expect((await town.find('diallo')).people).toHaveLength(1)
    expect((await town.find('gauf')).things).toMatchObject([{ is: 'lent', lent: { who: 'Rose Diallo' }, days: [] }])
    expect(await town.find('personne')).toMatchObject({ people: [], things: [] })
  })

  test('of a thing that somebody reserved is due before their day, and it is said whose it is', async () => {
    await using town = await openCounter(engine)
    const pan = await town.add('Crêpière')
    const lucas = await signIn(town.server, { firstName: 'Lucas' })
    await asked(lucas, pan.offerId, days(5, 6))

    const [thing] = (await town.find(pan.copies[0]?.code ?? '')).things
    expect(thing).toMatchObject({ is: 'here', due: dayIn(4), isShort: true, next: { who: 'Lucas', from: dayIn(5) } })
    expect(thing?.days.at(-1)).toBe(dayIn(4))
  })

  test('what is to be repaired is found, and can leave on no day', async () => {
    await using town = await openCounter(engine)
    await town.add('Crêpière', { condition: 'to-repair' })
    const [thing] = (await town.find('crêp')).things
    expect(thing).toMatchObject({ is: 'to-repair', days: [] })
    expect(thing?.due).toBeUndefined()
  })

  test('a person is shown with what they have here, late or not, and what is kept for them; to no other member', async () => {
    await using town = await openCounter(engine)
    const [pan, iron] = [await town.add('Crêpière'), await town.add('Gaufrier')]
    await town.lend(pan.offerId, { phone: '06 12 34 56 78' })
    await town.lend(iron.offerId, { phone: '06 12 34 56 78', handOver: false, ...days(9, 11) })
    const [rose] = (await town.find('06 12 34')).people
    town.server.clock.set('2027-03-08T09:00:00Z')

    const { output } = await town.paul.ask('loans.borrower', { member: town.member, loanId: rose?.loan ?? '' })
    expect(output).toMatchObject({ name: 'Rose Diallo', holds: 1, mailed: false, phone: '06 12 34 56 78' })
    expect(output?.out).toMatchObject([{ title: 'Crêpière', code: pan.copies[0]?.code, lateDays: 3 }])
    expect(output?.reserved).toMatchObject([{ title: 'Gaufrier', from: dayIn(9), to: dayIn(11) }])
    expect((await town.find('99 99')).people).toEqual([])
  })
})
