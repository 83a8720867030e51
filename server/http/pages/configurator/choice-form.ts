import { optionsOf, type ElementName, type ElementOption } from '../../../../widgets/words/elements/options.js'
import { isPlaceable } from '../../../../widgets/words/elements/snippets.js'
import { neutralColours, type Site } from '../../../sites/index.js'
import type { Choice } from '../layout/form.js'
import type { Formats } from '../layout/formats.js'
import { html, type Content, type Html } from '../layout/html.js'
import { optionWords } from '../layout/option-words.js'
import { colourChoices, heights, type Choices } from './choices.js'
import type { ConfiguratorStrings } from './configurator.strings.js'
import type { KnownValues } from './known-values.js'
import { isFramed } from './ways.js'
import { languages } from '../../../base/language.js'

type Parts = {
  readonly choices: Choices
  readonly sites: readonly Site[]
  readonly known: KnownValues
  readonly words: ConfiguratorStrings
}

/** Sent as an address, so that what was chosen can be shared; a script sends it at each change. */
export function choiceForm(formats: Formats, { choices, sites, known, words }: Parts): Html {
  const said = optionWords(formats)
  const attributes = optionsOf(choices.element, said).filter(({ name }) => name !== 'site')
  const [main, more] = [attributes.filter(isFirst), attributes.filter((option) => !isFirst(option))]
  const field = (option: ElementOption) => attributeField(option, { choices, known, words })
  const isMore = choices.height !== undefined || more.some(({ name }) => choices.options[name] !== undefined)
  return html`<form class="form" method="get" action="/integrer" id="choices">
    ${formats.language !== languages[0] && html`<input type="hidden" name="lang" value="${formats.language}" />`}
    <input type="hidden" name="way" value="${choices.way}" />
    ${elementField(formats, choices.element, words)}
    <div>
      ${siteField(formats, { sites, words, site: choices.site.slug, element: choices.element })}
      ${!isFramed(choices.way) && html`<p class="hint after">${words.actSoon} <a href="#act">${words.whoDeclares}</a></p>`}
    </div>
    ${main.map(field)} ${themeFields({ choices, words })}
    <details id="more" ${isMore && html`open`}>
      <summary>${words.more}</summary>
      <div class="form">${more.map(field)} ${heightField(choices, words)}</div>
    </details>
    <div class="turn unscripted"><button>${words.show}</button></div>
  </form>`
}

/** Which element and which site; what else an address has said is kept. */
export function siteForm(formats: Formats, { query, sites, words }: Pick<Parts, 'sites' | 'words'> & Asked): Html {
  const named = query.get('element') ?? ''
  const element = isPlaceable(named) ? named : undefined
  const others = [...query].filter(([name]) => name !== 'site' && name !== 'element')
  return html`<form class="form" method="get" action="/integrer" id="choices">
    ${others.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${elementField(formats, element, words)}
    <div>${siteField(formats, { sites, words, site: undefined, element })}</div>
    <div class="turn unscripted"><button>${words.show}</button></div>
  </form>`
}

type Asked = { readonly query: URLSearchParams }

function elementField(formats: Formats, chosen: ElementName | undefined, words: ConfiguratorStrings): Html {
  const { elements } = optionWords(formats)
  return html`<fieldset class="options">
    <legend>${words.element}</legend>
    ${Object.keys(elements)
      .filter(isPlaceable)
      .map(
        (name) =>
          html`<label
            ><input type="radio" name="element" value="${name}" ${name === chosen && html`checked`} /><span
              ><b>${elements[name].name}</b><small>${elements[name].what}</small></span
            ></label
          >`,
      )}
  </fieldset>`
}

type Sited = Pick<Parts, 'sites' | 'words'> & {
  readonly site: string | undefined
  readonly element: ElementName | undefined
}

function siteField(formats: Formats, { sites, words, site, element }: Sited): Html {
  return html`<label for="f-site">${words.site}</label>
    <select id="f-site" name="site" required>
      ${site === undefined && html`<option value="" selected>${words.chooseSite}</option>`}
      ${sites.map(({ slug, name }) => option({ value: slug, label: name }, site ?? ''))}
    </select>
    <p class="hint after"><a href="${joiningWith(formats, element)}">${words.notHere}</a></p>`
}

/** The element that is looked at is what one asks for. */
function joiningWith({ language }: Formats, element: ElementName | undefined): string {
  const query = new URLSearchParams({
    ...(language !== languages[0] && { lang: language }),
    ...(element && { elements: element }),
  })
  return `/rejoindre?${query.toString()}`
}

/** Options that change what is shown come first; those that say how it stands in the page are folded. */
const isFirst = ({ name }: ElementOption): boolean => ['place', 'category', 'kind', 'bike-type', 'view'].includes(name)

type FieldParts = Pick<Parts, 'choices' | 'known' | 'words'>

function attributeField({ name, label, help, values }: ElementOption, { choices, known, words }: FieldParts): Html {
  const chosen = choices.options[name] ?? ''
  const listed = name === 'heading-level' ? levels(words) : (known[name] ?? values)
  const none = { territory: words.sitesOwn, place: words.whole, category: words.whole, kind: words.whole }
  const any =
    name === 'heading-level' ? words.level(2) : (Object.entries(none).find(([each]) => each === name)?.[1] ?? words.any)
  return html`<div>
    <label for="f-${name}">${label}</label>
    <p class="hint" id="f-${name}-hint">${help}</p>
    <select id="f-${name}" name="${name}" aria-describedby="f-${name}-hint">
      <option value="">${any}</option>
      ${listed.map((each) => option(each, chosen))}
    </select>
  </div>`
}

function heightField({ height = '' }: Choices, words: ConfiguratorStrings): Html {
  const kept = heights.map((value) => ({ value, label: words.pixels(value) }))
  return html`<div>
    <label for="f-height">${words.height}</label>
    <p class="hint" id="f-height-hint">${words.heightMore}</p>
    <select id="f-height" name="height" aria-describedby="f-height-hint">
      <option value="">${words.screenHeight}</option>
      ${kept.map((each) => option(each, height))}
    </select>
  </div>`
}

const levels = (words: ConfiguratorStrings): Choice[] =>
  ['1', '3', '4', '5', '6'].map((value) => ({ value, label: words.level(Number(value)) }))

const option = ({ value, label }: Choice, chosen: string): Html =>
  html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`

function themeFields({ choices, words }: Pick<Parts, 'choices' | 'words'>): Html {
  const { theme, site } = choices
  return html`<fieldset class="look">
    <legend>${words.look}</legend>
    ${[
      ['', words.siteLook],
      ['own', words.ownLook],
    ].map(
      ([value, label]) =>
        html`<label class="tick"
          ><input
            type="radio"
            name="look"
            value="${value}"
            ${(value === 'own') === (theme !== undefined) && html`checked`}
          />${label}</label
        >`,
    )}
    ${theme && html`<p class="hint">${words.lookMore}</p>`}
    ${
      theme &&
      colourChoices.map((name): Content => {
        const colour = theme[name] ?? lightOf(site.theme[name] ?? neutralColours[name][0])
        return html`<label class="colour"
          ><input type="color" name="${name}" value="${colour}" />${words.colours.colours[name]}</label
        >`
      })
    }
  </fieldset>`
}

const lightOf = (colour: string): string => /#[0-9a-f]{6}/i.exec(colour)?.[0] ?? '#000000'
