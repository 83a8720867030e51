import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import { weekdayOf } from '../../../server/base/local-days.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import {
  contradictionsAt,
  fillLanes,
  lastActsAt,
  loansOf,
  toLend,
  toReceive,
  toUndo,
  twoOfTheTeam,
  type Want,
} from '../../support/loans/counter-lanes.js'
import { longestTestMs } from '../../support/patience.js'
import { openServerProcesses } from '../../support/server-processes.js'
import { buildTown } from '../../support/town.js'

/** `RACE=whole` runs what takes minutes. */
const isWhole = process.env['RACE'] === 'whole'
const rounds = isWhole ? 20 : 2
const timeout = isWhole ? 1_200_000 : longestTestMs

const statusesOf = async (wants: readonly Want[]) =>
  (await Promise.all(wants.map((want) => want.send(want.by, want.key)))).map(({ status }) => status).toSorted()

describe.each(engines)('two counters on %s, each at a server of its own,', (engine) => {
  test('do one of two acts that cannot both be, whoever comes first', { timeout }, async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { house } = await buildTown(database, systemClock)
    const member = house.memberId
    const counter = { database, member }
    await using servers = await openServerProcesses(database)
    const [keeper] = await twoOfTheTeam(servers, counter)
    const [shelf = [], others = []] = await fillLanes(keeper, member, 2)
    const today = dayOf(systemClock.now(), paris)
    // The house is open then, whatever day it is now.
    const aWednesday = addToDay(today, 6 + ((10 - weekdayOf(addToDay(today, 6))) % 7))

    for (let round = 0; round < rounds; round += 1) {
      const [paul, ines] = await twoOfTheTeam(servers, counter)
      // In the other order, and with things of another basket between.
      const mixed = [...shelf.slice(2), ...others.slice(0, 2), ...shelf.slice(0, 1)]
      const raced = await statusesOf([toLend(paul, member, shelf), toLend(ines, member, mixed)])
      expect(raced, 'copies read at two counters').toEqual([200, 409])

      const out = (await loansOf(database)).find(({ status }) => status === 'out')
      if (!out) throw new Error('nothing has left')
      const seen = { member, loanId: out.id, seen: out.sequence } as const
      const both = await Promise.all([
        paul.act('loans.handle', { ...seen, answer: 'give-back' }),
        ines.act('loans.handle', { ...seen, answer: 'lengthen', to: aWednesday }),
      ])
      expect(both.map(({ status, reason }) => reason ?? status).toSorted(), 'a return against more days').toEqual([
        200,
        'loan-moved-on',
      ])

      for (const { copy_id: copy, id } of (await loansOf(database)).filter(({ status }) => status === 'out')) {
        const { code } = [...shelf, ...others].find((each) => each.copy === copy) ?? { code: '' }
        expect(await statusesOf([toReceive(paul, member, { loan: id, code })])).toEqual([200])
      }
      const back = (await lastActsAt(database, shelf)).filter(({ status }) => status === 'returned').slice(0, 1)
      const thing = shelf.find(({ copy }) => copy === back[0]?.copy_id)
      if (!thing) throw new Error('nothing is back')
      const met = await statusesOf([toUndo(paul, member, back), toLend(ines, member, [thing])])
      expect(met, 'an undone return against the next loan').toEqual([200, 409])
      const left = (await loansOf(database)).filter(({ status }) => status === 'out')
      expect(left.map(({ copy_id: copy }) => copy)).toEqual([thing.copy])
      expect(await statusesOf(left.map(({ id }) => toReceive(ines, member, { loan: id, code: thing.code })))).toEqual([
        200,
      ])
    }
    expect((await contradictionsAt(database)).filter((each) => !each.startsWith('the basket'))).toEqual([])
  })
})
