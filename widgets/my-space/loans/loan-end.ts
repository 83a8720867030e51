import type { OwnLoan } from '../../parts/loans/loan-state.js'
import type { OwnLoansStrings } from '../words/own-things.strings.js'

/** Says how it ended, in words for this side. */
export function loanEnd({ endedBy, other, reason, side, status }: OwnLoan, ends: OwnLoansStrings['ends']): string {
  switch (status) {
    case 'refused':
      if (side === 'giver') return ends.refusedByMe
      return reason === 'went-to-another' ? ends.went : ends.refused(other)
    case 'cancelled':
      return endedBy === side ? ends.cancelledByMe : ends.cancelled(other)
    case 'requested':
    case 'proposed':
    case 'agreed':
    case 'out':
      return ''
    default:
      return ends[status]
  }
}
