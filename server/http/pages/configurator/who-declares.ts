import type { Formats } from '../layout/formats.js'
import { html, type Html } from '../layout/html.js'
import { optionWords } from '../layout/option-words.js'
import type { Choices } from './choices.js'
import type { ConfiguratorStrings } from './configurator.strings.js'
import { copied } from './copied.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

type Parts = { readonly choices: Choices; readonly publicUrl: string; readonly contact: string }

/** Says who may declare the address of a page, with a note to send for a person who may not. */
export function whoDeclares(
  formats: Formats,
  { choices, publicUrl, contact }: Parts,
  words: ConfiguratorStrings,
): Html {
  const { site, element } = choices
  const desk = `/bureau${languageQuery(formats.language)}`
  const letter = words.letter({
    site: site.name,
    element: optionWords(formats).elements[element].name,
    desk: new URL(desk, publicUrl).href,
  })
  return html`<section class="panel" aria-labelledby="act">
    <h2 id="act">${words.act}</h2>
    <p>${words.actMore(site.name)} <a href="${desk}">${words.desk}</a></p>
    <p>${words.actByOthers(contact)}</p>
    ${copied({ id: 'letter', of: words.actLetter, text: letter, isProse: true }, words)}
  </section>`
}
