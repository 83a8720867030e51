import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'

/** A person. Others see the first name and the commune, nothing else. */
export type Account = {
  readonly id: Id<'Account'>
  readonly firstName: string
  /** Told when it is first needed. */
  readonly communeCode?: string
  /** On holiday: what they offer is shown nowhere until they are back. */
  readonly away: boolean
  /** Lower case. Nobody signs in as who has none. */
  readonly email?: string
  readonly lastActiveAt?: Instant
  readonly createdAt: Instant
}
