import { elementOptions } from '../../../../widgets/words/elements/element-options.js'
import { optionsOf, type ElementName, type ElementOption } from '../../../../widgets/words/elements/options.js'
import { isPlaceable, loaderSnippet, pageOf } from '../../../../widgets/words/elements/snippets.js'
import { languages } from '../../../base/language.js'
import type { Site } from '../../../sites/index.js'
import type { Language } from '../layout/formats.js'
import { html, Html, type Content } from '../layout/html.js'
import { optionWords } from '../layout/option-words.js'
import type { Guide } from './guide.js'
import { framed, guidePath } from './guide-page.js'
import { tryStrings } from './guide.strings.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

type Trial = {
  readonly guide: Guide
  readonly language: Language
  readonly publicUrl: string
  /** Those that have switched the element on. */
  readonly sites: readonly Site[]
  /** The attributes as they were chosen, empty ones left out. */
  readonly chosen: ReadonlyMap<string, string>
}

/** An element alive, with a field for each of its attributes as the manifest names them. */
export function tryPage(element: ElementName, trial: Trial): Html {
  const { guide, language, sites, chosen } = trial
  const words = tryStrings[language]
  const said = optionWords({ language }).elements
  const { name, what } = said[element]
  const site = sites.find(({ slug }) => slug === chosen.get('site')) ?? sites[0]
  const path = `${guidePath}/essayer/${element}`
  const own = languageQuery(language)
  const others = Object.keys(elementOptions)
    .filter(isPlaceable)
    .filter((each) => each !== element)
  const main = html`<h1>${words.title(name)}</h1>
    <p class="sub">${what}. ${words.intro}</p>
    <p>
      ${words.others}
      ${others.map((each, at) => [
        at > 0 && ', ',
        html`<a href="${guidePath}/essayer/${each}${own}">${said[each].name}</a>`,
      ])}.
    </p>
    ${site ? liveOf(element, { ...trial, site }) : html`<p class="note">${words.none}</p>`}`
  const head = html`<script type="module" src="/v1/coop.js"></script>
    <script type="module" src="/guide/events.js"></script>`
  return framed({ guide, language, path, title: words.title(name), head: site && head }, main)
}

function liveOf(
  element: ElementName,
  { language, publicUrl, sites, site, chosen, guide }: Trial & { readonly site: Site },
): Content {
  const words = tryStrings[language]
  const known = optionsOf(element, optionWords({ language }))
  const shown = known.flatMap(({ name }) => {
    const value = name === 'site' ? site.slug : chosen.get(name)
    return value === undefined ? [] : [{ name, value }]
  })
  const href = pageOf(element, site.slug)
  const markup = tagOf(element, { shown, href, link: words.link })
  return html`<form class="trial" action="${guidePath}/essayer/${element}">
      ${language !== languages[0] && html`<input type="hidden" name="lang" value="${language}" />`}
      <div class="more">
        ${known.map((option) =>
          option.name === 'site'
            ? field(option, siteChoice(sites, site))
            : field(option, valueChoice(option, { chosen: chosen.get(option.name) ?? '', none: words.notSaid })),
        )}
      </div>
      <button>${words.show}</button>
    </form>
    <h2>${words.live}</h2>
    <div class="live" data-events="${(guide.events[element] ?? []).join(' ')}">${markup}</div>
    <h2 id="events">${words.events}</h2>
    <p>${words.eventsHint}</p>
    <ol class="heard" aria-labelledby="events" aria-live="polite">
      <li>${words.waiting}</li>
    </ol>
    <h2>${words.code}</h2>
    <pre tabindex="0"><code translate="no">${`${loaderSnippet({ publicUrl })}\n\n`}${
      tagOf(element, { shown, href: publicUrl + href, link: words.link }).markup
    }</code></pre>`
}

type Tag = { readonly shown: readonly { name: string; value: string }[]; readonly href: string; readonly link: string }

function tagOf(element: ElementName, { shown, href, link }: Tag): Html {
  const attributes = shown.map(({ name, value }) => new Html(html` ${name}="${value}"`.markup))
  return html`<coop-${element}${attributes}>
  <a href="${href}">${link}</a>
</coop-${element}>`
}

const field = ({ name, label, help }: ElementOption, control: Content): Content =>
  html`<div>
    <label for="o-${name}">${label} <code translate="no">${name}</code></label>
    ${control}
    <p class="meta" id="h-${name}">${help}</p>
  </div>`

const siteChoice = (sites: readonly Site[], site: Site): Content =>
  html`<select id="o-site" name="site" aria-describedby="h-site">
    ${sites.map(
      ({ slug, name }) => html`<option value="${slug}" ${slug === site.slug && html` selected`}>${name}</option>`,
    )}
  </select>`

function valueChoice(
  { name, values }: ElementOption,
  { chosen, none }: { readonly chosen: string; readonly none: string },
): Content {
  if (values.length === 0)
    return html`<input id="o-${name}" name="${name}" value="${chosen}" maxlength="100" aria-describedby="h-${name}" />`
  return html`<select id="o-${name}" name="${name}" aria-describedby="h-${name}">
    <option value="">${none}</option>
    ${values.map(
      ({ value, label }) => html`<option value="${value}" ${value === chosen && html` selected`}>${label}</option>`,
    )}
  </select>`
}

/** Writes what an element tells the page, as text. */
export const eventsScript = `const live = document.querySelector('[data-events]')
const heard = document.querySelector('.heard')
let count = 0
for (const name of live?.dataset.events.split(' ') ?? [])
  live.firstElementChild.addEventListener(name, ({ detail }) => {
    const line = document.createElement('li')
    const told = JSON.stringify(detail, (_key, value) => (value instanceof Error ? String(value) : value))
    line.textContent = name + ' ' + (told ?? '')
    if (count++ === 0) heard.replaceChildren()
    heard.append(line)
    if (heard.children.length > 20) heard.firstElementChild.remove()
  })
`
