import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { MemberKind } from '../member.js'
import type { ImportStatus } from './place-import.js'

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
