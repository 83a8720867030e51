import { languages } from '../../../base/language.js'
import type { Site } from '../../../sites/index.js'
import type { Formats, Language } from './formats.js'
import { html, type Content, type Html } from './html.js'
import type { Came } from './came-from.js'
import { inTheirs } from './in-theirs.js'
import { documentOf, otherLanguages, ownLanguage, ownPages, pathFrom, wayBack } from './layout.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

type OwnPage = {
  readonly title: string
  /** Its address in each language. */
  readonly pathIn: (language: Language) => string
  readonly main: Content
  /** A class of what it shows. */
  readonly look?: string
  /** It bears the name and look of the site that one comes from, and leads back there. */
  readonly came?: Came
  readonly head?: Content
  /** From search engines. */
  readonly hidden?: boolean
}

/** A page of the network’s, of no site: the ways to its other languages, and back, above, what the network says for all its sites below. */
export function ownPage(formats: Formats, page: OwnPage): Html {
  const { title, pathIn, main, look, came, hidden = false } = page
  const site = came?.site
  const versions = languages.map((language) => ({ language, path: pathFrom(site, pathIn(language)) }))
  const others = otherLanguages(formats, versions)
  const body = html`
    <header class="top">
      ${site ? siteHead(formats, site, others) : html`<nav aria-label="${formats.words.languages}">${others}</nav>`}
    </header>
    ${came?.isLedBack && wayBack(formats)}
    <main id="content" ${look !== undefined && html` class="${look}"`} tabindex="-1">${main}</main>
    <footer class="foot"><p>${ownPages(formats, site)}</p></footer>
  `
  const head = html`${site && html`<link rel="stylesheet" href="/s/${site.slug}/look.css" />`} ${page.head}`
  return documentOf(formats, { title, hidden, head, body })
}

const siteHead = (formats: Formats, site: Site, others: Content): Html =>
  html`<strong${inTheirs(formats)}>${site.name}</strong>
    <nav aria-label="${formats.words.navigation}">
      <a href="/s/${site.slug}${languageQuery(formats.language, ownLanguage(site))}">${formats.words.home}</a> ${others}
    </nav>`
