import type { Id } from '../../base/id.js'
import type { Day } from '../../base/local-time.js'

/** A folded word that found nothing, and how often in the week that begins on this Monday. */
export type MissedWordTable = { week: Day; word: string; times: number }

/** The same, on one site. */
export type SiteMissedWordTable = MissedWordTable & { site_id: Id<'Site'> }
