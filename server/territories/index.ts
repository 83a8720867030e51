export { inseeCode, type Commune } from './commune.js'
export {
  communeName,
  communesOf,
  communesRevision,
  communesTogether,
  getCentre,
  getCommune,
  partsOf,
  type StandingCommune,
} from './commune.store.js'
export { createTerritory } from './create-territory.js'
export { geocodedIn } from './geocoded-in.js'
export { loadCommunes } from './communes/load-communes.js'
export { standingCommunes } from './standing-communes.js'
export {
  communeCodesOf,
  findCentreOf,
  freeTerritorySlug,
  getTerritory,
  getTerritoryOf,
  isInside,
  listTerritories,
} from './territory.store.js'
export type { Territory } from './territory.js'
export { territoriesRouter } from './territories.router.js'
export { CommuneAreas } from './commune-areas.js'
export { importCommand } from './communes/import.command.js'
