export { createSite, type NewSite } from './create-site.js'
export { headOf, siteHead } from './site.wire.js'
export type { ElementName, Language, Site } from './site.js'
export {
  findSite,
  findSiteById,
  getSite,
  hasElement,
  isDeclaredOrigin,
  listSites,
  originsOf,
  territoryOfSite,
} from './site.store.js'
