import { kinds as kindsShown, radii, type BoardOpening, type OfferPage } from './offers-shown.js'
import { html, type Content, type Html } from './html.js'
import { ownLanguage, sitePage, versionsOf, type Frame } from './layout.js'
import { listData } from './linked-data.js'
import { offerList } from './offer-list.js'
import { isNarrowed, nextAddress, offersPath, previousAddress, type OffersAddress } from './offers-address.js'

export type OffersPageParts = {
  readonly address: OffersAddress
  readonly opening: BoardOpening
  readonly offers: OfferPage
  /** Those of the territory, for whoever wants offers near one of them. */
  readonly communes: readonly { readonly code: string; readonly name: string }[]
}

/** `/s/<site>/offres`: all that the board shows, without its script; the board itself takes over where its script runs. */
export function offersPage(frame: Frame, parts: OffersPageParts): Html {
  const { site, voice, publicUrl } = frame
  const { words } = voice
  const { address, opening, offers } = parts
  const own = ownLanguage(site)
  const { previous, next } = turns(parts)
  const narrowed = isNarrowed(address)
  const isFirst = address.search.after === undefined
  const pageNumber = address.trail.length + 1
  const title = words.offersOf(opening.site.territory)
  const list = html`
    ${searchForm(frame, parts)}
    <p role="status">${found(parts, words)}</p>
    ${offers.items.length > 0 ? offerList(frame, offers.items) : nothing(frame, narrowed)}
    <nav class="turn" aria-label="${words.offers}">
      ${previous && html`<a class="press ghost" rel="prev" href="${offersPath(previous, own)}">${words.previous}</a>`}
      ${next && html`<a class="press" rel="next" href="${offersPath(next, own)}">${words.next}</a>`}
    </nav>
  `
  const main = html`<div class="panel">
    <h1>${title}</h1>
    <p class="sub">${words.offersWords}</p>
    ${isFirst && !isSearched(address) ? board(frame, address, list) : list}
  </div>`
  return sitePage(frame, {
    title: isFirst ? title : `${title}, ${words.pageNumber(pageNumber)}`,
    canonical: narrowed ? offersPath(plainAddress(address), own) : offersPath({ ...address, trail: [] }, own),
    hidden: narrowed,
    main,
    head: html`
      ${previous && html`<link rel="prev" href="${publicUrl}${offersPath(previous, own)}" />`}
      ${next && html`<link rel="next" href="${publicUrl}${offersPath(next, own)}" />`} ${listData(frame, offers.items)}
      <script type="module" src="/v1/coop.js"></script>
    `,
    versions: narrowed || !isFirst ? [] : versionsOf(frame, '/offres'),
  })
}

const plainAddress = ({ search, language }: OffersAddress): OffersAddress => ({
  search: { site: search.site },
  trail: [],
  language,
})

function turns({ address, offers }: OffersPageParts): { previous?: OffersAddress; next?: OffersAddress } {
  const previous = previousAddress(address)
  return {
    ...(previous && { previous }),
    ...(offers.next !== undefined && { next: nextAddress(address, offers.next) }),
  }
}

/** What the element has no attribute for: there the plain list stays, since the element would show other offers. */
function isSearched({ search }: OffersAddress): boolean {
  const { words, near, within, freeFrom, freeTo } = search
  return [words, near, within, freeFrom, freeTo].some((asked) => asked !== undefined)
}

function board({ site, voice }: Frame, { search }: OffersAddress, fallback: Content): Html {
  const attributes = (['category', 'kind', 'place'] as const).map((name) => {
    const value = search[name]
    return value !== undefined && html` ${name}="${value}"`
  })
  return html`<coop-offer-board site="${site.slug}" locale="${voice.language}" heading-level="2" ${attributes}>
    ${fallback}
  </coop-offer-board>`
}

function found({ offers }: OffersPageParts, words: Frame['voice']['words']): Content {
  const count = words.found(offers.total, offers.atLeast)
  return offers.readAs === undefined ? count : [words.readAs(offers.readAs), ' ', count]
}

function nothing({ site, voice }: Frame, narrowed: boolean): Html {
  const { words, language } = voice
  if (!narrowed) return html`<p>${words.noneYet}</p>`
  const all = offersPath({ search: { site: site.slug }, trail: [], language }, ownLanguage(site))
  return html`<p>${words.none}</p>
    <p><a class="press ghost" href="${all}">${words.widen}</a></p>`
}

type Choice = { readonly value: string | number; readonly label: string }

function searchForm({ site, voice }: Frame, { address, opening, communes }: OffersPageParts): Html {
  const { words, language } = voice
  const { search } = address
  const families = opening.categories.filter(({ parent }) => parent === undefined)
  const kinds = kindsShown.map((value) => ({
    value,
    label: words.kindChoices[value],
  }))
  const select = (
    name: 'near' | 'within' | 'kind' | 'place',
    { label, any, choices }: { label: string; any: string; choices: readonly Choice[] },
  ) =>
    html`<div>
      <label for="f-${name}">${label}</label>
      <select id="f-${name}" name="${name}">
        <option value="">${any}</option>
        ${choices.map((choice) => option(choice, search[name]))}
      </select>
    </div>`
  return html`<form class="search" method="get" action="/s/${site.slug}/offres" role="search">
    <div class="wide">
      <label for="f-words">${words.words}</label>
      <input id="f-words" name="words" type="search" maxlength="100" value="${search.words}" autocomplete="off" />
    </div>
    ${select('kind', { label: words.kind, any: words.anyKind, choices: kinds })}
    <div>
      <label for="f-category">${words.category}</label>
      <select id="f-category" name="category">
        <option value="">${words.anyCategory}</option>
        ${families.map(
          (family) =>
            html`<optgroup label="${family.name[language]}">
              ${option({ value: family.id, label: family.name[language] }, search.category)}
              ${opening.categories
                .filter(({ parent }) => parent === family.id)
                .map(({ id, name }) => option({ value: id, label: name[language] }, search.category))}
            </optgroup>`,
        )}
      </select>
    </div>
    ${select('near', {
      label: words.near,
      any: words.anywhere,
      choices: communes.map(({ code, name }) => ({ value: code, label: name })),
    })}
    ${select('within', {
      label: words.within,
      any: words.anyDistance,
      choices: radii.map((value) => ({ value, label: words.kilometres(value) })),
    })}
    ${
      opening.places.length > 1 &&
      select('place', {
        label: words.place,
        any: words.anyPlace,
        choices: opening.places.map(({ slug, name }) => ({ value: slug, label: name })),
      })
    }
    ${language !== ownLanguage(site) && html`<input type="hidden" name="lang" value="${language}" />`}
    <button>${words.search}</button>
  </form>`
}

function option({ value, label }: Choice, chosen: string | number | undefined): Html {
  return html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`
}
