import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { LoanSide } from '../loan.js'
import type { LoanShown } from '../loan.wire.js'
import type { LoanSheet } from '../sheet/loan-sheet.store.js'
import { mayBeThanked } from './thank-other.js'
import { thanksOf, type Thanks } from './thanks.store.js'

const told = ({ words, isHidden, isShown }: Thanks) => ({ words, isShown, ...(isHidden && { hidden: true as const }) })

/** What the two have written to thank each other, as each sees it in their own space. */
export async function ownThanks(
  db: Db,
  sheets: readonly LoanSheet[],
  now: Instant,
): Promise<(sheet: LoanSheet, side: LoanSide) => Pick<LoanShown, 'thanks'>> {
  const all = await thanksOf(
    db,
    sheets.map(({ loan }) => loan.id),
  )
  return ({ loan }, by) => {
    const written = all.filter(({ loanId }) => loanId === loan.id)
    const [mine, theirs] = [written.find(({ side }) => side === by), written.find(({ side }) => side !== by)]
    const thanks = {
      ...(!mine && mayBeThanked(loan, now) && { may: true as const }),
      ...(mine && !mine.isEnded && { mine: told(mine) }),
      ...(theirs && !theirs.isEnded && { theirs: told(theirs) }),
    }
    return Object.keys(thanks).length > 0 ? { thanks } : {}
  }
}
