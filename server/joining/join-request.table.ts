import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { DecidedRow } from '../database/decided-once.js'
import type { MemberKind } from '../members/index.js'

export type JoinOutcome = 'accepted' | 'refused'

export type JoinRequestTable = DecidedRow<JoinOutcome> & {
  id: Id<'JoinRequest'>
  name: string
  kind: MemberKind
  commune_code: string
  origin: string
  elements: string
  words: string
  contact: string | null
  email: string | null
  language: Language
  created_at: Instant
  site_id: Id<'Site'> | null
}
