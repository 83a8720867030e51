import type { Id } from '../../../server/base/id.js'
import { askLoan } from '../../../server/loans/acts/ask-loan.js'
import { changeLoan } from '../../../server/loans/acts/change-loan.js'
import type { LoanSide } from '../../../server/loans/loan.js'
import { thankOther } from '../../../server/loans/thanks/thank-other.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson, onTheSideOf } from '../../../demo/town/acting.js'
import { frenchRules } from '../../../widgets/words/moderation/rules.strings.js'
import type { DemoTown } from './demo-town.js'
import { accountOf, propose } from './talking-town.js'

type Two = { readonly giver: string; readonly taker: string; readonly firstName: string }

/** By their addresses: one gives the other an armchair on the town’s page, and both say so. */
export async function givenAway(town: DemoTown, { giver, taker, firstName }: Two): Promise<Id<'Loan'>> {
  const { clock, database } = town.server.services
  const [from, to] = [await accountOf(town, giver), await accountOf(town, taker)]
  const offer = await propose(town, from, { kind: 'give', title: 'Fauteuil de lecture' })
  const { rulesVersion } = frenchRules
  const wish = {
    offer,
    site: 'ville-de-lomme',
    firstName,
    words: 'Bonjour, il me plaît beaucoup.',
    locale: 'fr',
  } as const
  return administer(database, async (tx) => {
    const { id } = await askLoan({ tx, clock }, asPerson(to), { ...wish, over15: true, rulesVersion })
    const says = (by: LoanSide, act: 'accept' | 'hand-over') =>
      changeLoan({ tx, clock }, onTheSideOf(by, id), { act, words: undefined })
    await says('giver', 'accept')
    await says('giver', 'hand-over')
    await says('taker', 'hand-over')
    return id
  })
}

export async function thankFor(town: DemoTown, id: Id<'Loan'>, words: string): Promise<void> {
  const { clock, database } = town.server.services
  await administer(database, (tx) => thankOther({ tx, clock }, onTheSideOf('taker', id), words))
}
