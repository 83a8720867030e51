import type { Instant } from '../../base/instant.js'

/** One row while the mail server takes nothing, from the first mail that it did not take. */
export type MailOutageTable = { id: 'mail'; since: Instant }
