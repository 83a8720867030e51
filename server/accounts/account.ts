import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'

/** Others see only the first name and the commune. */
export type Account = {
  readonly id: Id<'Account'>
  readonly firstName: string
  readonly communeCode?: string
  readonly away: boolean
  readonly email?: string
  readonly lastActiveAt?: Instant
  readonly createdAt: Instant
}
