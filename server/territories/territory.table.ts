import type { Id } from '../base/id.js'

export type TerritoryTable = { id: Id<'Territory'>; slug: string; name: string }
export type TerritoryCommuneTable = { territory_id: Id<'Territory'>; commune_code: string }
