import type { Formats } from '../layout/formats.js'
import type { KeptFile } from '../../versions/kept-version.js'
import { html, type Content, type Html } from '../layout/html.js'
import { optionWords } from '../layout/option-words.js'
import { pasted, queryOfChoices, type Choices } from './choices.js'
import { declarationsOf } from './colours.js'
import type { ConfiguratorStrings } from './configurator.strings.js'
import { copied } from './copied.js'
import { pictureOf } from './pictures.js'
import { wayWords } from './ways.strings.js'
import { isFramed, plugins, policyOf, snippetsOf, waysOf, type Pasting, type WayName } from './ways.js'
import { whoDeclares } from './who-declares.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export const configuratorPath = '/integrer'

type Parts = {
  readonly choices: Choices
  readonly publicUrl: string
  readonly pinned: KeptFile | undefined
  /** The address of the network. */
  readonly contact: string
}

/** Shows what to copy by the chosen way, where it goes, and what it asks of the page's policy. */
export function pastings(formats: Formats, parts: Parts, words: ConfiguratorStrings): Html {
  const { choices, publicUrl, pinned } = parts
  const { site, element, options, way, theme, height } = choices
  const language = pasted(choices)
  const pasting: Pasting = {
    slug: site.slug,
    publicUrl,
    language,
    options,
    element,
    kept: { colours: declarationsOf(theme), height: height && `${height}px` },
    title: optionWords({ language }).elements[element].name,
    pinned,
  }
  return html`<section class="panel" aria-labelledby="code">
      <h2 id="code">${words.code}</h2>
      ${waysToChoose(formats, { choices, pinned }, words)} ${pluginFirst(formats, { way, pasting }, words)}
      ${stepsOf(formats, { way, pasting }, words)}
    </section>
    ${!isFramed(way) && whoDeclares(formats, parts, words)} ${policies({ way, pasting }, words)}`
}

type Ways = Pick<Parts, 'choices' | 'pinned'>

function waysToChoose(formats: Formats, { choices, pinned }: Ways, words: ConfiguratorStrings): Html {
  const shown = waysOf(choices.element).filter((name) => name !== 'pinned' || pinned)
  return html`<nav class="ways-in" aria-label="${words.yourSite}">
    ${shown.map((name) => {
      const query = queryOfChoices({ ...choices, way: name }, formats.language).toString()
      return html`<a
        href="${configuratorPath}?${query}"
        id="way-${name}"
        data-way="${name}"
        ${name === choices.way && html`aria-current="true"`}
        >${wayWords[formats.language][name].name}</a
      >`
    })}
  </nav>`
}

type Chosen = { readonly way: WayName; readonly pasting: Pasting }

function pluginFirst(formats: Formats, { way, pasting }: Chosen, words: ConfiguratorStrings): Content {
  const { plugin } = wayWords[formats.language][way]
  const given = plugins[way]?.(pasting)
  if (!plugin || !given) return undefined
  return html`<h3>${plugin.say}</h3>
    <p>${plugin.how}</p>
    <ul>
      <li>${words.pluginServer} <code translate="no">${pasting.publicUrl}</code></li>
      <li>${words.pluginSite} <code translate="no">${pasting.slug}</code></li>
    </ul>
    ${plugin.picture && pictureOf(formats, plugin.picture)}
    <p><a class="press" href="${given.zip}" download>${plugin.get}</a></p>
    <p><b>${plugin.then}</b></p>
    ${copied({ id: 'code-plugin', of: plugin.then, text: given.code }, words)}`
}

function stepsOf(formats: Formats, { way, pasting }: Chosen, words: ConfiguratorStrings): Html {
  const { note, steps, aside, more } = wayWords[formats.language][way]
  const snippets = snippetsOf[way](pasting)
  const copying = steps.filter(({ copies }) => copies)
  const shown = steps.map((step) => {
    const at = copying.indexOf(step)
    const text = snippets[at]
    return html`<li>
      <div>
        <p><b>${step.say}</b></p>
        ${step.more !== undefined && html`<p class="meta">${step.more}</p>`}
        ${step.picture && pictureOf(formats, step.picture)}
        ${text !== undefined && copied({ id: `code-${at}`, of: step.say, text }, words)}
      </div>
    </li>`
  })
  return html`${note !== undefined && html`<p class="note">${note}</p>`}
    ${more && html`<p><a href="${more.path}${languageQuery(formats.language)}">${more.say}</a></p>`}
    <ol class="steps">
      ${shown}
    </ol>
    ${aside !== undefined && html`<p>${aside}</p>`}`
}

function policies({ way, pasting }: Chosen, words: ConfiguratorStrings): Html {
  const { lines, style } = policyOf(way, pasting)
  return html`<section class="panel" aria-labelledby="policy">
    <h2 id="policy">${words.policy}</h2>
    <p>${words.policyMore}</p>
    ${copied({ id: 'code-policy', of: words.policy, text: lines }, words)}
    ${
      style !== undefined &&
      html`<p>${words.policyStyle}</p>
        ${copied({ id: 'code-policy-style', of: 'style-src', text: style }, words)}`
    }
  </section>`
}
