import type { OfferPage } from './offers-shown.js'
import { otherResults } from './other-results.js'
import { html, type Content, type Html } from '../layout/html.js'
import { pagesAround } from '../layout/list-address.js'
import { ownLanguage, passScript, sitePage, versionsOf, type Frame } from '../layout/layout.js'
import { marked } from '../layout/in-theirs.js'
import { feedsToFind, feedsToFollow } from './follow.js'
import { listForMachines } from './offers-for-machines.js'
import { missing, shownInstead } from './missing.js'
import { offerList } from './offer-list.js'
import { searchForm, type SearchChoices } from './search-form.js'
import { orderLinks, understood } from './understood.js'
import { isNarrowed, offersPath, type OffersAddress } from './offers-address.js'

type OffersPageParts = SearchChoices & { readonly offers: OfferPage }

/** The element takes over where its script runs. */
export function offersPage(frame: Frame, parts: OffersPageParts): Html {
  const { site, formats, publicUrl } = frame
  const { words } = formats
  const { address, head, offers } = parts
  const own = ownLanguage(site)
  const { previous, next } = pagesAround(address, offers.next)
  const narrowed = isNarrowed(address)
  const isFirst = address.after === undefined
  const pageNumber = address.trail.length + 1
  const title = words.offersOf(head.site.territory)
  const list = html`
    ${searchForm(frame, parts)} ${missing(frame, parts)} ${understood(frame, parts)}
    <p class="found" role="status">${words.found(offers.total, offers.atLeast)}</p>
    ${orderLinks(frame, address)} ${shownInstead(frame, parts)}
    ${offers.items.length > 0 ? offerList(frame, offers.items) : nothing(frame, parts)}
    <nav class="turn" aria-label="${words.offers}">
      ${previous && html`<a class="press ghost" rel="prev" href="${offersPath(previous, own)}">${words.previous}</a>`}
      ${next && html`<a class="press" rel="next" href="${offersPath(next, own)}">${words.next}</a>`}
    </nav>
    ${otherResults(frame, parts)} ${feedsToFollow(frame, address)}
  `
  const main = html`<div class="panel">
    <h1>${marked(formats, title, head.site.territory)}</h1>
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
      ${next && html`<link rel="next" href="${publicUrl}${offersPath(next, own)}" />`}
      ${feedsToFind(frame, address, head)} ${listForMachines(frame, offers.items)} ${passScript(frame)}
      <script type="module" src="/v1/coop.js"></script>
    `,
    framed: isFirst && !isSearched(address) && offersPath({ ...address, trail: [] }, own),
    versions: narrowed || !isFirst ? [] : versionsOf(frame, '/offres'),
  })
}

const plainAddress = ({ search, language }: OffersAddress): OffersAddress => ({
  search: { site: search.site },
  trail: [],
  language,
})

/** By what the element has no attribute for: it would show other offers, so the plain list stays. */
function isSearched({ search }: OffersAddress): boolean {
  const { words, near, within, freeFrom, freeTo, order } = search
  return [words, near, within, freeFrom, freeTo, order].some((asked) => asked !== undefined)
}

function board({ site, formats }: Frame, { search }: OffersAddress, fallback: Content): Html {
  const attributes = (['category', 'kind', 'place'] as const).map((name) => {
    const value = search[name]
    return value !== undefined && html` ${name}="${value}"`
  })
  return html`<coop-offer-board site="${site.slug}" locale="${formats.language}" heading-level="1" ${attributes}>
    ${fallback}
  </coop-offer-board>`
}

function nothing({ site, formats }: Frame, { address, offers }: OffersPageParts): Html | undefined {
  const { words, language } = formats
  // Offers that come near have a heading of their own.
  if (offers.near) return undefined
  if (!isNarrowed(address)) return html`<p>${words.noneYet}</p>`
  const all = offersPath({ search: { site: site.slug }, trail: [], language }, ownLanguage(site))
  return html`${!offers.missing && html`<p>${words.none}</p>`}
    <p><a class="press ghost" href="${all}">${words.widen}</a></p>`
}
