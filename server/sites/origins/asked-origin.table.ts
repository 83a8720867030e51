import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** Added by the webmaster, and not proven yet: its pages do not act. */
export type AskedOriginTable = { site_id: Id<'Site'>; origin: string; until: Instant }
