import type { Reason } from '../../../server/api.js'
import type { Done } from './open-loan.js'
import type { LoanStrings } from './loan-page.strings.js'

/** What was just done, and who is told of it. */
export function doneSaid(done: Done, { done: said, help, trouble }: LoanStrings): (who: string) => string {
  switch (done) {
    case 'report':
      return () => trouble.reported
    case 'call':
      return help.called
    case 'block':
      return trouble.blocked
    case 'unblock':
      return trouble.unblocked
    default:
      return said[done]
  }
}

export function refusalSaid(reason: Reason | 'unreachable', { refusals }: LoanStrings): string {
  switch (reason) {
    case 'loan-moved-on':
      return refusals.movedOn
    case 'days-taken':
    case 'somebody-waits':
      return refusals.taken
    case 'day-closed':
      return refusals.closed
    case 'loan-too-long':
      return refusals.tooLong
    case 'promised-already':
      return refusals.promised
    case 'too-late':
      return refusals.tooLate
    case 'too-early':
      return refusals.tooEarly
    case 'renewals-over':
      return refusals.renewals
    case 'report-open':
      return refusals.reported
    case 'messages-full':
      return refusals.full
    case 'person-blocked':
      return refusals.blocked
    case 'conversation-over':
      return refusals.over
    case 'too-many-requests':
      return refusals.tooMany
    case 'unreachable':
      return refusals.unreachable
    default:
      return refusals.other
  }
}
