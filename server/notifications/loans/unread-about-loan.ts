import { toId } from '../../base/id.js'
import { findLoanSheet, sheetSeenBy, type LoanSide } from '../../loans/index.js'
import type { FindUnread } from '../mail/unread-words.js'
import { tell } from './mail-loans.js'

export const unreadAboutLoan: FindUnread = async (post, { id, by, eventId }) => {
  const sheet = await findLoanSheet(post.database.reader, toId(id))
  if (!sheet || (by !== 'giver' && by !== 'taker')) return undefined
  const side: LoanSide = by === 'giver' ? 'taker' : 'giver'
  return {
    side,
    zone: sheet.loan.zone,
    tell: (words) => tell(post, sheetSeenBy(sheet, side, post.clock.now()), { eventId, side, moment: 'word', words }),
  }
}
