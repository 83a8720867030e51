import type { LocalizedColumns } from '../../base/language.js'
import type { Instant } from '../../base/instant.js'

/** A text is null while nobody has translated it. */
export type RulesTable = LocalizedColumns<'text', string | null> & {
  version: string
  text_fr: string
  published_at: Instant
}
