import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { PersonFact } from '../../widgets/words/account/facts.js'
import type { Born } from './account.table.js'

export type { Born }

/** Others see only the first name and the commune. */
export type Account = {
  readonly id: Id<'Account'>
  readonly firstName: string
  readonly communeCode?: string
  readonly away: boolean
  readonly email?: string
  readonly language?: Language
  readonly phone?: string
  /** Wants no reminder of appointments. */
  readonly unreminded?: boolean
  /** Wants no mail of what their kept searches find. */
  readonly unalerted?: boolean
  /** Absent: they show all. */
  readonly hiddenFacts?: readonly PersonFact[]
  readonly born?: Born
  readonly rules?: { readonly version: string; readonly acceptedAt: Instant }
  /** In the links of their loans; absent until they first end them. */
  readonly linkMark?: string
  readonly lastActiveAt?: Instant
  readonly createdAt: Instant
}

/** Whether others may read this of them. */
export const shows = ({ hiddenFacts = [] }: Pick<Account, 'hiddenFacts'>, fact: PersonFact): boolean =>
  !hiddenFacts.includes(fact)
