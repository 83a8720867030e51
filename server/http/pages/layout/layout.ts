import type { Day } from '../../../base/local-time.js'
import { spaceAddress, type Site } from '../../../sites/index.js'
import { html, type Content, type Html } from './html.js'
import { formatsOf, type Language, type Formats } from './formats.js'
import type { Section } from './section.js'
import { inTheirs, marked } from './in-theirs.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export type Frame = {
  readonly publicUrl: string
  readonly site: Site
  readonly formats: Formats
  /** In the site's zone. */
  readonly today: Day
  readonly sections: readonly Section[]
  readonly isBeside: boolean
  readonly isLedBack: boolean
}

type Page = {
  readonly title: string
  readonly canonical: string
  readonly main: Content
  readonly head?: Content
  /** From search engines: a visitor's own search, or a person's offer. */
  readonly hidden?: boolean
  readonly versions?: readonly Version[]
  /** The address of what a frame can show of it too. */
  readonly framed?: string | false
}

type Version = { readonly language: Language; readonly path: string }

export const ownLanguage = ({ languages }: Pick<Site, 'languages'>): Language => languages[0] ?? 'fr'

export function pathIn({ site, formats }: Frame, path: string): string {
  return `/s/${site.slug}${path}${languageQuery(formats.language, ownLanguage(site))}`
}

/** Where a person finds what is theirs at the site: on its own page, where it has named one. */
export const spaceIn = ({ site, formats: { language } }: Frame): string =>
  spaceAddress(site, { publicUrl: '', language })

/** A page of the network’s, for who comes from a site. */
export function pathFrom(site: Pick<Site, 'slug'> | undefined, path: string): string {
  return site ? `${path}${path.includes('?') ? '&' : '?'}site=${site.slug}` : path
}

export function versionsOf({ site }: Frame, path: string): Version[] {
  return site.languages.map((language) => ({
    language,
    path: `/s/${site.slug}${path}${languageQuery(language, ownLanguage(site))}`,
  }))
}

export function sitePage(frame: Frame, page: Page): Html {
  const { site, formats, publicUrl, sections, isBeside, isLedBack } = frame
  const { words } = formats
  const { versions = [] } = page
  const head = html`
    ${isBeside && html`<script src="/s/beside.js"></script>`}
    <link rel="canonical" href="${publicUrl}${page.canonical}" />
    ${
      versions.length > 1 &&
      versions.map(
        ({ language, path }) => html`<link rel="alternate" hreflang="${language}" href="${publicUrl}${path}" />`,
      )
    }
    ${page.framed && discovery(page.title, publicUrl, page.framed)}
    <link rel="stylesheet" href="/s/${site.slug}/look.css" />
    ${page.head}
  `
  const body = html`
    <header class="top">
      <strong${inTheirs(formats)}>${site.name}</strong>
      <nav aria-label="${words.navigation}">
        <a href="${pathIn(frame, '')}">${words.home}</a>
        ${sections.map((section) => html`<a href="${pathIn(frame, section.path)}">${section.words(formats).label}</a> `)}
        ${otherLanguages(formats, versions)}
      </nav>
    </header>
    ${isLedBack && wayBack(formats)}
    <main id="content" tabindex="-1">${page.main}</main>
    <footer class="foot">
      <p>${marked(formats, words.footer(site.name), site.name)}</p>
      <p>${ownPages(formats, site)}</p>
    </footer>
  `
  return documentOf(formats, { title: `${page.title} – ${site.name}`, hidden: page.hidden ?? false, head, body })
}

/** Before the page's element is loaded, it may be asked who has come from the page of a partner. */
export const passScript = ({ isLedBack }: Frame): Content =>
  isLedBack && html`<script type="module" src="/v1/pass.js"></script>`

/** Editors of others that read an address find here how to show it. */
function discovery(title: string, publicUrl: string, path: string): Content {
  const formats = ['json', 'xml'] as const
  return formats.map((format) => {
    const query = new URLSearchParams({ url: publicUrl + path, format })
    const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed'
    return html`<link rel="alternate" type="${type}" title="${title}" href="${publicUrl}/oembed?${String(query)}" />`
  })
}

/** Draws the link to the page of a partner’s that one has left, where it stands. */
export const wayBack = ({ words }: Formats): Html =>
  html`<script src="/s/back.js" data-words="${words.backTo('…')}"></script>`

/** Links to pages of the network, which bear the name of the site that one comes from. */
export function ownPages({ language, words }: Formats, site?: Site): Content {
  const asked = languageQuery(language)
  return html`<a href="/guide${asked}">${words.guide}</a> ·
    <a href="${pathFrom(site, `/regles${asked}`)}">${words.rules}</a> ·
    <a href="${pathFrom(site, `/mentions-legales${asked}`)}">${words.legal}</a>`
}

export function otherLanguages({ language: own }: Formats, versions: readonly Version[]): Content {
  return versions
    .filter(({ language }) => language !== own)
    .map(
      ({ language, path }) =>
        html`<a href="${path}" lang="${language}" hreflang="${language}">${formatsOf(language).words.language}</a>`,
    )
}

type Parts = { readonly title: string; readonly hidden: boolean; readonly head?: Content; readonly body: Content }

export function documentOf({ language, words }: Formats, { title, hidden, head, body }: Parts): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${hidden && html`<meta name="robots" content="noindex" />`}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/s/page.css" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        ${body}
      </body>
    </html> `
}
