import type { LegalNotice } from '../../../base/legal-notice.js'
import { configuratorPath } from '../configurator/pastings.js'
import { joiningPathIn } from '../joining/joining-page.js'
import type { Formats } from '../layout/formats.js'
import { html, type Html } from '../layout/html.js'
import { ownPage } from '../layout/own-page.js'
import { siteLinks, type OpenSite } from '../layout/site-links.js'
import { marked } from '../layout/in-theirs.js'
import { welcomeStrings } from './welcome.strings.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

type House = { readonly sites: readonly OpenSite[]; readonly publisher: LegalNotice['publisher'] }

/** For who has come to the bare address of the server: which sites it carries, and where everybody's own page is. */
export function welcomePage(formats: Formats, { sites, publisher: { name } }: House): Html {
  const words = welcomeStrings[formats.language]
  const query = languageQuery(formats.language)
  const links = siteLinks(formats, sites)
  const way = (title: string, said: string, ...ways: readonly Html[]) =>
    html`<section class="panel">
      <h2>${title}</h2>
      <p>${said}</p>
      <div class="turn">${ways}</div>
    </section>`
  const main = html`<div class="panel">
      <h1>${words.title}</h1>
      <p class="sub">${words.what} ${name !== undefined && marked(formats, words.kept(name), name)}</p>
      <h2>${words.sites}</h2>
      ${
        links.length > 0
          ? html`<p>${words.sitesWords}</p>
              <ul class="sites">
                ${links}
              </ul>`
          : html`<p>${words.noSite}</p>`
      }
    </div>
    ${way(words.residents, words.residentsWords, html`<a class="press" href="/moi${query}">${words.space}</a>`)}
    ${way(words.staff, words.staffWords, html`<a class="press ghost" href="/bureau${query}">${words.desk}</a>`)}
    ${way(
      words.webmasters,
      words.webmastersWords,
      html`<a class="press ghost" href="${configuratorPath}${query}">${words.paste}</a>`,
      html`<a class="press ghost" href="${joiningPathIn(formats)}">${words.join}</a>`,
    )}`
  return ownPage(formats, { title: words.title, pathIn: (each) => `/${languageQuery(each)}`, main })
}
