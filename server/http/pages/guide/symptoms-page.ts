import { formatsOf, type Language } from '../layout/formats.js'
import { html, type Content, type Html } from '../layout/html.js'
import { documentOf } from '../layout/layout.js'
import { englishSymptoms } from './symptoms.strings.en.js'
import { frenchSymptoms, type SymptomStrings } from './symptoms.strings.js'

export const symptomsPath = '/guide/si-rien-n-apparait'

const strings: Record<Language, SymptomStrings> = { fr: frenchSymptoms, en: englishSymptoms }

/** Where whoever keeps a partner's site finds why an element does not show, or why one cannot act in it. */
export function symptomsPage(language: Language): Html {
  const { title, intro, first, heads, symptoms, other } = strings[language]
  const formats = formatsOf(language)
  const others = (['fr', 'en'] as const).filter((each) => each !== language)
  const body = html`
    <header class="top">
      <nav aria-label="${formats.words.languages}">
        ${others.map(
          (each) =>
            html`<a href="${symptomsPath}${each === 'fr' ? '' : `?lang=${each}`}" lang="${each}" hreflang="${each}"
              >${formatsOf(each).words.language}</a
            >`,
        )}
      </nav>
    </header>
    <main id="content" tabindex="-1">
      <div class="panel">
        <h1>${title}</h1>
        <p class="sub">${intro}</p>
        <p>${withCode(first)}</p>
        <ul class="symptoms">
          ${symptoms.map(
            ({ seen, why, todo }) =>
              html`<li>
                <h2>${withCode(seen)}</h2>
                <dl>
                  <dt>${heads[1]}</dt>
                  <dd>${withCode(why)}</dd>
                  <dt>${heads[2]}</dt>
                  <dd>${withCode(todo)}</dd>
                </dl>
              </li>`,
          )}
        </ul>
        <p>${other}</p>
      </div>
    </main>
  `
  return documentOf(formats, { title, hidden: false, body })
}

/** What stands between backticks is code. */
function withCode(text: string): Content {
  return text.split('`').map((part, at) => (at % 2 ? html`<code translate="no">${part}</code>` : part))
}
