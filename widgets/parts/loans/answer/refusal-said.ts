import type { Reason } from '../../../../server/api.js'
import type { AnswerStrings, Refusing } from './answer.strings.js'

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
  const said: Readonly<Partial<Record<Refusing, string>>> = refusals
  return said[reason] ?? refusals.other
}
