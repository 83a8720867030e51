import type { Language } from '../../../../shared/language-of.js'
import type { OutputOf } from '../../../../shared/wire.js'
import type { FoundState } from '../../../../words/loans/found-states.js'
import { shortDay } from '../../../../words/loans/period.js'
import type { IconName } from '../icons.js'
import type { FindStrings } from './find.strings.js'

export type Found = OutputOf<'loans.find'>
export type FoundThing = Found['things'][number]
export type FoundPerson = Found['people'][number]

/** What one press in the list means; without an account: by the name that was typed. */
export type Hit =
  | { readonly kind: 'person'; readonly person: FoundPerson }
  | { readonly kind: 'thing'; readonly thing: FoundThing }
  | { readonly kind: 'new'; readonly name: string }

export const iconOfState: Readonly<Record<FoundState, IconName>> = {
  here: 'check',
  lent: 'loans',
  late: 'alert',
  reserved: 'clock',
  'to-repair': 'workshop',
  'out-of-order': 'alert',
}

export const toneOfState = (is: FoundState): string => (is === 'here' ? 'ok' : is === 'lent' ? '' : 'warn')

/** Who has it until when, for whom it is kept, or why it cannot leave. */
export function standing(
  { is, lent, next, why = '' }: FoundThing,
  { words, language }: { readonly words: FindStrings; readonly language: Language },
): string {
  if (lent?.lateDays !== undefined) return words.lateBy(lent.lateDays, lent.who)
  if (lent) return words.backOn(shortDay(lent.until, language), lent.who)
  if (is === 'out-of-order') return why
  if (is === 'reserved') return next?.who ? words.reservedBy(next.who) : ''
  return next ? words.reservedOn(shortDay(next.from, language)) : ''
}

/** In the order in which they are shown; somebody new last, where a name can be meant. */
export function hitsOf({ people, things }: Found, typed: string, mayBeNew: boolean): Hit[] {
  const named = mayBeNew && /\p{L}{2}/u.test(typed) ? [{ kind: 'new', name: typed } as const] : []
  return [
    ...people.map((person) => ({ kind: 'person', person }) as const),
    ...things.map((thing) => ({ kind: 'thing', thing }) as const),
    ...named,
  ]
}
