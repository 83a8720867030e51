import { encode } from 'uqr'
import { languages } from '../../../base/language.js'
import type { Site } from '../../../sites/index.js'
import { formatsOf, type Language } from '../layout/formats.js'
import { html, type Content, type Html } from '../layout/html.js'
import { documentOf } from '../layout/layout.js'
import type { Section } from '../layout/section.js'
import type { Guide } from './guide.js'
import { framed, guidePath } from './guide-page.js'
import { posterStrings } from './guide.strings.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export const postersPath = `${guidePath}/a-afficher`

type Shown = {
  readonly guide: Guide
  readonly language: Language
  readonly sites: readonly Site[]
  readonly sections: readonly Section[]
}

/** Which site, and which of its pages: what a site has not switched on leads to all that it shows. */
export function postersPage({ guide, language, sites, sections }: Shown): Html {
  const words = posterStrings[language]
  const formats = formatsOf(language)
  const form = html`<form class="trial" action="${postersPath}/voir">
    ${language !== languages[0] && html`<input type="hidden" name="lang" value="${language}" />`}
    <div class="row">
      <div>
        <label for="p-site">${words.site}</label>
        <select id="p-site" name="site">
          ${sites.map(({ slug, name }) => html`<option value="${slug}">${name}</option>`)}
        </select>
      </div>
      <div>
        <label for="p-page">${words.page}</label>
        <select id="p-page" name="page">
          <option value="">${words.everything}</option>
          ${sections.map((each) => html`<option value="${each.path}">${each.words(formats).label}</option>`)}
        </select>
      </div>
      <button>${words.see}</button>
    </div>
  </form>`
  return framed(
    { guide, language, path: postersPath, title: words.title },
    html`<h1>${words.title}</h1>
      <p class="sub">${words.intro}</p>
      ${sites.length > 0 ? form : html`<p class="note">${words.none}</p>`}`,
  )
}

type Poster = {
  readonly language: Language
  readonly publicUrl: string
  readonly site: Site
  /** Absent: the first page of the site. */
  readonly section?: Section
}

/** One sheet of paper for a wall. */
export function posterPage({ language, publicUrl, site, section }: Poster): Html {
  const words = posterStrings[language]
  const formats = formatsOf(language)
  const address = `${publicUrl}/s/${site.slug}${section?.path ?? ''}`
  const said = section?.words(formats)
  const body = html`
    <header class="top">
      <a href="${postersPath}${languageQuery(language)}">${words.back}</a>
      <p>${words.print}</p>
    </header>
    <main id="content" tabindex="-1" class="poster">
      <p class="whose">${site.name}</p>
      <h1>${said?.label ?? formats.words.homeTitle(site.name)}</h1>
      <p>${said?.summary ?? formats.words.homeWords}</p>
      <p class="scan">${words.scan}</p>
      ${codeOf(address, words.code(address))}
      <p>${words.orWrite}</p>
      <p class="address">
        ${address
          .replace(/^https?:\/\//, '')
          .split('/')
          .map((part, at) => [at > 0 && html`/<wbr />`, part])}
      </p>
      <p>${words.free}</p>
      <p>${words.ask}</p>
    </main>
  `
  const head = html`<link rel="stylesheet" href="/guide/guide.css" />
    <link rel="stylesheet" href="/s/${site.slug}/look.css" />`
  return documentOf(formats, { title: `${words.title} – ${site.name}`, hidden: true, head, body })
}

/** Always dark on white, whatever the colours of the page: cameras want it so. */
function codeOf(text: string, name: string): Content {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return html`<svg
    class="code"
    role="img"
    aria-label="${name}"
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${size}v${size}h-${size}z" />
    <path fill="#000" d="${dark.join('')}" />
  </svg>`
}
