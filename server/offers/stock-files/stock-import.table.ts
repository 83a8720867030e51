import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { FileFault } from './file-fault.js'
import type { LineVerdict, StockImportStatus } from './stock-import.js'

/** A file of objects. The file itself is on disk under the same id until it is applied. */
export type StockImportTable = {
  id: Id<'StockImport'>
  member_id: Id<'Member'>
  account_id: Id<'Account'> | null
  /** Where objects are of which the file does not say it. */
  place_id: Id<'Place'> | null
  name: string
  /** In which titles are understood. */
  language: Language
  status: StockImportStatus
  /** Why it failed. */
  fault: FileFault | null
  /** How the file heads its columns, and which of them nothing is made of. */
  columns: string | null
  /** The number of lines, and of those that are done. */
  total: number
  done: number
  added: number
  changed: number
  same: number
  refused: number
  /** Taken, and left for another hour. */
  photos: number
  photos_left: number
  created_at: Instant
}

/** The result of a line, done or foreseen; lines that change nothing and have no fault are not kept. */
export type StockImportLineTable = {
  import_id: Id<'StockImport'>
  line: number
  title: string
  verdict: LineVerdict
  changed: string
  faults: string
  /** As they were, where they are to be mended. */
  cells: string | null
}
