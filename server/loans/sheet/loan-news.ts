import { loanSides } from '../../../widgets/words/loans/loan-terms.js'
import { toId } from '../../base/id.js'
import { isElsewhere } from '../../rpc/actor.js'
import type { News } from '../../rpc/news.js'
import { ownLoan } from '../links/linked-loan.store.js'
import { accountOf } from '../loan.js'
import { findLoan } from '../loan.store.js'
import { findLoanSheet } from './loan-sheet.store.js'

export const loanNews: News = {
  async concerns(db, id) {
    const loan = await findLoan(db, toId(id))
    if (!loan) return undefined
    const { giver } = loan
    return {
      accounts: loanSides.flatMap((side) => accountOf(loan, side) ?? []),
      ...('memberId' in giver && { member: giver.memberId }),
    }
  },
  mayRead: (db, actor, id) => ownLoan(db, actor, toId(id)),
  readsWords: async (db, actor, id) =>
    !isElsewhere(actor) || (await findLoanSheet(db, toId(id)))?.wordsSince !== undefined,
  work: 'stock',
}
