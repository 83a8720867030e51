export type { Authors } from './authors.js'
export { changeSite, type SiteChange } from './change-site.js'
export { createSite, type NewSite } from './create-site.js'
export { headOf, siteHead, type SiteHead } from './site.wire.js'
export { elements, moderations, type ElementName, type Language, type Moderation, type Site } from './site.js'
export {
  findSite,
  findSiteById,
  getSite,
  getSiteWith,
  hasElement,
  isDeclaredOrigin,
  listSites,
  originsOf,
  siteOfMember,
  territoryOfSite,
  zonesAwake,
} from './site.store.js'
