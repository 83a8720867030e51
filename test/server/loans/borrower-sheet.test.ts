import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import type { InputOf, OutputOf } from '../../../widgets/shared/wire.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { days } from '../../support/loans/asking.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import type { Person } from '../../support/session.js'

type Entered = Partial<Omit<InputOf<'loans.enter'>, 'member'>>

/** The house, which lent a pan to Rose. Today is Monday the first of March. */
async function openWithRose(engine: Engine) {
  const town = await openStock(engine)
  const { server, paul, member } = town
  const enter = async (title: string, wish: Entered = {}) => {
    const { offerId: offer } = await addAs(paul, member, { title, category: 'tools' })
    const said = { firstName: 'Rose', locale: 'fr' as const, handOver: true, ...days(1, 5), ...wish }
    const { output, reason } = await paul.act('loans.enter', { member, offer, ...said })
    if (!output) throw new Error(reason)
    await allDone(server.services)
    return output
  }
  const idOf = async (words: string) =>
    (await paul.ask('borrowers.list', { member, show: 'all', words })).output?.items[0]?.id ?? ''
  const sheet = async (borrower: string): Promise<OutputOf<'borrowers.sheet'>> => {
    const { output, reason } = await paul.ask('borrowers.sheet', { member, borrower })
    if (!output) throw new Error(reason)
    return output
  }
  const note = (borrower: string, note: string, { seen = '', by = paul }: { seen?: string; by?: Person } = {}) =>
    by.act('borrowers.note', { member, borrower, note, seen })
  const card = async (borrower: string, typed?: string) => {
    const { output, reason } = await paul.act('borrowers.setCard', {
      ...{ member, borrower },
      ...(typed !== undefined && { card: typed }),
    })
    return reason ?? output?.card
  }
  const remind = async (borrower: string, words = 'Bonjour Rose') =>
    (await paul.act('borrowers.remind', { member, borrower, words })).reason
  return { ...town, enter, idOf, sheet, note, card, remind }
}

describe.each(engines)('one of the people of a place, on %s', (engine) => {
  test('has what is out and what is kept, and had what came back, with how it was', async () => {
    await using town = await openWithRose(engine)
    const { enter, idOf, sheet, paul, member, server } = town
    const contact = { phone: '06 12 34 56 78' }
    const pan = await enter('Crêpière', contact)
    await enter('Gaufrier', { ...contact, ...days(1, 3) })
    await enter('Barnum', { ...contact, handOver: false, ...days(11, 12) })
    await paul.act('loans.handle', {
      ...{ member, loanId: pan.id, seen: pan.sequence },
      ...{ answer: 'give-back' as const, condition: 'sans sa spatule' },
    })
    server.clock.set('2027-03-04T09:00:00Z')

    const { holds, reserved, past, ...told } = await sheet(await idOf('rose'))

    expect(holds.map(({ offer, lateDays }) => [offer.title, lateDays])).toEqual([['Gaufrier', 1]])
    expect(reserved.map(({ offer, from }) => [offer.title, from])).toEqual([['Barnum', '2027-03-11']])
    expect(past).toMatchObject([
      { title: 'Crêpière', to: '2027-03-05', back: '2027-03-01', status: 'returned', condition: 'sans sa spatule' },
    ])
    expect(told).toMatchObject({
      ...{ name: 'Rose', hasAccount: false, mailed: false, phone: '06 12 34 56 78', note: '', remembered: false },
      ...{ pastCount: 1, waits: [], mayRemind: false, since: '2027-03-01T08:00:00.000Z' },
    })
  })

  test('has a note of the team, which no colleague overwrites unseen, and which no other member reads', async () => {
    await using town = await openWithRose(engine)
    const { enter, idOf, sheet, note, other, member } = town
    await enter('Crêpière')
    const rose = await idOf('rose')

    expect((await note(rose, 'Travaille de nuit')).reason).toBeUndefined()
    expect((await note(rose, 'Autre chose')).reason).toBe('borrower-moved-on')
    expect(
      (await note(rose, 'Appeler après 15 h', { seen: 'Travaille de nuit', by: town.ines })).reason,
    ).toBeUndefined()

    expect((await sheet(rose)).note).toBe('Appeler après 15 h')
    expect((await other.ask('borrowers.sheet', { member, borrower: rose })).reason).toBe('role-missing')
    const theirs = { member: town.there.member, borrower: rose }
    expect((await other.ask('borrowers.sheet', theirs)).reason).toBe('borrower-gone')
    expect((await other.act('borrowers.note', { ...theirs, note: '', seen: '' })).reason).toBe('borrower-gone')
  })

  test('has one card in the member: one of ours, or theirs in capitals, never the code of a thing', async () => {
    await using town = await openWithRose(engine)
    const { enter, idOf, card, sheet, paul, member } = town
    const pan = await enter('Crêpière')
    await enter('Gaufrier', { firstName: 'Odile' })
    const [rose, odile] = [await idOf('rose'), await idOf('odile')]

    expect([await card(rose), await card(odile)].toSorted()).toEqual(['1001', '1002'])
    expect(await card(odile, 'bm 00123')).toBe('BM 00123')
    expect(await card(rose, ' bm 00123 ')).toBe('card-taken')
    expect(await card(rose, pan.copy ?? '')).toBe('card-taken')
    expect(await idOf('BM 00123')).toBe(odile)
    expect(await card(odile, '')).toBeUndefined()

    expect((await sheet(odile)).card).toBeUndefined()
    expect((await paul.ask('borrowers.list', { member, show: 'all', words: '1001' })).output?.count).toBe(1)
  })

  test('two tills that make a card at once make two', async () => {
    await using town = await openWithRose(engine)
    const { enter, idOf, card } = town
    await enter('Crêpière')
    await enter('Gaufrier', { firstName: 'Odile' })
    const both = [await idOf('rose'), await idOf('odile')]

    expect((await Promise.all(both.map((each) => card(each)))).toSorted()).toEqual(['1001', '1002'])
  })

  test('is reminded in the team’s words, once a day, where there is an address', async () => {
    await using town = await openWithRose(engine)
    const { enter, idOf, remind, sheet, paul, member, server } = town
    await enter('Crêpière')
    const rose = await idOf('rose')
    expect(await remind(rose)).toBe('borrower-unreached')
    const contact = { name: 'Rose', email: 'rose@exemple.fr', remembered: false }
    expect((await paul.act('borrowers.change', { member, borrower: rose, ...contact })).reason).toBeUndefined()
    server.clock.set('2027-03-01T16:00:00Z')

    const answers = await Promise.all([remind(rose, 'Le gaufrier ?'), remind(rose, 'Encore nous')])
    await allDone(server.services)

    expect(answers.toSorted()).toEqual(['reminded-today', undefined])
    const letters = server.mails.to('rose@exemple.fr')
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toMatch(/> (Le gaufrier \?|Encore nous)/)
    expect(letters[0]?.subject).toContain('Maison des Marais')
    expect(await sheet(rose)).toMatchObject({ reminded: { at: server.clock.now() }, mayRemind: false })
    server.clock.set('2027-03-02T08:00:00Z')
    expect(await remind(rose, 'Bonjour Rose')).toBeUndefined()
  })
})
