import { languages } from '../../../base/language.js'
import { isPlaceable, pinnedSnippet } from '../../../../widgets/words/elements/snippets.js'
import type { KeptVersion } from '../../versions/kept-version.js'
import { configuratorWords } from '../configurator/configurator-page.js'
import { copied } from '../configurator/copied.js'
import { configuratorPath } from '../configurator/pastings.js'
import { formatsOf, type Formats, type Language } from '../layout/formats.js'
import { html, type Content, type Html } from '../layout/html.js'
import { ownPage } from '../layout/own-page.js'
import { optionWords } from '../layout/option-words.js'
import { versionStrings, type VersionStrings } from './versions.strings.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export const versionsPath = '/versions'

type Kept = { readonly versions: readonly KeptVersion[]; readonly publicUrl: string }

export function versionsPage(language: Language, { versions, publicUrl }: Kept): Html {
  const formats = formatsOf(language)
  const words = versionStrings[language]
  const main = html`<h1>${words.title}</h1>
    <p class="sub">${words.intro}</p>
    <div class="note">
      <h2>${words.costs}</h2>
      <ul>
        ${words.costing.map((cost) => html`<li>${cost}</li>`)}
      </ul>
      <p><a href="${configuratorPath}${languageQuery(language)}">${words.ordinary}</a></p>
    </div>
    ${versions.length === 0 && html`<p class="panel">${words.none}</p>`}
    ${versions.map((version) => versionSection(version, { formats, words, publicUrl }))}
    <p>${words.forPrograms} <a href="/versions.json">/versions.json</a></p>`
  return around(formats, main, { title: words.title, isFound: true })
}

/** A file that nobody has kept: a browser that looks for it is told where the others are. */
export function unkeptPage(language: Language, path: string): Html {
  const formats = formatsOf(language)
  const words = versionStrings[language]
  const main = html`<div class="panel">
    <h1>${words.unkept}</h1>
    <p>${words.unkeptMore(path)}</p>
    <p><a class="press" href="${versionsPath}${languageQuery(language)}">${words.kept}</a></p>
  </div>`
  return around(formats, main, { title: words.unkept, isFound: false })
}

type Said = { readonly formats: Formats; readonly words: VersionStrings; readonly publicUrl: string }

function versionSection({ version, keptAt, changes, files }: KeptVersion, { formats, words, publicUrl }: Said): Html {
  const { elements } = optionWords(formats)
  const size = (bytes: number) => words.kilobytes(Math.round(bytes / 1000))
  const configure = (element: string) =>
    `${configuratorPath}?${new URLSearchParams({
      ...(formats.language !== languages[0] && { lang: formats.language }),
      element,
      way: 'pinned',
    }).toString()}`
  return html`<section class="panel version" aria-labelledby="v${version}">
    <h2 id="v${version}">${words.version(version)}</h2>
    <p class="meta">${words.since(formats.dayAndYear(keptAt.slice(0, 10)))}</p>
    ${
      changes.length > 0 &&
      html`<details>
        <summary>${words.changes}</summary>
        <ul lang="en">
          ${changes.map((line) => html`<li>${coded(line)}</li>`)}
        </ul>
      </details>`
    }
    ${files.map((file) => {
      const name = isPlaceable(file.element) ? elements[file.element].name : file.element
      return html`<h3>${name}</h3>
        <p class="meta">${words.sizes(size(file.brotli), size(file.gzip), size(file.bytes))}</p>
        ${copied(
          {
            id: `tag-${version}-${file.element}`,
            of: words.tagOf(name, version),
            text: pinnedSnippet({ publicUrl }, file),
          },
          configuratorWords(formats),
        )}
        <p><a href="${configure(file.element)}">${words.rest(name)}</a></p>`
    })}
  </section>`
}

/** Text between backticks is code. */
const coded = (line: string): Content =>
  line.split('`').map((part, at) => (at % 2 === 1 ? html`<code translate="no">${part}</code>` : part))

function around(formats: Formats, main: Content, { title, isFound }: { title: string; isFound: boolean }): Html {
  const head = isFound && html`<script type="module" src="/integrer/live.js"></script>`
  return ownPage(formats, {
    title,
    pathIn: (language) => versionsPath + languageQuery(language),
    main,
    head,
    hidden: !isFound,
  })
}
