import type { Came } from '../layout/came-from.js'
import type { Formats } from '../layout/formats.js'
import { html, type Html } from '../layout/html.js'
import { ownPage } from '../layout/own-page.js'
import { siteLinks, type OpenSite } from '../layout/site-links.js'
import { spaceStrings } from './my-space.strings.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

type How = { readonly isBeside: boolean; readonly came: Came; readonly sites: readonly OpenSite[] }

/** More would be a list to search in. */
const mostSites = 12

/** The same for everybody: whose it is, only the element in it learns, from the browser. */
export function mySpacePage(formats: Formats, { isBeside, came, sites }: How): Html {
  const words = spaceStrings[formats.language]
  const head = html`
    ${isBeside && html`<script src="/s/beside.js"></script>`}
    <script type="module" src="/v1/coop.js"></script>
  `
  const main = html`<coop-my-space locale="${formats.language}" heading-level="1">
    <div class="panel">
      <h1>${words.title}</h1>
      <noscript><p>${words.noScript}</p></noscript>
      <p class="late">${words.late}</p>
    </div>
    ${begin(formats, sites)}
  </coop-my-space>`
  return ownPage(formats, {
    title: words.title,
    pathIn: (each) => `/moi${languageQuery(each)}`,
    came,
    main,
    head,
    hidden: true,
  })
}

/** Shown by the element to who has nothing yet: where in the network one can begin. */
function begin(formats: Formats, sites: readonly OpenSite[]): Html | undefined {
  const links = siteLinks(formats, sites, mostSites)
  if (links.length === 0) return undefined
  return html`<div slot="begin">
    <p>${spaceStrings[formats.language].begin}</p>
    <ul>
      ${links}
    </ul>
  </div>`
}
