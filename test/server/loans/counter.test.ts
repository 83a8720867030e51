import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import type { Engine } from '../../../server/database/columns.js'
import { passTime } from '../../../server/pass-time.js'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { ask, asked, days, dayIn } from '../../support/loans/asking.js'
import { site } from '../../support/offers/publishing.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { keepHouse } from '../../support/housekeeping.js'
import { signIn } from '../../support/session.js'

const rule = {
  longestDays: 7,
  mostAtOnce: 2,
  bufferDays: 1,
  mostRenewals: 1,
  agreesAlone: false,
  depositCents: 5_000,
} as const

type Entered = Partial<Omit<InputOf<'loans.enter'>, 'member'>>
type Answered = Omit<InputOf<'loans.handle'>, 'member' | 'loanId' | 'seen'>

/** The house lends by a rule of its own; it is open from Tuesday to Saturday, and today is Monday the first. */
async function openCounter(engine: Engine) {
  const town = await openStock(engine)
  const { server, paul, ines, member } = town
  const add = async (title: string) => addAs(paul, member, { title, category: 'tools' })
  const enter = (offer: string, wish: Entered = {}) =>
    paul.act('loans.enter', {
      member,
      offer,
      firstName: 'Rose',
      locale: 'fr' as const,
      handOver: true,
      ...days(1, 5),
      ...wish,
    })
  const row = async (id: string) =>
    (await paul.ask('loans.requests', { member, filter: 'all' })).output?.items.find((each) => each.id === id)
  const handle = async (id: string, said: Answered, person = paul) =>
    person.act('loans.handle', { member, loanId: id, seen: (await row(id))?.sequence ?? 0, ...said })
  const found = async (words: string) => (await ines.ask('loans.lendable', { member, words })).output?.items ?? []
  return { ...town, add, enter, row, handle, found, lucas: await signIn(server, { firstName: 'Lucas' }) }
}

