import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { up as hideWhatIsToRepair } from '../../../server/database/migrations/0052-to-repair.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { passTime } from '../../../server/pass-time.js'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { engines } from '../../support/engines.js'
import { ask, days, dayIn } from '../../support/loans/asking.js'
import { site } from '../../support/offers/publishing.js'
import { addAs, listAs, openStock, type Added } from '../../support/offers/stock.js'
import { signIn } from '../../support/session.js'

/** The house keeps its stock; Rose, at its counter, has no account. Today is Monday the first. */
async function openShelf(engine: Engine) {
  const town = await openStock(engine)
  const { server, paul, member } = town
  const add = (title: string, wish = {}) => addAs(paul, member, { title, category: 'tools', ...wish })
  const lend = async (offer: string, wish: Partial<InputOf<'loans.enter'>> = {}) => {
    const { output, reason } = await paul.act('loans.enter', {
      member,
      offer,
      firstName: 'Rose',
      locale: 'fr',
      handOver: true,
      ...days(1, 5),
      ...wish,
    })
    if (!output) throw new Error(reason)
    return output
  }
  const list = (filters: Partial<InputOf<'stock.list'>> = {}) => listAs(paul, { member, ...filters })
  const stands = async ({ offerId }: Pick<Added, 'offerId'>) => {
    const inList = (await list()).items.find((item) => item.offerId === offerId)
    const sheet = (await paul.ask('stock.open', { member, offerId })).output
    // The list and the sheet say the same.
    expect(sheet?.now).toEqual(inList?.now)
    expect(sheet?.copies.map(({ now }) => now)).toEqual(inList?.copies.map(({ now }) => now))
    return [inList?.now, ...(inList?.copies ?? []).map(({ now }) => now.is)]
  }
  const atCounter = async (words: string) =>
    (await paul.ask('loans.lendable', { member, words })).output?.items.flatMap(({ copies }) => copies) ?? []
  const pass = async (now: string) => {
    server.clock.set(now)
    await passTime({ database: server.services.database, clock: server.clock })
  }
  return { ...town, add, lend, list, stands, atCounter, pass }
}

