import type { Instant } from '../base/instant.js'

/** Keys shared by all processes, made at first use. */
export type SecretTable = { name: string; value: string; created_at: Instant }
