import { languages } from '../../../base/language.js'
import type { Formats } from '../layout/formats.js'
import { html, type Html } from '../layout/html.js'
import { documentOf, otherLanguages, ownPages } from '../layout/layout.js'
import { deskStrings } from './desk.strings.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

const versions = languages.map((language) => ({ language, path: `/bureau${languageQuery(language)}` }))

/** The same for everybody: whose desk it is, only its script learns, from the browser. */
export function deskPage(formats: Formats): Html {
  const words = deskStrings[formats.language]
  const head = html`<script type="module" src="/v1/desk.js"></script>`
  const body = html`
    <main id="content" class="wide" tabindex="-1">
      <coop-desk locale="${formats.language}">
        <div class="panel">
          <h1>${words.title}</h1>
          <p>${words.what}</p>
          <noscript><p>${words.noScript}</p></noscript>
          <p class="late">${words.late}</p>
        </div>
      </coop-desk>
    </main>
    <footer class="foot">
      <p>${ownPages(formats)}</p>
      <nav aria-label="${formats.words.languages}"><p>${otherLanguages(formats, versions)}</p></nav>
    </footer>
  `
  return documentOf(formats, { title: words.title, hidden: true, head, body })
}
