import { byName } from '../../../base/by-name.js'
import type { Site } from '../../../sites/index.js'
import type { Formats } from './formats.js'
import { html, type Html } from './html.js'
import { ownLanguage } from './layout.js'
import { written } from './in-theirs.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export type OpenSite = Pick<Site, 'slug' | 'name' | 'elements' | 'languages'>

/** Those that have something to show, as items of a list. */
export function siteLinks(formats: Formats, sites: readonly OpenSite[], most = Infinity): Html[] {
  return byName(sites.filter(({ elements }) => elements.length > 0))
    .slice(0, most)
    .map((site) => {
      const query = languageQuery(formats.language, ownLanguage(site))
      return html`<li><a href="/s/${site.slug}${query}">${written(formats, site.name)}</a></li>`
    })
}
