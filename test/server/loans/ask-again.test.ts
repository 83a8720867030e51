import { describe, expect, test } from 'vitest'
import { lambersart, lambersartOrigin, openLambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { answer, asked, days, give, mine, openLending } from '../../support/loans/asking.js'
import { onOurs, site } from '../../support/offers/publishing.js'
import { signIn, type Person } from '../../support/session.js'

const pathOf = (offer: string, at = site) => `/s/${at}/offres#demander-${offer}`

const refused = { answer: 'refuse', reason: 'rather-not' } as const

describe.each(engines)('what has ended, for who asked for it, on %s', (engine) => {
  test('is asked for again where it was, while it is offered there; then it is said that it is not', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const offer = await give(giver)
    const { id, again } = await asked(lucas, offer, days(3, 4))
    expect(again).toBeUndefined()

    await answer(lucas, id, { answer: 'cancel' })
    expect((await mine(lucas, id))?.again).toEqual({ path: pathOf(offer) })
    expect((await mine(giver, id))?.again).toBeUndefined()

    await giver.act('offers.withdraw', { offerId: offer, site })
    expect((await mine(lucas, id))?.again).toEqual({})
  })

  test('is still open while its giver may take the no back', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), days(3, 4))

    await answer(giver, id, { ...refused, mayTakeBack: true })

    expect(await mine(lucas, id)).toMatchObject({ status: 'requested' })
    expect((await mine(lucas, id))?.again).toBeUndefined()
  })

  test('went for good: nobody is led to ask for what they have', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver, { kind: 'give' }))
    await answer(giver, id, { answer: 'accept' })
    await answer(giver, id, { answer: 'hand-over' })
    await answer(lucas, id, { answer: 'hand-over' })

    expect(await mine(lucas, id)).toMatchObject({ status: 'handed-over' })
    expect((await mine(lucas, id))?.again).toBeUndefined()
  })

  test('leads, on our own pages, to each site where it was asked', async () => {
    await using server = await openLending(engine)
    await openLambersart(server)
    const { giver, lucas } = server
    const theo = await signIn(server, { email: lucas.email, site: lambersart, origin: lambersartOrigin })
    const offer = await give(giver)
    const ended = async (person: Person, at: string) => {
      const { id } = await asked(person, offer, { ...days(3, 4), site: at })
      await person.act('loans.answer', { loanId: id, answer: 'cancel', site: at })
    }

    await ended(lucas, site)
    await ended(theo, lambersart)

    const { output } = await (await onOurs(server, lucas)).ask('loans.mine', {})
    expect(output?.asked.map(({ again }) => again?.path)).toEqual([pathOf(offer, lambersart), pathOf(offer)])
  })
})
