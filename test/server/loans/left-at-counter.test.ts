import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { engines } from '../../support/engines.js'
import { openMembers } from '../../support/groups/memberships.js'
import { asked, dayIn, days } from '../../support/loans/asking.js'
import { addAs } from '../../support/offers/stock.js'
import { signIn } from '../../support/session.js'

const rule = {
  longestDays: null,
  mostAtOnce: null,
  bufferDays: 0,
  mostRenewals: null,
  agreesAlone: false,
  depositCents: 5_000,
  asksMembership: true,
}

type Things = InputOf<'loans.lend'>['things']
type Said = Partial<Omit<InputOf<'loans.lend'>, 'member' | 'things' | 'locale'>>

/** The house lends to its members, and asks fifty euros for each thing. */
async function openCounter(engine: Engine) {
  const town = await openMembers(engine)
  const { paul, member } = town
  await paul.act('loans.setRule', { member, category: '', seen: null, ...rule })
  const add = async (title: string) => {
    const { copies, offerId, sequence } = await addAs(paul, member, { title, category: 'tools' })
    return { offerId, sequence, copy: copies[0]?.copyId ?? '', code: copies[0]?.code ?? '', to: dayIn(5) }
  }
  const lend = (things: Things, said: Said = { firstName: 'Rose', phone: '06 12 34 56 78' }) =>
    paul.act('loans.lend', { member, locale: 'fr', things, ...said })
  const deposits = async () =>
    (await paul.ask('deposits.list', { member })).output?.deposits.map(({ name, thing, cents, means, state }) => ({
      ...{ name, thing, cents, means, state },
    })) ?? []
  const acts = async () => (await paul.ask('loans.lastActs', { member })).output?.acts ?? []
  return { ...town, add, lend, deposits, acts }
}

const bare = ({ copy, to }: { readonly copy: string; readonly to: string }) => ({ copy, to })

