import type { CommuneChoice } from '../layout/communes-to-choose.js'
import { html, type Content, type Html } from '../layout/html.js'
import { ownLanguage, type Frame } from '../layout/layout.js'
import { inTheirs } from '../layout/in-theirs.js'
import { isNarrowed, type OffersAddress } from './offers-address.js'
import { offerKinds } from '../../../../widgets/words/offers/offer-kinds.js'
import { radii } from '../../../../widgets/words/offers/searched.js'
import type { BoardHead } from './offers-shown.js'
import { isFromNowhere } from './understood.js'

export type SearchChoices = {
  readonly address: OffersAddress
  readonly head: BoardHead
  readonly communes: readonly CommuneChoice[]
}

type Choice = { readonly value: string | number; readonly label: string }
type Field = {
  readonly label: string
  readonly any: string
  readonly choices: readonly Choice[]
  readonly hint?: string | false
  readonly lang?: Content
}

/** Filters are folded until they are used, so that offers come first. */
export function searchForm({ site, formats }: Frame, { address, head, communes }: SearchChoices): Html {
  const { words, language } = formats
  const { search } = address
  const narrowed = isNarrowed({
    ...address,
    search: { ...search, words: undefined, order: undefined, plainly: undefined },
  })
  const isWhereAsked = isFromNowhere(search)
  const select = (name: 'near' | 'within' | 'kind' | 'place', { label, any, choices, hint = false, lang }: Field) =>
    html`<div>
      <label for="f-${name}">${label}</label>
      <select id="f-${name}" name="${name}" ${hint !== false && html`aria-describedby="f-${name}-hint"`}>
        <option value="">${any}</option>
        ${choices.map((choice) => option(choice, search[name], lang))}
      </select>
      ${hint !== false && html`<p id="f-${name}-hint">${hint}</p>`}
    </div>`
  const kind = { label: words.kind, any: words.anyKind, choices: offerKinds.map(named(words.kindChoices)) }
  const near = {
    label: words.near,
    any: words.anywhere,
    choices: communes.map(({ code, name }) => ({ value: code, label: name })),
    hint: isWhereAsked && words.fromWhere,
  }
  const within = {
    label: words.within,
    any: words.anyDistance,
    choices: radii.map((value) => ({ value, label: words.kilometres(value) })),
  }
  const place = {
    label: words.place,
    any: words.allPlaces,
    choices: head.places.map(({ slug, name }) => ({ value: slug, label: name })),
    lang: inTheirs(formats),
  }
  return html`<form class="search" method="get" action="/s/${site.slug}/offres" role="search">
    <div class="row">
      <div>
        <label for="f-words">${words.words}</label>
        <input id="f-words" name="words" type="search" maxlength="100" value="${search.words}" autocomplete="off" />
      </div>
      <button>${words.find}</button>
    </div>
    <details ${(narrowed || isWhereAsked) && html`open`}>
      <summary>${words.refine}</summary>
      <div class="more">
        ${select('kind', kind)}
        <div>
          <label for="f-category">${words.category}</label>
          <select id="f-category" name="category">
            <option value="">${words.allCategories}</option>
            ${families(head, language).map(({ label, choices }) => {
              const options = choices.map((choice) => option(choice, search.category))
              return html`<optgroup label="${label}">${options}</optgroup>`
            })}
          </select>
        </div>
        ${select('near', near)} ${select('within', within)} ${place.choices.length > 1 && select('place', place)}
      </div>
    </details>
    ${search.order !== undefined && html`<input type="hidden" name="order" value="${search.order}" />`}
    ${language !== ownLanguage(site) && html`<input type="hidden" name="lang" value="${language}" />`}
  </form>`
}

const named =
  <Name extends string>(labels: Record<Name, string>) =>
  (value: Name): Choice => ({ value, label: labels[value] })

function families({ categories }: BoardHead, language: Frame['formats']['language']) {
  const toChoice = ({ id, name }: BoardHead['categories'][number]): Choice => ({ value: id, label: name[language] })
  return categories
    .filter(({ parent }) => parent === undefined)
    .map((family) => ({
      label: family.name[language],
      choices: [family, ...categories.filter(({ parent }) => parent === family.id)].map(toChoice),
    }))
}

function option({ value, label }: Choice, chosen: string | number | undefined, lang?: Content): Html {
  const said = [html`value="${value}"`, lang, value === chosen && html` selected`]
  return html`<option ${said}>${label}</option>`
}
