import type { Language } from '../base/language.js'
import type { Db } from '../database/tables.js'

/** The slice that owns a kind of subject tells this about it. */
export type SubjectKind = {
  readonly kind: string
  /** How files of words and options of commands call its ids. */
  readonly column: string
  /** All that there are, by their ids. */
  namesIn(db: Db, language: Language): Promise<ReadonlyMap<string, string>>
}
