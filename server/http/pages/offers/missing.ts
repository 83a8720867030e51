import { html, type Html } from '../layout/html.js'
import { pathIn, type Frame } from '../layout/layout.js'
import { written } from '../layout/in-theirs.js'
import type { OffersAddress } from './offers-address.js'
import type { OfferPage } from './offers-shown.js'
import type { SearchChoices } from './search-form.js'

type Parts = SearchChoices & { readonly offers: OfferPage }

/** Leads to the element, where one asks for a thing that nobody has, and hears when there is one. */
export function missing(frame: Frame, { address, head, offers }: Parts): Html {
  const { formats } = frame
  const { words } = formats
  const { missing, outside } = offers
  return html`
    ${missing && (isAbsent(missing) ? absent(frame, { address, missing }) : said(frame, missing))}
    ${outside !== undefined && html`<p>${words.outside(outside, head.site.territory)}</p>`}
  `
}

type Missing = NonNullable<OfferPage['missing']>

const isAbsent = ({ shown }: Missing): boolean => shown !== 'part' && shown !== 'meaning'

function said({ formats }: Frame, { shown, words: asked }: Missing): Html {
  const { words } = formats
  const [before, after] = shown === 'part' ? words.inPart : words.calledOtherwise
  return html`<p>${[before, written(formats, asked), after]}</p>`
}

function absent(frame: Frame, { address: { search }, missing }: { address: OffersAddress; missing: Missing }): Html {
  const { formats } = frame
  const { words } = formats
  const { category, freeFrom, kind, place, within } = search
  const isNarrowed = [category, freeFrom, kind, place, within].some((each) => each !== undefined)
  const [before, after] = isNarrowed ? words.missingAmong : words.missing
  const board = pathIn(frame, '/offres')
  const query = new URLSearchParams({ words: search.words ?? '' })
  return html`<div class="apart">
    <h2>${[before, written(formats, missing.words), after]}</h2>
    <p>${words.missingMore}</p>
    <div class="choices">
      <a class="press" href="${board}#proposer">${words.askFor}</a>
      <a class="press ghost" href="${board}#offres?${query.toString()}">${words.tellMe}</a>
    </div>
  </div>`
}

/** Names what is shown instead, right before it. */
export function shownInstead({ formats }: Frame, { head, offers }: Parts): Html | false {
  const { missing, items } = offers
  if (!missing || !isAbsent(missing) || items.length === 0) return false
  const nameOf = (id: string) => head.categories.find((category) => category.id === id)?.name[formats.language] ?? []
  return html`<h2>${formats.words.here((missing.kinds ?? []).flatMap(nameOf))}</h2>`
}