describe.each(engines)('what is left at the counter with a basket, on %s', (engine) => {
  test('of things for members alone, each that asks for it is named, and a word lets it pass', async () => {
    await using town = await openCounter(engine)
    const pan = await town.add('Crêpière')

    expect((await town.lend([bare(pan)])).data).toMatchObject({
      reason: 'basket-refused',
      things: [{ copy: pan.copy, reason: 'membership-missing' }],
    })
    expect((await town.lend([bare(pan)], { firstName: 'Rose', words: 'Elle adhère samedi.' })).status).toBe(200)
  })

  test('is a membership, paid as it leaves and asked for no more, of whoever has no address by name and telephone', async () => {
    await using town = await openCounter(engine)
    const { kindId, paul, member } = town
    const [pan, drill] = [await town.add('Crêpière'), await town.add('Perceuse')]
    const said = { firstName: 'Rose', phone: '06 12 34 56 78' }

    const { output } = await town.lend([bare(pan)], { ...said, membership: { kindId, cents: 2_000, means: 'cheque' } })
    const { memberships } = await town.list()
    expect(memberships).toMatchObject([{ name: 'Rose', phone: '06 12 34 56 78', cents: 2_000, means: 'cheque' }])
    const known = output?.loans[0]?.id ?? ''
    const { output: person } = await paul.ask('loans.borrower', { member, loanId: known })
    expect(person?.membership).toMatchObject({ isMember: true, state: 'current' })
    expect((await town.lend([bare(drill)], { known })).status).toBe(200)

    const tent = await town.add('Tente')
    expect((await town.lend([bare(tent)], { ...said, firstName: 'Lucas' })).reason).toBe('basket-refused')
    expect((await town.lend([bare(tent)], said)).status).toBe(200)
  })

  test('is no membership of an amount that the place does not ask, and nothing leaves', async () => {
    await using town = await openCounter(engine)
    const { kindId } = town
    const pan = await town.add('Crêpière')

    const { reason } = await town.lend([bare(pan)], {
      firstName: 'Rose',
      membership: { kindId, cents: 1_234, means: 'cash' },
    })
    expect(reason).toBe('kind-moved-on')
    expect(await town.acts()).toEqual([])
  })

  test('is known of somebody with an account by any address of theirs', async () => {
    await using town = await openCounter(engine)
    const rose = await signIn(town.server, { email: 'rose@exemple.fr', firstName: 'Rose' })
    await town.noted()
    const pan = await town.add('Crêpière')
    const { id: known } = await asked(rose, pan.offerId, { ...days(9, 10), firstName: 'Rose' })
    const drill = await town.add('Perceuse')
    expect((await town.lend([bare(drill)], { known })).status).toBe(200)
  })

  test('is a deposit, held until the thing is back, given back with it, and held again where that is undone', async () => {
    await using town = await openCounter(engine)
    const { paul, member } = town
    const [pan, iron] = [await town.add('Crêpière'), await town.add('Gaufrier')]
    const words = 'Elle adhère samedi.'
    const { output } = await town.lend([{ ...bare(pan), deposit: 'cheque' }, bare(iron)], { firstName: 'Rose', words })
    const held = { name: 'Rose', thing: `Crêpière, ${pan.code}`, cents: 5_000, means: 'cheque', state: 'held' }
    expect(await town.deposits()).toEqual([held])
    const { output: person } = await paul.ask('loans.borrower', { member, loanId: output?.loans[0]?.id ?? '' })
    expect(person?.deposits).toMatchObject([{ cents: 5_000, means: 'cheque' }])

    const { output: back } = await paul.act('loans.receive', { member, code: pan.code })
    const { output: other } = await paul.act('loans.receive', { member, code: iron.code })
    expect(other?.deposit).toBeUndefined()
    const depositId = back?.deposit?.depositId ?? ''
    expect((await paul.act('deposits.giveBack', { member, depositId, how: 'cheque' })).status).toBe(200)
    expect(await town.deposits()).toEqual([{ ...held, state: 'given-back' }])

    const { output: last } = await paul.ask('loans.lastActs', { member })
    expect(last?.deposits).toMatchObject([{ depositId, act: 'pay-back', who: 'Rose', cents: 5_000 }])
    expect((await paul.act('loans.undo', { member, acts: [back?.act ?? ''] })).status).toBe(200)
    expect(await town.deposits()).toEqual([held])
  })

  test('is no deposit any more where the loan is undone, nor where none is asked for', async () => {
    await using town = await openCounter(engine)
    const { paul, member } = town
    const pan = await town.add('Crêpière')
    const words = 'Elle adhère samedi.'
    await town.lend([{ ...bare(pan), deposit: 'cash' }], { firstName: 'Rose', words })
    const [{ ids } = { ids: [] }] = await town.acts()
    expect((await paul.act('loans.undo', { member, acts: ids })).status).toBe(200)
    expect(await town.deposits()).toEqual([])
    const { output: till } = await paul.ask('deposits.till', { member })
    expect(till?.held.count).toBe(0)

    const asks = { member, category: '', seen: rule, ...rule, depositCents: null, asksMembership: false }
    expect((await paul.act('loans.setRule', asks)).status).toBe(200)
    expect((await town.lend([{ ...bare(pan), deposit: 'cash' }], { firstName: 'Rose' })).data).toMatchObject({
      things: [{ copy: pan.copy, reason: 'invalid-input' }],
    })
  })

  test('is said of what belongs to a thing: what left with it is asked for when it comes back', async () => {
    await using town = await openCounter(engine)
    const { paul, member } = town
    const pan = await town.add('Appareil à raclette')
    const contents = ['Cordon', '8 poêlons']
    const kept = { shelf: '', note: '', contents, seen: pan.sequence }
    expect((await paul.act('stock.keep', { member, offerId: pan.offerId, ...kept })).status).toBe(200)
    const { output: found } = await paul.ask('loans.find', { member, words: pan.code })
    expect(found?.things[0]?.contents).toEqual(contents)

    await town.lend([{ ...bare(pan), contents: '8 poêlons' }], { firstName: 'Rose', words: 'Elle adhère samedi.' })
    const { output: back } = await paul.act('loans.receive', { member, code: pan.code })
    expect(back?.contents).toEqual([
      { name: 'Cordon', left: false },
      { name: '8 poêlons', left: true },
    ])
  })
})
