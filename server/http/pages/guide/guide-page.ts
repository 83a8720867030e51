import { languages } from '../../../base/language.js'
import { formatsOf, type Language } from '../layout/formats.js'
import { html, Html, type Content } from '../layout/html.js'
import { documentOf, otherLanguages, ownPages } from '../layout/layout.js'
import { contentsOf, textIn, type Entry, type Guide, type GuidePage } from './guide.js'
import { guideStrings } from './guide.strings.js'
import type { Passage } from './search-guide.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export const guidePath = '/guide'

const isDecision = ({ slug }: GuidePage): boolean => slug.startsWith('decisions/')

type Frame = {
  readonly guide: Guide
  readonly language: Language
  readonly path: string
  readonly title: string
  readonly head?: Content
  readonly hidden?: boolean
  readonly asked?: string
  /** Its own content is the list of all pages. */
  readonly isContents?: boolean
}

/** A page of the guide, with its contents beside it, or below it where the screen is narrow. */
export function framed(frame: Frame, main: Content): Html {
  const { language, path, title, head, hidden = false, asked = '', isContents = false } = frame
  const words = guideStrings[language]
  const formats = formatsOf(language)
  const own = languageQuery(language)
  const versions = languages.map((each) => ({ language: each, path: path + languageQuery(each) }))
  const body = html`
    <header class="top">
      <nav aria-label="${formats.words.navigation}">
        <a href="${guidePath}${own}"><strong>${words.title}</strong></a>
      </nav>
      <form class="seek" role="search" action="${guidePath}">
        <input type="search" name="q" value="${asked}" aria-label="${words.search}" placeholder="${words.search}" />
        ${own !== '' && html`<input type="hidden" name="lang" value="${language}" />`}
        <button>${words.find}</button>
      </form>
      <nav aria-label="${formats.words.languages}">${otherLanguages(formats, versions)}</nav>
    </header>
    <div class="guide${isContents && ' whole'}">
      <main id="content" tabindex="-1"><div class="panel">${main}</div></main>
      ${!isContents && html`<nav class="contents" aria-label="${words.contents}">${contentsList(frame)}</nav>`}
    </div>
    <footer class="foot"><p>${ownPages(formats)}</p></footer>
  `
  const styles = html`<link rel="stylesheet" href="/guide/guide.css" />${head}`
  return documentOf(formats, { title: `${title} – ${words.title}`, hidden, head: styles, body })
}

function contentsList(frame: Frame): Content {
  const { guide, language } = frame
  const words = guideStrings[language]
  return [
    contentsOf(guide, language).map(
      ({ title, entries }) =>
        html`<h2>${title}</h2>
          ${entryList(entries, frame)}`,
    ),
    entryList([{ href: `${guidePath}/decisions`, title: words.decisions, language }], frame),
  ]
}

/** A page that is in the other language alone says so. */
function entryList(entries: readonly Entry[], { language, path }: Pick<Frame, 'language' | 'path'>): Content {
  const own = languageQuery(language)
  const { inOther } = guideStrings[language]
  return html`<ul>
    ${entries.map(({ href, title, language: spoken }) => {
      const isOther = spoken !== language
      return html`<li>
        <a href="${href}${own}"${href === path && html` aria-current="page"`}
          ><span${isOther && html` lang="${spoken}"`}>${title}</span>${isOther && ` (${inOther})`}</a
        >
      </li>`
    })}
  </ul>`
}

