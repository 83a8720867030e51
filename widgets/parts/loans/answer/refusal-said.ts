import type { Reason } from '../../../../server/api.js'
import type { AnswerStrings } from './answer.strings.js'

export type Refusing = Reason | 'unreachable'

const changed: ReadonlySet<string> = new Set<Reason>([
  'link-over',
  'loan-moved-on',
  'days-taken',
  'too-late',
  'too-early',
  'renewals-over',
  'conversation-over',
])

/** The other side has acted meanwhile, or time has: what is shown is outdated. */
export const hasMovedOn = (refused: Refusing): boolean => changed.has(refused)

/** Says why an answer was not taken. */
export function refusalSaid(reason: Refusing, { refusals }: AnswerStrings): string {
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
