import type { Instant } from '../../base/instant.js'
import { seenBy } from '../settling.js'
import type { LoanSide } from '../loan.js'
import type { LoanSheet } from './loan-sheet.store.js'

/** For its other side, and for those in line, an answer that may still be taken back has not been given. */
export function sheetSeenBy(sheet: LoanSheet, side: LoanSide, now: Instant): LoanSheet {
  const { promised, isDrawn, settlesAt, ...queue } = sheet.queue
  const isHidden = side === 'taker' && settlesAt !== undefined && now < settlesAt && sheet.loan.settling?.by !== side
  return { ...sheet, loan: seenBy(sheet.loan, side, now), ...(isHidden && { queue }) }
}