describe.each(engines)('what stands on a member’s shelves, on %s', (engine) => {
  test('is one truth in the list, its counts, its file, the sheet and at the counter: lent to whom until when, then late', async () => {
    await using town = await openShelf(engine)
    const { add, lend, list, stands, atCounter, pass, paul, member } = town
    const pan = await add('Crêpière')
    const drill = await add('Perceuse')
    expect(await stands(pan)).toEqual(['shown', 'here'])

    const { id } = await lend(pan.offerId)
    expect(await stands(pan)).toEqual(['lent', 'lent'])
    const { items, states } = await list({ state: 'lent' })
    expect(items.map(({ title }) => title)).toEqual(['Crêpière'])
    expect(items[0]?.copies[0]?.now).toEqual({ is: 'lent', loan: id, who: 'Rose', until: dayIn(5) })
    expect(states).toMatchObject({ shown: 1, lent: 1, late: 0 })
    expect((await list({ state: 'shown' })).items.map(({ title }) => title)).toEqual(['Perceuse'])
    expect(await atCounter('crêpière')).toMatchObject([{ lent: { who: 'Rose', until: dayIn(5) } }])
    expect((await atCounter('crêpière'))[0]?.until).toBeUndefined()
    const csv = (await paul.ask('stock.csv', { member, locale: 'fr' })).output?.csv ?? ''
    expect(csv).toMatch(/Crêpière.*,Sorti,/)
    expect(csv).toMatch(/Perceuse.*,En rayon,/)

    await pass('2027-03-08T09:00:00Z')
    expect(await stands(pan)).toEqual(['late', 'late'])
    expect((await list({ state: 'late' })).items[0]?.copies[0]?.now).toMatchObject({
      is: 'late',
      who: 'Rose',
      lateDays: 3,
    })
    expect((await list()).states).toMatchObject({ shown: 1, lent: 0, late: 1 })
    expect(await atCounter('crêpière')).toMatchObject([{ lent: { who: 'Rose', lateDays: 3 } }])

    // Of two copies one is there: it is on the shelf; paused, it is still known to be late.
    await paul.act('stock.addCopy', {
      member,
      offerId: pan.offerId,
      seen: (await list()).items.find((each) => each.offerId === pan.offerId)?.sequence ?? 0,
    })
    await paul.act('stock.pause', { member, offers: [pan.offerId] })
    expect(await stands(pan)).toEqual(['late', 'late', 'here'])
    await paul.act('loans.handle', { member, loanId: id, seen: 1, answer: 'give-back' })
    expect(await stands(pan)).toEqual(['paused', 'here', 'here'])
    expect(await stands(drill)).toEqual(['shown', 'here'])
  })

  test('what somebody comes for within a week is reserved, and says for which day; later than that it stands on the shelf', async () => {
    await using town = await openShelf(engine)
    const { add, lend, list, stands, atCounter, pass, paul, member } = town
    const pan = await add('Crêpière')
    await lend(pan.offerId, { handOver: false, ...days(12, 13) })
    expect(await stands(pan)).toEqual(['shown', 'here'])
    await pass('2027-03-06T09:00:00Z')
    expect(await stands(pan)).toEqual(['reserved', 'reserved'])
    const { items, states } = await list({ state: 'reserved' })
    expect(items[0]?.copies[0]?.now).toMatchObject({ is: 'reserved', who: 'Rose', from: dayIn(12), until: dayIn(13) })
    expect(states).toMatchObject({ shown: 0, reserved: 1, lent: 0 })
    // Until then it may be lent.
    expect((await atCounter('crêpière'))[0]?.until).toBe(dayIn(11))
    // What is out of order is promised, and cannot be had.
    const [copy] = pan.copies
    const seen = items[0]?.sequence ?? 0
    await paul.act('stock.setOutOfOrder', { member, copyId: copy?.copyId ?? '', seen, reason: 'joint' })
    expect(await stands(pan)).toEqual(['out-of-order', 'out-of-order'])
  })

  test('late ones come first, then all by name, page after page; gifts and searches are a part of their own', async () => {
    await using town = await openShelf(engine)
    const { add, lend, list, pass } = town
    for (let at = 10; at < 62; at += 1) await add(`Chaise ${at}`)
    const late = await add('Perceuse')
    await add('Échelle')
    await add('Vélo à donner', { kind: 'give' })
    await lend(late.offerId)
    await pass('2027-03-08T09:00:00Z')

    const first = await list({ part: 'shelf' })
    const next = await list({ part: 'shelf', cursor: first.cursor ?? '' })
    const titles = [...first.items, ...next.items].map(({ title }) => title)
    expect(titles).toEqual(['Perceuse', ...Array.from({ length: 52 }, (_, at) => `Chaise ${at + 10}`), 'Échelle'])
    expect([first.count, first.parts, next.cursor]).toEqual([54, { shelf: 54, notices: 1 }, undefined])
    const { closed: _closed, ...standing } = first.states
    expect(Object.values(standing).reduce((sum, each) => sum + each, 0)).toBe(54)
    expect((await list({ part: 'notices' })).items.map(({ title }) => title)).toEqual(['Vélo à donner'])
    const found = await list({ part: 'shelf', words: 'chaise' })
    expect([found.count, found.items[0]?.title]).toEqual([52, 'Chaise 10'])
  })

  test('what is to be repaired is lent to nobody: not at the counter, not online, until it is put right', async () => {
    await using town = await openShelf(engine)
    const { add, list, stands, atCounter, paul, member, server } = town
    const lucas = await signIn(server, { firstName: 'Lucas' })
    const pan = await add('Crêpière', { condition: 'to-repair' })
    expect(await stands(pan)).toEqual(['to-repair', 'to-repair'])
    expect((await list({ state: 'to-repair' })).items).toHaveLength(1)
    expect((await list()).states).toMatchObject({ shown: 0, 'to-repair': 1, 'out-of-order': 0 })
    expect(await atCounter('crêpière')).toEqual([])
    expect((await ask(lucas, pan.offerId, days(9, 11))).reason).toBe('offer-gone')

    // One more that is good: that one is lent, and no day is promised of the other.
    const { output } = await paul.act('stock.addCopy', {
      member,
      offerId: pan.offerId,
      seen: pan.sequence,
      condition: 'good',
    })
    expect(await stands(pan)).toEqual(['shown', 'to-repair', 'here'])
    expect((await atCounter('crêpière')).map(({ code }) => code)).toEqual([output?.copies[1]?.code])
    expect((await ask(lucas, pan.offerId, days(9, 11))).output?.status).toBe('requested')
    const { taken } = (await lucas.ask('loans.days', { offer: pan.offerId, site })).output ?? {}
    expect(taken).toEqual([9, 10, 11].map(dayIn))
    const rose = {
      member,
      offer: pan.offerId,
      firstName: 'Rose',
      locale: 'fr',
      handOver: false,
      ...days(9, 11),
    } as const
    expect((await paul.act('loans.enter', rose)).reason).toBe('days-taken')

    // Put right: the condition that is noted, and nothing else.
    const [broken] = pan.copies
    const seen = (await list()).items[0]?.sequence ?? 0
    await paul.act('stock.changeCopy', {
      member,
      copyId: broken?.copyId ?? '',
      code: broken?.code ?? '',
      condition: 'worn',
      seen,
    })
    expect(await stands(pan)).toEqual(['shown', 'here', 'here'])
    expect((await paul.act('loans.enter', rose)).output?.status).toBe('agreed')
  })

  test('of before is out of order from the next start on', async () => {
    await using town = await openShelf(engine)
    const { add, list, server } = town
    const broken = await add('Crêpière', { condition: 'to-repair' })
    await add('Perceuse', { condition: 'good' })
    await add('Vélo', { condition: 'to-repair', kind: 'give' })
    const { database } = server.services
    const before = { out_of_order: 0, listed: 1 } as const
    await administer(database, (tx) => tx.updateTable('offer').set(before).where('title', '=', 'Crêpière').execute())
    await hideWhatIsToRepair(database.writer)

    expect((await list({ state: 'to-repair' })).items.map(({ offerId }) => offerId)).toEqual([broken.offerId])
    expect((await list()).states).toMatchObject({ shown: 2, 'to-repair': 1 })
  })

  test('a condition that changes hides and shows what is lent, and nothing that is given', async () => {
    await using town = await openShelf(engine)
    const { add, list, stands, paul, member } = town
    const pan = await add('Crêpière', { condition: 'good' })
    await add('Vélo', { condition: 'to-repair', kind: 'give' })
    const say = async (condition: 'good' | 'to-repair') => {
      const seen = (await list()).items.find(({ offerId }) => offerId === pan.offerId)?.sequence ?? 0
      const said = { title: 'Crêpière', description: '', category: 'tools', photos: [] }
      return paul.act('stock.change', { member, offerId: pan.offerId, seen, condition, ...said })
    }

    expect((await list()).states).toMatchObject({ shown: 2, 'to-repair': 0 })
    await say('to-repair')
    expect(await stands(pan)).toEqual(['to-repair', 'to-repair'])
    await say('good')
    expect(await stands(pan)).toEqual(['shown', 'here'])
    const { copyId = '' } = pan.copies[0] ?? {}
    const seen = (await list()).items.find(({ offerId }) => offerId === pan.offerId)?.sequence ?? 0
    await paul.act('stock.setOutOfOrder', { member, copyId, reason: 'Fil coupé', seen })
    expect(await stands(pan)).toEqual(['out-of-order', 'out-of-order'])
  })
})
