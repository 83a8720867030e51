import { toId } from '../../base/id.js'
import { moderatedTalk } from '../../conversations/index.js'
import type { SubjectOwner } from '../../moderation/index.js'
import { accountOf, isAtPlace } from '../loan.js'
import { lockLoan, standingLoans } from '../loan.store.js'
import { findLoanSheet } from './loan-sheet.store.js'

/** What two say about a loan, once one of them has reported it. */
export const moderatedLoan: SubjectOwner = moderatedTalk({
  kind: 'loan',
  async find(db, id) {
    const sheet = await findLoanSheet(db, toId(id))
    if (!sheet) return undefined
    const { loan, giver, taker, where } = sheet
    const accountId = accountOf(loan, 'taker')
    return {
      // Whom staff entered has no account.
      sides: [...(accountId ? [{ accountId }] : []), loan.giver],
      home: loan.siteId,
      title: loan.title,
      names: { taker: taker.name, giver: giver.name },
      commune: where.commune,
      byMember: isAtPlace(loan),
      begunAt: loan.createdAt,
    }
  },
  lock: (tx, id) => lockLoan(tx, toId(id)),
  standing: standingLoans,
})
