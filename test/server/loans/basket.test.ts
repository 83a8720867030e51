import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { engines } from '../../support/engines.js'
import { asked, days, dayIn } from '../../support/loans/asking.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { signIn } from '../../support/session.js'

const rule = {
  longestDays: 7,
  mostAtOnce: 2,
  bufferDays: 0,
  mostRenewals: 1,
  agreesAlone: false,
  depositCents: null,
} as const

type Lent = Partial<Omit<InputOf<'loans.lend'>, 'member' | 'things'>>
type Things = InputOf<'loans.lend'>['things']

/** The house lends; it is open from Tuesday to Saturday, and today is Monday the first. */
async function openCounter(engine: Engine) {
  const town = await openStock(engine)
  const { paul, ines, member } = town
  const add = async (title: string) => {
    const { offerId, copies } = await addAs(paul, member, { title, category: 'tools' })
    return { offerId, copy: copies[0]?.copyId ?? '', to: dayIn(5) }
  }
  const lend = (things: Things, said: Lent = { firstName: 'Rose' }, person = paul) =>
    person.act('loans.lend', {
      member,
      locale: 'fr',
      things: things.map(({ copy, to, kept }) => ({ copy, to, ...(kept && { kept }) })),
      ...said,
    })
  const out = async () =>
    (await paul.ask('loans.requests', { member, filter: 'all' })).output?.items.filter(
      ({ status }) => status === 'out',
    ) ?? []
  return { ...town, paul, ines, add, lend, out }
}

describe.each(engines)('several things that are lent at once, on %s', (engine) => {
  test('leave together until their own days, to one person, who may be lent more to', async () => {
    await using town = await openCounter(engine)
    const [pan, iron, drill] = [await town.add('Crêpière'), await town.add('Gaufrier'), await town.add('Perceuse')]

    const { output } = await town.lend([pan, { ...iron, to: dayIn(6) }], { firstName: 'Rose', phone: '06 12 34 56 78' })
    expect(output?.loans.map(({ title, to }) => [title, to]).toSorted()).toEqual([
      ['Crêpière', dayIn(5)],
      ['Gaufrier', dayIn(6)],
    ])
    const known = output?.loans[0]?.id ?? ''
    expect((await town.lend([drill], { known })).status).toBe(200)
    expect((await town.out()).map(({ other, otherPhone }) => [other, otherPhone])).toEqual(
      Array(3).fill(['Rose', '06 12 34 56 78']),
    )
  })

  test('leave all or none: it is said of each that cannot who has it, or has it from when on', async () => {
    await using town = await openCounter(engine)
    const [pan, iron, drill] = [await town.add('Crêpière'), await town.add('Gaufrier'), await town.add('Perceuse')]
    await town.lend([pan], { firstName: 'Paul' })
    await asked(await signIn(town.server, { firstName: 'Lucas' }), iron.offerId, days(4, 5))

    const { data } = await town.lend([pan, iron, drill])
    expect(data).toMatchObject({ reason: 'basket-refused' })
    expect(data).toMatchObject({
      things: expect.arrayContaining([
        { copy: pan.copy, reason: 'days-taken', by: 'Paul', until: dayIn(5) },
        { copy: iron.copy, reason: 'days-taken', by: 'Lucas', from: dayIn(4) },
      ]) as unknown,
    })
    expect(await town.out()).toHaveLength(1)
    expect((await town.lend([{ ...iron, to: dayIn(3) }, drill])).status).toBe(200)
  })

  test('go beyond the rules with a word, which is kept with what does', async () => {
    await using town = await openCounter(engine)
    const { paul, member } = town
    await paul.act('loans.setRule', { ...rule, category: '', member, seen: null })
    const things = [await town.add('Crêpière'), await town.add('Gaufrier'), await town.add('Perceuse')]

    const { data } = await town.lend(things)
    expect(data).toMatchObject({ reason: 'basket-refused', things: [{ reason: 'requests-full', most: 2 }] })
    const long = await town.lend(things.slice(0, 1).map((one) => ({ ...one, to: dayIn(12) })))
    expect(long.data).toMatchObject({ things: [{ reason: 'loan-too-long', most: 7 }] })
    const { output } = await town.lend(things, { firstName: 'Rose', words: 'Pour l’école' })
    const said = await Promise.all(
      (output?.loans ?? []).map(
        async ({ id }) => (await paul.ask('loans.history', { member, loanId: id })).output?.thread[0]?.words,
      ),
    )
    expect(said.toSorted()).toEqual(['', '', 'Pour l’école'])
  })

  test('what was kept for the person leaves as their reservation, until its own day', async () => {
    await using town = await openCounter(engine)
    const pan = await town.add('Crêpière')
    const { id } = await asked(await signIn(town.server, { firstName: 'Lucas' }), pan.offerId, days(2, 6))
    await town.paul.act('loans.handle', { member: town.member, loanId: id, seen: 0, answer: 'accept' })

    expect((await town.lend([pan])).data).toMatchObject({ reason: 'basket-refused' })
    const { output } = await town.lend([{ ...pan, kept: id }], { known: id })
    expect(output?.loans).toMatchObject([{ id, to: dayIn(6) }])
    expect((await town.out()).map(({ other }) => other)).toEqual(['Lucas'])
  })

  test('one copy that is read at two counters at once is lent once, and the other is told who has it', async () => {
    await using town = await openCounter(engine)
    const [pan, iron, drill] = [await town.add('Crêpière'), await town.add('Gaufrier'), await town.add('Perceuse')]

    const answers = await Promise.all([
      town.lend([pan, iron], { firstName: 'Rose' }),
      town.lend([drill, pan], { firstName: 'Nadia' }, town.ines),
    ])
    expect(answers.map(({ reason }) => reason).toSorted()).toEqual(['basket-refused', undefined])
    const refused = answers.find(({ reason }) => reason !== undefined)
    expect(refused?.data).toMatchObject({ things: [{ copy: pan.copy, reason: 'days-taken' }] })
    expect(await town.out()).toHaveLength(2)
  })
})
