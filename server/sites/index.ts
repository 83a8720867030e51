/**
 * `repairs` takes many of these names: an appointment is made on the page of a site, which says who acts there, how it looks, and what of it is read.
 * `http` draws each page of ours as one of a site, in its colours.
 */
export { wordsReadSince } from './agreements/agreement.js'
export { isRead, reachOf, type Reach } from './agreements/reach.js'
export type { Authors } from './authors.js'
export { changeSite, type SiteChange } from './change-site.js'
export { createSite, type NewSite } from './create-site.js'
export { askOrigin } from './origins/ask-origin.js'
export { proofOf } from './origins/asked-origin.js'
export { askedOriginsOf } from './origins/asked-origin.store.js'
export { judgeTheme } from './settings/judge-theme.js'
export { neutralColours, shownTheme, wholeTheme, type Theme } from './theme.js'
export { headOf, siteHead, type SiteHead } from './site.wire.js'
export {
  elements,
  moderations,
  readOrigin,
  type ElementName,
  type Language,
  type Moderation,
  type Site,
} from './site.js'
export { spaceAddress } from './space-address.js'
export { sitesShowing } from './sites-showing.store.js'
export { siteToLeadTo } from './site-to-lead-to.store.js'
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
export { sitesRouter } from './sites.router.js'
export { siteCreateCommand, siteShowCommand } from './site.commands.js'
