import { languages } from '../../../base/language.js'
import type { Formats, Language } from './formats.js'
import { html, type Content, type Html } from './html.js'
import { documentOf, otherLanguages, ownPages } from './layout.js'

type OwnPage = {
  readonly title: string
  /** Its address in each language. */
  readonly pathIn: (language: Language) => string
  readonly main: Content
  /** A class of what it shows. */
  readonly look?: string
  readonly above?: Content
  readonly head?: Content
  /** From search engines. */
  readonly hidden?: boolean
}

/** A page of the network’s, of no site: the way to its other languages above, what the network says for all its sites below. */
export function ownPage(formats: Formats, page: OwnPage): Html {
  const { title, pathIn, main, look, above, head, hidden = false } = page
  const versions = languages.map((language) => ({ language, path: pathIn(language) }))
  const body = html`
    <header class="top">
      <nav aria-label="${formats.words.languages}">${otherLanguages(formats, versions)}</nav>
    </header>
    ${above}
    <main id="content" ${look !== undefined && html` class="${look}"`} tabindex="-1">${main}</main>
    <footer class="foot"><p>${ownPages(formats)}</p></footer>
  `
  return documentOf(formats, { title, hidden, head, body })
}
