import type { Day } from '../../base/local-time.js'

/** A folded word that found nothing, and how often in the week that begins on this Monday. */
export type MissedWordTable = { week: Day; word: string; times: number }
