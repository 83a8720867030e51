import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { Flag } from '../database/columns.js'

export type Born = 'adult' | 'minor'

export type AccountTable = {
  id: Id<'Account'>
  first_name: string
  /** Null until it is needed. */
  commune_code: string | null
  /** On holiday: their offers are hidden. */
  away: Flag
  /** Lower case. Without it nobody can sign in. */
  email: string | null
  /** The language of mails that answer nothing asked in a language. */
  language: Language | null
  phone: string | null
  /** Wants no reminder of appointments. */
  unreminded: Flag
  /** Wants no mail of what their kept searches find. */
  unalerted: Flag
  /** JSON: the facts that others do not read of them. */
  hidden_facts: string
  /** The person's own word about their age; nobody under fifteen publishes. Never a date of birth. */
  born: Born | null
  /** The version of the network's rules that the person last accepted. */
  rules_version: string | null
  rules_accepted_at: Instant | null
  /** In the secrets of links that act for this person. Null until it is first drawn anew. */
  link_mark: string | null
  /** When they were told that they are erased unless they come. */
  idle_told_at: Instant | null
  /** The last sign-in or act. The person is erased two years later. */
  last_active_at: Instant | null
  created_at: Instant
}
