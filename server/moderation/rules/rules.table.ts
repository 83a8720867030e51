import type { Instant } from '../../base/instant.js'

export type RulesTable = {
  version: string
  text_fr: string
  /** Null while nobody has translated it. */
  text_en: string | null
  published_at: Instant
}
