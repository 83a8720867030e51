import type { Instant } from '../base/instant.js'

/** Keys of the house, shared by all its processes; made at first need. */
export type SecretTable = { name: string; value: string; created_at: Instant }
