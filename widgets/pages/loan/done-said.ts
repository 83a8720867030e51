import type { Done } from './loan-link.js'
import type { LoanStrings } from './loan-page.strings.js'

/** Says what was just done, and who is told of it. */
export function doneSaid(done: Done, { done: said, help, takeBack, trouble }: LoanStrings): (who: string) => string {
  switch (done) {
    case 'take-back':
      return takeBack.done
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
