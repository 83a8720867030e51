import type { LegalNotice } from '../../../base/legal-notice.js'
import type { Came } from '../layout/came-from.js'
import { formatsOf, type Language } from '../layout/formats.js'
import { html, type Content, type Html } from '../layout/html.js'
import { ownPage } from '../layout/own-page.js'
import { authority, legalStrings } from './legal.strings.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export const legalPath = '/mentions-legales'

/**
 * Says who publishes and who hosts (law 2004-575 of 21 June 2004, art. 1-1), and the point of contact (regulation 2022/2065,
 * art. 11 and 12).
 */
export function legalPage(language: Language, { publisher, host }: LegalNotice, came: Came): Html {
  const words = legalStrings[language]
  const formats = formatsOf(language)
  const facts: readonly (readonly [string, Content])[] = [
    [words.name, publisher.name],
    [words.address, publisher.address],
    [words.email, publisher.email && html`<a href="mailto:${publisher.email}">${publisher.email}</a>`],
    [words.phone, publisher.phone],
    [words.director, publisher.director],
    [words.host, host],
  ]
  const known = facts.filter(([, fact]) => fact !== undefined)
  const main = html`<div class="panel legal">
    <h1>${words.title}</h1>
    <p class="sub">${words.intro}</p>
    <h2>${words.publisher}</h2>
    ${publisher.name === undefined && html`<p>${words.unknown}</p>`}
    ${
      known.length > 0 &&
      html`<dl>
        ${known.map(
          ([name, fact]) =>
            html`<dt>${name}</dt>
              <dd>${fact}</dd>`,
        )}
      </dl>`
    }
    ${[words.sites, words.reports].map(
      ([title, said]) =>
        html`<h2>${title}</h2>
          <p>${said}</p>`,
    )}
    <h2>${words.data[0]}</h2>
    <p>${words.data[1]} <a href="${authority[language]}">${words.authority}</a>.</p>
  </div>`
  return ownPage(formats, { title: words.title, pathIn: (each) => legalPath + languageQuery(each), main, came })
}
