export { createSite, type NewSite } from './create-site.js'
export type { ElementName, Site } from './site.js'
export { findSite, getSite, isDeclaredOrigin, listSites } from './site.store.js'
export { createSiteCommand, listSitesCommand } from './site-commands.js'
