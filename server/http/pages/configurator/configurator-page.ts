import type { LegalNotice } from '../../../base/legal-notice.js'
import { languages } from '../../../base/language.js'
import type { Site } from '../../../sites/index.js'
import type { KeptFile } from '../../versions/kept-version.js'
import type { Formats, Language } from '../layout/formats.js'
import { html, type Content, type Html } from '../layout/html.js'
import { ownPage } from '../layout/own-page.js'
import { optionWords } from '../layout/option-words.js'
import { choiceForm, siteForm } from './choice-form.js'
import { queryOfChoices, type Choices, type Unknown } from './choices.js'
import { contrastsSaid } from './colours.js'
import {
  configuratorStrings,
  type ConfiguratorStrings,
  noticeStrings,
  type Noticed,
  type NoticeStrings,
} from './configurator.strings.js'
import { copied } from './copied.js'
import type { KnownValues } from './known-values.js'
import { configuratorPath, pastings } from './pastings.js'
import { tryPage } from './try-page.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export const configuratorWords = ({ language }: Pick<Formats, 'language'>): ConfiguratorStrings =>
  configuratorStrings[language]

type Parts = Pick<Asking, 'sites' | 'unknown' | 'publicUrl'> & {
  readonly choices: Choices
  readonly known: KnownValues
  readonly legal: LegalNotice
  /** The kept file of the element; undefined where no version was kept yet. */
  readonly pinned: KeptFile | undefined
}

/** The page until somebody has said which of several sites. */
type Asking = {
  readonly query: URLSearchParams
  readonly sites: readonly Site[]
  readonly unknown: Unknown
  readonly publicUrl: string
}

export function configuratorPage(formats: Formats, parts: Parts): Html {
  const words = configuratorWords(formats)
  const { choices, legal, publicUrl, unknown } = parts
  const { site, element, theme } = choices
  const said = noticeStrings[formats.language]
  const { origin } = new URL(publicUrl)
  const contact = legal.publisher.email ?? said.someContact(origin)
  const house = legal.publisher.name ?? said.someHouse
  const isOpen = element === 'my-space' || site.elements.includes(element)
  const { name } = optionWords(formats).elements[element]
  return around(
    formats,
    html`<div class="configure">
      <section class="panel" id="asked" data-live aria-label="${words.questions}">
        ${choiceForm(formats, { ...parts, words })}
      </section>
      <div id="shown" data-live>
        ${unknownSaid(unknown, words)}
        ${!isOpen && html`<p class="note" role="status">${words.notOpen(site.name, name)}</p>`}
        ${theme && contrastsSaid(formats, theme, words)} ${previews(formats, choices, words)}
        ${pastings(formats, { ...parts, contact }, words)}
        ${texts(said, { site: site.name, origin, house, contact }, words)}
        <section class="panel">
          <h2>${words.nothing}</h2>
          <p><a href="/guide/si-rien-n-apparait${languageQuery(formats.language)}">${words.nothingMore}</a></p>
        </section>
      </div>
      ${tryPage(formats, publicUrl, words)}
    </div>`,
    queryOfChoices(choices, formats.language),
  )
}

/** Which site, before all that follows from it: whoever overlooked one that was chosen for them would paste another town's. */
export function askForSite(formats: Formats, { query, sites, unknown, publicUrl }: Asking): Html {
  const words = configuratorWords(formats)
  return around(
    formats,
    html`<div class="configure">
      <section class="panel" id="asked" data-live aria-label="${words.questions}">
        ${siteForm(formats, { query, sites, words })}
      </section>
      <div id="shown" data-live>
        ${unknownSaid(unknown, words)}
        <p class="note">${words.siteFirst}</p>
      </div>
      ${tryPage(formats, publicUrl, words)}
    </div>`,
    query,
  )
}

function unknownSaid({ site, element }: Unknown, words: ConfiguratorStrings): Html {
  return html`${site !== undefined && html`<p class="note" role="status">${words.unknownSite(site)}</p>`}
  ${element !== undefined && html`<p class="note" role="status">${words.unknownElement(element)}</p>`}`
}

/** Where no site is open there is nothing to choose. */
export function emptyConfigurator(formats: Formats): Html {
  const words = configuratorWords(formats)
  return around(
    formats,
    html`<div class="panel">
      <h2>${words.noSite}</h2>
      <p>${words.noSiteMore}</p>
      <p><a class="press" href="/rejoindre${languageQuery(formats.language)}">${words.join}</a></p>
    </div>`,
    new URLSearchParams(),
  )
}

const widths = [
  ['phone', 360],
  ['tablet', 768],
  ['computer', 1140],
] as const

function previews(formats: Formats, choices: Choices, words: ConfiguratorStrings): Html {
  const address = `/integrer/apercu?${queryOfChoices(choices, formats.language).toString()}`
  return html`<section class="panel" aria-labelledby="preview">
    <h2 id="preview">${words.preview}</h2>
    <p class="meta">${words.previewMore}</p>
    <p><a href="#code" id="to-code">${words.toCode}</a></p>
    <div class="frames">
      ${widths.map(([name, width]) => {
        const said = words.inFrame(words.frames[name], width)
        return html`<figure>
          <figcaption class="meta">${said}</figcaption>
          <div class="pane ${name}"><iframe src="${address}" title="${said}" loading="lazy"></iframe></div>
        </figure>`
      })}
    </div>
    <p><a href="${address}" target="_blank" rel="noopener">${words.open}</a></p>
  </section>`
}

function texts(said: NoticeStrings, noticed: Noticed, words: ConfiguratorStrings): Html {
  return html`<section class="panel">
    <h2>${words.texts}</h2>
    <p>${words.textsMore}</p>
    ${[said.privacy, said.accessibility, said.legal].map(
      ({ title, text }, at) =>
        html`<h3>${title}</h3>
          ${copied({ id: `text-${at}`, of: title, text: text(noticed), isProse: true }, words)}`,
    )}
  </section>`
}

function around(formats: Formats, main: Content, query: URLSearchParams): Html {
  const words = configuratorWords(formats)
  const pathIn = (language: Language) => {
    const own = new URLSearchParams(query)
    if (language === languages[0]) own.delete('lang')
    else own.set('lang', language)
    return `${configuratorPath}?${own.toString()}`
  }
  return ownPage(formats, {
    title: words.title,
    pathIn,
    main: html`<h1>${words.title}</h1>
      <p class="sub">${words.what}</p>
      ${main}`,
    look: 'configurator',
    head: html`<script type="module" src="/integrer/live.js"></script>`,
  })
}