/** Undefined: nothing is written under that address. */
export function guidePage({ guide, language }: Pick<Frame, 'guide' | 'language'>, slug: string): Html | undefined {
  const page = guide.pages.find((each) => each.slug === slug)
  const found = page && textIn(page, language)
  if (!found) return undefined
  const { text, language: spoken } = found
  const words = guideStrings[language]
  const path = `${guidePath}/${slug}`
  const lang = spoken !== language && html` lang="${spoken}"`
  return framed(
    { guide, language, path, title: text.title, hidden: isDecision(page) },
    html`<h1${lang}>${text.title}</h1>
      ${lang && html`<p class="note">${words.otherLanguage}</p>`}
      ${
        text.headings.length > 2 &&
        html`<nav class="here" aria-labelledby="here">
          <h2 id="here">${words.onThisPage}</h2>
          <ul${lang}>
            ${text.headings.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ul>
        </nav>`
      }
      <div class="prose"${lang}>${new Html(text.html)}</div>
      ${neighbours({ guide, language, path, title: '' })}`,
  )
}

function neighbours({ guide, language, path }: Frame): Content {
  const words = guideStrings[language]
  const own = languageQuery(language)
  const entries = contentsOf(guide, language).flatMap((part) => part.entries)
  const at = entries.findIndex(({ href }) => href === path)
  if (at < 0) return undefined
  const turns = [
    { entry: entries[at - 1], said: words.before },
    { entry: entries[at + 1], said: words.after },
  ]
  return html`<p class="turns">
    ${turns.map(
      ({ entry, said }) =>
        entry &&
        html`<a href="${entry.href}${own}"
          >${said} <span${entry.language !== language && html` lang="${entry.language}"`}>${entry.title}</span></a
        >`,
    )}
  </p>`
}

export function guideHome(guide: Guide, language: Language): Html {
  const words = guideStrings[language]
  return framed(
    { guide, language, path: guidePath, title: words.title, isContents: true },
    html`<h1>${words.title}</h1>
      <p class="sub">${words.intro}</p>
      ${wideContents(guide, language)}`,
  )
}

function wideContents(guide: Guide, language: Language): Content {
  const words = guideStrings[language]
  return html`<div class="parts">
    ${contentsOf(guide, language).map(
      ({ title, entries }) =>
        html`<section>
          <h2>${title}</h2>
          ${entryList(entries, { language, path: guidePath })}
        </section>`,
    )}
    <section>
      <h2>${words.decisions}</h2>
      <p>${words.decisionsIntro}</p>
      <p><a href="${guidePath}/decisions${languageQuery(language)}">${words.decisions}</a></p>
    </section>
  </div>`
}

/** Decisions are for whoever writes programs. */
const writtenIn: Language = 'en'

export function decisionsPage(guide: Guide, language: Language): Html {
  const words = guideStrings[language]
  const own = languageQuery(language)
  return framed(
    { guide, language, path: `${guidePath}/decisions`, title: words.decisions },
    html`<h1>${words.decisions}</h1>
      <p class="sub">${words.decisionsIntro}</p>
      <ul${language !== writtenIn && html` lang="${writtenIn}"`}>
        ${guide.pages
          .filter(isDecision)
          .map(({ slug, texts }) => html`<li><a href="${guidePath}/${slug}${own}">${texts.en?.title}</a></li>`)}
      </ul>`,
  )
}

type Found = { readonly asked: string; readonly passages: readonly Passage[] }

export function foundPage(guide: Guide, language: Language, { asked, passages }: Found): Html {
  const words = guideStrings[language]
  const own = languageQuery(language)
  return framed(
    { guide, language, path: guidePath, title: words.results(asked), hidden: true, asked },
    html`<h1>${words.results(asked)}</h1>
      <p class="sub">${passages.length > 0 ? words.found(passages.length) : words.nothing}</p>
      ${
        passages.length > 0
          ? html`<ol class="passages">
              ${passages.map(
                ({ href, page, heading, excerpt, language: spoken }) =>
                  html`<li${spoken !== language && html` lang="${spoken}"`}>
                    <h2><a href="${withQuery(href, own)}">${heading || page}</a></h2>
                    ${heading && html`<p class="meta">${page}</p>`}
                    <p>${excerpt}</p>
                  </li>`,
              )}
            </ol>`
          : wideContents(guide, language)
      }`,
  )
}

/** The query stands before what leads into the page. */
function withQuery(href: string, query: string): string {
  const [path = '', anchor] = href.split('#')
  return `${path}${query}${anchor === undefined ? '' : `#${anchor}`}`
}
