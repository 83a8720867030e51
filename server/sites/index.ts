export { createSite, type NewSite } from './create-site.js'
export type { ElementName, Language, Site } from './site.js'
export { findSite, getSite, isDeclaredOrigin, listSites } from './site.store.js'
