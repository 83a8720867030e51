import { formatsOf, type Language } from '../layout/formats.js'
import { html, type Content, type Html } from '../layout/html.js'
import { ownPage } from '../layout/own-page.js'
import { symptomStrings } from './symptoms.strings.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export const symptomsPath = '/guide/si-rien-n-apparait'

/** Where whoever keeps a partner's site finds why an element does not show, or why one cannot act in it. */
export function symptomsPage(language: Language): Html {
  const { title, intro, first, heads, symptoms, other } = symptomStrings[language]
  const formats = formatsOf(language)
  const main = html`<div class="panel">
    <h1>${title}</h1>
    <p class="sub">${intro}</p>
    <p>${withCode(first)}</p>
    <ul class="symptoms">
      ${symptoms.map(
        ({ seen, why, todo, fault }) =>
          html`<li ${fault && html`id="${fault}"`}>
            <h2>${withCode(capitalised(seen))}</h2>
            <dl>
              <dt>${heads[1]}</dt>
              <dd>${withCode(capitalised(why))}</dd>
              <dt>${heads[2]}</dt>
              <dd>${withCode(capitalised(todo))}</dd>
            </dl>
          </li>`,
      )}
    </ul>
    <p>${other}</p>
  </div>`
  return ownPage(formats, { title, pathIn: (each) => symptomsPath + languageQuery(each), main })
}

/** In a table of the guide these begin small, here each begins a line; code stays as it is written. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Text between backticks is code. */
function withCode(text: string): Content {
  return text.split('`').map((part, at) => (at % 2 ? html`<code translate="no">${part}</code>` : divisible(part)))
}

/** A long name in capitals is divided after its `_`, where a line is too short for it. */
function divisible(text: string): Content {
  return text.split('_').map((part, at) => (at > 0 ? html`_<wbr />${part}` : part))
}
