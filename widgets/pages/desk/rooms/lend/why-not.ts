import type { Language } from '../../../../shared/language-of.js'
import { saidDay, shortDay } from '../../../../words/loans/period.js'
import type { DeskRefused } from '../../parts/client.js'
import type { LendStrings } from './lend.strings.js'

type Said = { readonly words: LendStrings; readonly language: Language }

/** Why one thing of several could not be lent, and what to do. */
export function notTaken(
  { reason, by = '', until, from, most }: DeskRefused['things'][number],
  { words, language }: Said,
): string {
  if (reason === 'days-taken' && from !== undefined) return words.takenFrom(by, saidDay(from, language, from))
  if (reason === 'days-taken') return words.taken(by, until === undefined ? '' : shortDay(until, language))
  if (reason === 'offer-gone') return words.gone
  if (reason === 'day-closed') return words.closed
  if (reason === 'loan-too-long' && most !== undefined) return words.tooLong(most)
  if (reason === 'requests-full' && most !== undefined) return words.tooMany(most)
  if (reason === 'membership-missing') return words.membersOnly()
  return words.other
}
