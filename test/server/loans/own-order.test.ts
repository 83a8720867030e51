import { describe, expect, test } from 'vitest'
import { newId, toId } from '../../../server/base/id.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { answer, asked, days, give, openLending, type LendingTown } from '../../support/loans/asking.js'
import { site } from '../../support/offers/publishing.js'
import type { Person } from '../../support/session.js'

/** So many more that ended as this one did, and were asked for later. */
async function repeat({ services }: LendingTown, id: string, times: number): Promise<void> {
  await administer(services.database, async (tx) => {
    const row = await tx.selectFrom('loan').selectAll().where('id', '=', toId<'Loan'>(id)).executeTakeFirstOrThrow()
    const rows = Array.from({ length: times }, () => ({ ...row, id: newId<'Loan'>() }))
    await tx.insertInto('loan').values(rows).execute()
  })
}

async function ofSide(person: Person, side: 'asked' | 'given') {
  const { output } = await person.ask('loans.mine', { site })
  return output?.[side] ?? []
}

describe.each(engines)('what somebody asked for, or was asked for, on %s', (engine) => {
  test('is told with what is open first, however much has ended since', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const open = await asked(lucas, await give(giver, { title: 'Perceuse' }), days(10, 11))
    const over = await asked(lucas, await give(giver, { title: 'Scie' }), days(3, 4))
    await answer(giver, over.id, { answer: 'refuse', reason: 'rather-not' })

    await repeat(server, over.id, 100)

    for (const [person, side] of [[lucas, 'asked'] as const, [giver, 'given'] as const]) {
      const [first, ...others] = await ofSide(person, side)
      expect(first?.id).toBe(open.id)
      expect(others.map(({ status }) => status)).toEqual(Array.from({ length: 99 }, () => 'refused'))
    }
  })

  test('is told with what lapses soonest first, then what has ended, the newest first', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const ask = async (title: string, from: number) => asked(lucas, await give(giver, { title }), days(from, from + 1))
    const over = [await ask('Râteau', 5), await ask('Bêche', 6)]
    for (const { id } of over) await answer(giver, id, { answer: 'refuse', reason: 'rather-not' })
    const [soon, late, agreed] = [await ask('Scie', 3), await ask('Perceuse', 20), await ask('Ponceuse', 4)]
    await answer(giver, agreed.id, { answer: 'accept' })

    const given = await ofSide(giver, 'given')

    expect(given.map(({ id }) => id)).toEqual([soon.id, late.id, agreed.id, over[1]?.id, over[0]?.id])
  })
})