describe.each(engines)('at the counter of a place, on %s', (engine) => {
  test('a name holds no address, and one mailbox is written to about twenty loans a day', async () => {
    await using town = await openCounter(engine)
    const { offerId } = await town.add('Crêpière')
    const open = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 23, 24, 25, 26, 27, 30]
    const enter = (day: number, wish: Entered) =>
      town.enter(offerId, { handOver: false, ...days(day, day), words: 'Pour l’école', ...wish })

    for (const firstName of ['Gagnez 1000 evil.example', 'https://evil', 'rose@exemple.fr', 'Voir www.evil.fr'])
      expect((await enter(2, { firstName })).data).toMatchObject({ reason: 'invalid-input', fields: ['firstName'] })
    const answers = []
    for (const [at, day] of open.entries()) {
      const email = at % 2 === 0 ? 'rose@exemple.fr' : 'rose+deux@exemple.fr'
      answers.push((await enter(day, { firstName: 'J.Marie St. Rose', email })).reason)
    }

    expect(answers).toEqual([...Array(20).fill(undefined), 'too-many-requests'])
    expect((await enter(30, { firstName: 'Anne-Rose' })).status).toBe(200)
  })

  test('staff enter a loan for somebody without an account, by the same days and rules as everybody', async () => {
    await using town = await openCounter(engine)
    const { add, enter, found, paul, member, lucas, row, server } = town
    const pan = await add('Crêpière')
    const [code = ''] = pan.copies.map((copy) => copy.code)
    await paul.act('loans.setRule', { ...rule, category: '', member, seen: null })
    await asked(lucas, pan.offerId, days(12, 13))
    expect((await lucas.ask('offers.sheet', { id: pan.offerId, site })).output?.depositCents).toBe(5_000)

    const [thing] = await found(code.toLowerCase())
    expect(thing).toMatchObject({ title: 'Crêpière', longest: 7, depositCents: 5_000, back: dayIn(6) })
    expect(thing?.copies).toMatchObject([{ code, until: dayIn(10) }])

    expect((await enter(pan.offerId, days(1, 7))).reason).toBe('day-closed')
    expect((await enter(pan.offerId, days(1, 10))).data).toMatchObject({ reason: 'loan-too-long', most: 7 })
    expect((await enter(pan.offerId, { ...days(1, 12), words: 'Pour l’école' })).reason).toBe('days-taken')
    const { output } = await enter(pan.offerId, { ...days(1, 10), words: 'Pour l’école', phone: '06 12 34 56 78' })
    expect(output).toMatchObject({
      status: 'out',
      other: 'Rose',
      entered: true,
      agreedHow: 'counter',
      depositCents: 5_000,
    })
    expect(output?.mailed).toBeUndefined()
    expect((await found('crêpière'))[0]?.copies).toEqual([
      { copy: expect.any(String) as string, code, lent: { who: 'Rose', until: dayIn(10) } },
    ])

    const { thread = [] } = (await paul.ask('loans.history', { member, loanId: output?.id ?? '' })).output ?? {}
    expect(thread.map(({ by, act, words }) => [by, act, words])).toEqual([
      ['giver', 'enter', 'Pour l’école'],
      ['giver', 'hand-over', ''],
    ])
    const csv = (await paul.ask('loans.requestsCsv', { member, filter: 'all', locale: 'fr' })).output?.csv
    expect(csv).toContain(',06 12 34 56 78,oui')
    server.clock.set('2027-03-12T09:00:00Z')
    await passTime({ database: server.services.database, clock: server.clock })
    const late = (await paul.ask('loans.requests', { member, filter: 'late' })).output?.items
    expect(late?.map((each) => [each.other, each.lateDays, each.otherPhone])).toEqual([['Rose', 2, '06 12 34 56 78']])
    expect((await row(output?.id ?? ''))?.status).toBe('out')
  })

  test('what one rule is for counts together, with or without an account', async () => {
    await using town = await openCounter(engine)
    const { add, enter, paul, member, lucas, server } = town
    await paul.act('loans.setRule', { ...rule, category: '', member, seen: null })
    const things = await Promise.all(['Crêpière', 'Gaufrier'].map(async (title) => (await add(title)).offerId))
    const drill = (await addAs(paul, member, { title: 'Perceuse', category: 'power-tools' })).offerId
    const email = 'rose@exemple.fr'

    for (const offer of things) expect((await enter(offer, { email })).output?.mailed).toBe(true)
    expect((await enter(drill, { email })).data).toMatchObject({ reason: 'requests-full', most: 2 })
    expect((await enter(drill, { email, words: 'Elle rend demain' })).status).toBe(200)
    const rose = await signIn(server, { firstName: 'Rose', email })
    const [pan = ''] = things
    expect((await ask(rose, pan, days(9, 11))).reason).toBe('requests-full')
    await asked(lucas, pan, days(9, 11))
    const dossier = await server.services.database.reader
      .selectFrom('loan')
      .select(['taker_id', 'taker_email'])
      .where('taker_email', 'is not', null)
      .execute()
    expect(dossier).toHaveLength(3)
    expect(dossier.every((loan) => loan.taker_id === null)).toBe(true)
  })

  test('a mail about what staff noted says who noted it, and of no request on a site', async () => {
    await using town = await openCounter(engine)
    const { offerId } = await town.add('Crêpière')
    await town.enter(offerId, { email: 'rose@exemple.fr', handOver: false, ...days(2, 5) })
    await allDone(town.server.services)

    const [mail] = town.server.mails.to('rose@exemple.fr')
    expect(mail?.text).toMatch(/à la suite d’un prêt noté par «\u00a0[^»]+\u00a0»\. Ne le transférez pas/)
    expect(mail?.text).not.toContain('demande faite')
  })

  test('staff lend longer by themselves, beyond the rule with a word, never beyond days of others', async () => {
    await using town = await openCounter(engine)
    const { add, enter, handle, row, paul, member, lucas } = town
    const pan = await add('Crêpière')
    await paul.act('loans.setRule', { ...rule, category: '', member, seen: null })
    await asked(lucas, pan.offerId, days(23, 24))
    const id = (await enter(pan.offerId)).output?.id ?? ''

    expect((await handle(id, { answer: 'lengthen', to: dayIn(13) })).data).toMatchObject({ reason: 'loan-too-long' })
    expect((await handle(id, { answer: 'lengthen', to: dayIn(12) })).output).toMatchObject({ to: dayIn(12) })
    expect((await handle(id, { answer: 'lengthen', to: dayIn(13) })).reason).toBe('renewals-over')
    const beyond = (to: number) => handle(id, { answer: 'lengthen', to: dayIn(to), words: 'Encore malade' })
    expect((await beyond(23)).data).toMatchObject({ reason: 'somebody-waits', until: dayIn(21) })
    expect((await beyond(20)).output?.status).toBe('out')
    expect((await row(id))?.to).toBe(dayIn(20))
  })

  test('what is lost can be had by nobody until it is found; what is damaged as staff decide', async () => {
    await using town = await openCounter(engine)
    const { add, enter, handle, found, row, lucas, paul, member } = town
    const pan = await add('Crêpière')
    const waits = await asked(lucas, pan.offerId, days(9, 11))
    const id = (await enter(pan.offerId)).output?.id ?? ''
    await handle(waits.id, { answer: 'accept' })

    expect((await handle(id, { answer: 'lost', words: 'Oublié dans le train' })).output?.answers).toEqual(['found'])
    expect(await found('crêpière')).toEqual([])
    expect((await ask(await signIn(town.server), pan.offerId, days(16, 18))).reason).toBe('offer-gone')
    expect(await row(waits.id)).toMatchObject({ displaced: true, answers: ['propose', 'cancel'] })
    expect((await handle(id, { answer: 'found' })).output?.status).toBe('returned')
    expect((await row(waits.id))?.displaced).toBeUndefined()
    expect((await found('crêpière'))[0]?.copies).toHaveLength(1)

    const again = (await enter(pan.offerId)).output?.id ?? ''
    await handle(again, { answer: 'damaged', words: 'Le manche est fendu', outOfOrder: true })
    const copy = (await paul.ask('stock.open', { member, offerId: pan.offerId })).output?.copies[0]
    expect(copy?.out?.reason).toBe('Le manche est fendu')
  })

  test('who comes next keeps their days with another copy, and hears nothing; without one they are told', async () => {
    await using town = await openCounter(engine)
    const { add, enter, handle, row, lucas, paul, member, server } = town
    const pan = await add('Crêpière')
    const { output: more } = await paul.act('stock.addCopy', { member, offerId: pan.offerId, seen: pan.sequence })
    const codes = more?.copies.map(({ code }) => code) ?? []
    const first = (await enter(pan.offerId)).output?.id ?? ''
    const second = (await enter(pan.offerId, { firstName: 'Théo' })).output?.id ?? ''
    const next = await asked(lucas, pan.offerId, days(9, 11))
    await handle(next.id, { answer: 'accept' })
    const kept = (await row(next.id))?.copy
    const [broken, whole] = (await row(first))?.copy === kept ? [first, second] : [second, first]

    await handle(broken, { answer: 'damaged', words: 'Le manche est fendu', outOfOrder: true })
    expect(codes).toHaveLength(2)
    expect((await row(next.id))?.copy).toBe(codes.find((code) => code !== kept))
    expect((await row(next.id))?.displaced).toBeUndefined()
    await allDone(server.services)
    expect(server.mails.to(lucas.email).some(({ subject }) => /n’est pas (là|rentré)/.test(subject))).toBe(false)

    await handle(whole, { answer: 'lost', words: 'Oublié dans le train' })
    expect(await row(next.id)).toMatchObject({ displaced: true })
  })

  test('what is agreed for later leaves before its day, held from today on; where somebody else has it, that is who', async () => {
    await using town = await openCounter(engine)
    const { add, enter, handle, found, row, lucas, server } = town
    const [pan, iron] = [await add('Crêpière'), await add('Gaufrier')]
    const early = await asked(lucas, pan.offerId, days(9, 11))
    await handle(early.id, { answer: 'accept' })
    const rose = (await enter(iron.offerId)).output?.id ?? ''
    const held = await asked(await signIn(server, { firstName: 'Nadia' }), iron.offerId, {
      ...days(9, 11),
      firstName: 'Nadia',
    })
    await handle(held.id, { answer: 'accept' })

    expect((await row(early.id))?.answers).toContain('hand-over')
    expect((await handle(early.id, { answer: 'hand-over' })).output).toMatchObject({ status: 'out', ...days(1, 11) })
    expect((await found('crêpière'))[0]?.copies).toMatchObject([{ lent: { who: 'Lucas', until: dayIn(11) } }])
    expect((await ask(await signIn(server), pan.offerId, days(3, 4))).reason).toBe('days-taken')
    expect((await handle(held.id, { answer: 'hand-over' })).data).toMatchObject({
      reason: 'too-early',
      by: 'Rose',
      until: dayIn(5),
    })
    await handle(rose, { answer: 'give-back' })
    expect((await handle(held.id, { answer: 'hand-over' })).output?.status).toBe('out')
  })

  test('what is asked for and not back is told beside its request; what comes back, who waits for it; what leaves later is found', async () => {
    await using town = await openCounter(engine)
    const { add, enter, handle, row, lucas, paul, member, server } = town
    const pan = await add('Crêpière')
    const rose = (await enter(pan.offerId)).output?.id ?? ''
    server.clock.set('2027-03-08T09:00:00Z')
    await passTime({ database: server.services.database, clock: server.clock })
    const { id } = await asked(lucas, pan.offerId, days(12, 13))

    expect((await row(id))?.outWith).toEqual({ who: 'Rose', until: dayIn(5), lateDays: 3 })
    expect((await row(rose))?.next).toEqual({ who: 'Lucas', from: dayIn(12), agreed: false })
    await handle(id, { answer: 'accept' })
    const coming = (await paul.ask('loans.requests', { member, filter: 'coming' })).output
    expect(coming?.items.map((each) => each.id)).toEqual([id])
    expect(coming?.counts).toMatchObject({ waiting: 0, today: 0, coming: 1, late: 1 })
    expect((await row(rose))?.next).toEqual({ who: 'Lucas', from: dayIn(12), agreed: true })
    await handle(rose, { answer: 'give-back' })
    expect((await row(id))?.outWith).toBeUndefined()
  })

  test('of two who change a rule at once the second is told by whom; a name without an account goes a month after', async () => {
    await using town = await openCounter(engine)
    const { add, enter, handle, paul, ines, member, server } = town
    const set = (person: typeof paul, longestDays: number, seen: typeof rule | null) =>
      person.act('loans.setRule', { ...rule, category: '', longestDays, member, seen })

    expect((await set(paul, 7, null)).status).toBe(200)
    expect((await set(ines, 9, null)).data).toMatchObject({ reason: 'rules-moved-on', by: 'Paul' })
    expect((await set(ines, 9, rule)).status).toBe(200)
    expect((await paul.act('loans.dropRule', { category: '', member, seen: rule })).data).toMatchObject({ by: 'Inès' })

    const id = (await enter((await add('Crêpière')).offerId, { phone: '06 12 34 56 78' })).output?.id ?? ''
    await handle(id, { answer: 'give-back' })
    server.clock.set('2027-04-03T09:00:00Z')
    await keepHouse({ database: server.services.database, clock: server.clock, storage: server.storage })
    const left = await server.services.database.reader
      .selectFrom('loan')
      .select(['taker_name', 'taker_phone', 'title'])
      .where('id', '=', toId<'Loan'>(id))
      .executeTakeFirst()
    expect(left).toEqual({ taker_name: '', taker_phone: null, title: 'Crêpière' })
  })
})
