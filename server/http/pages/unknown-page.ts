import { languageQuery } from '../../../widgets/words/language-query.js'
import type { Formats } from './layout/formats.js'
import { html, type Html } from './layout/html.js'
import { ownPage } from './layout/own-page.js'

/** For an address that no page has, and no site. */
export function unknownPage(formats: Formats): Html {
  const { language, words } = formats
  const pathIn = (each: Formats['language']) => `/${languageQuery(each)}`
  const main = html`<div class="panel">
    <h1>${words.lostTitle}</h1>
    <p>${words.lostWords}</p>
    <p><a class="press" href="${pathIn(language)}">${words.home}</a></p>
  </div>`
  return ownPage(formats, { title: words.lostTitle, pathIn, main, hidden: true })
}
