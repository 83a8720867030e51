import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { MemberKind } from '../member.table.js'

/** `unreadable`: the file could not be read as what it was said to be. */
export type ImportStatus = 'trying' | 'tried' | 'applying' | 'applied' | 'unreadable'

export type PlaceImportTable = {
  id: Id<'PlaceImport'>
  account_id: Id<'Account'> | null
  name: string
  format: string
  source: string
  licence: string
  usual_kind: MemberKind
  /** Gone once it is applied. */
  content: string | null
  status: ImportStatus
  report: string | null
  created_at: Instant
}
