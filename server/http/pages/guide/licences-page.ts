import { html, Html, type Content } from '../layout/html.js'
import type { Language } from '../layout/formats.js'
import type { Guide } from './guide.js'
import { framed } from './guide-page.js'
import type { Licences } from './licences.js'
import { licencesStrings, type LicencesStrings } from './guide.strings.js'

export const licencesPath = '/licences'

/** Licences, and what packages say of themselves. */
const writtenIn: Language = 'en'

type Package = Licences['packages'][number]

export function licencesPage(guide: Guide, language: Language, { packages, lists }: Licences): Html {
  const words = licencesStrings[language]
  const foreign = language !== writtenIn && html` lang="${writtenIn}"`
  const main = html`<h1>${words.title}</h1>
    <p class="sub">${words.intro}</p>
    <h2>${words.ours}</h2>
    <p>${words.oursWords} <a href="/v1/licences.txt">${words.ourText}</a>.</p>
    <p>${words.plugins}</p>
    <h2 id="pages">${words.inPages}</h2>
    ${table(
      words,
      packages.filter(({ isInPages }) => isInPages),
    )}
    <h2 id="server">${words.onServer}</h2>
    ${table(
      words,
      packages.filter(({ isInPages }) => !isInPages),
    )}
    <h2>${words.lists}</h2>
    <div class="prose" lang="en">${lists.map((list) => new Html(list.html))}</div>
    <h2>${words.texts}</h2>
    ${packages.map(
      ({ name, version, licence, text }) =>
        html`<details>
          <summary>${name} ${version} (${licence})</summary>
          ${text === '' ? html`<p>${words.noText}</p>` : html`<pre tabindex="0" ${foreign}>${text}</pre>`}
        </details>`,
    )}`
  return framed({ guide, language, path: licencesPath, title: words.title }, main)
}

const table = ({ heads }: LicencesStrings, packages: readonly Package[]): Content =>
  html`<div class="rows" role="group" tabindex="0" aria-label="${heads.join(', ')}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody translate="no">
        ${packages.map(
          ({ name, version, licence }) =>
            html`<tr>
              <td>${name}</td>
              <td>${version}</td>
              <td>${licence}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
