import { ordersOf } from '../../../../widgets/words/offers/orders.js'
import { html, type Content, type Html } from '../layout/html.js'
import { ownLanguage, type Frame } from '../layout/layout.js'
import { written } from '../layout/in-theirs.js'
import { offersPath, type OffersAddress } from './offers-address.js'
import type { OfferPage } from './offers-shown.js'

type Search = OffersAddress['search']

/** The path of the first page of a search like this one. */
export function pathWith({ site }: Frame, { search, language }: OffersAddress, change: Partial<Search>): string {
  return offersPath({ search: { ...search, ...change }, trail: [], language }, ownLanguage(site))
}

const mostMeant = 4

/** How the words were read, each reading with the link that takes it back. */
export function understood(frame: Frame, { address, offers }: { address: OffersAddress; offers: OfferPage }): Html {
  const { formats } = frame
  const { words } = formats
  const { search } = address
  const { also, cutTo, days, perhaps, readingsCut, spelt } = offers.read ?? {}
  const around = ([before, after]: readonly [string, string], text: string): Content => [
    before,
    written(formats, text),
    after,
  ]
  const without = (reading: NonNullable<Search['plainly']>[number]) =>
    pathWith(frame, address, { plainly: [...(search.plainly ?? []), reading] })
  const chip = (text: Content, path: string) =>
    html`<a class="press ghost chip" href="${path}"
      ><span aria-hidden="true">× </span>${text}<span class="unseen">, ${words.takeBack}</span></a
    >`
  const typed = (search.words ?? '').toLowerCase()
  // A kind that was meant is named before the list.
  const meant = [...new Set(offers.missing?.shown === 'kind' ? [] : also?.flatMap((one) => one.meant))]
    .filter((word) => !typed.includes(word.toLowerCase()))
    .slice(0, mostMeant)
  const ways = [
    spelt !== undefined &&
      html`<a class="press ghost" href="${without('spelling')}">${words.exactly.join(search.words ?? '')}</a>`,
    perhaps !== undefined &&
      html`<a class="press ghost" href="${pathWith(frame, address, { words: perhaps, plainly: undefined })}"
        >${around(words.perhaps, perhaps)}</a
      >`,
    days && chip(words.readDays(days.written, formats.span(days.from, days.to)), without('days')),
    meant.length > 0 && chip(words.also.join(meant.join(', ')), without('meanings')),
    ...(search.plainly ?? []).map((reading) => {
      const others = search.plainly?.filter((one) => one !== reading) ?? []
      const path = pathWith(frame, address, { plainly: others.length > 0 ? others : undefined })
      return html`<a class="press ghost" href="${path}">${words.bringBack[reading]}</a>`
    }),
  ].filter((way) => way !== false && way !== undefined)
  return html`
    ${spelt !== undefined && html`<p>${around(words.resultsFor, spelt)}</p>`}
    ${cutTo !== undefined && html`<p>${words.cutTo(cutTo)}</p>`}
    ${readingsCut && html`<p>${words.readingsCut(readingsCut)}</p>`}
    ${ways.length > 0 && html`<nav class="choices" aria-label="${words.understood}">${ways}</nav>`}
  `
}

/** The nearest are to come first, and no commune is chosen yet. */
export const isFromNowhere = ({ order, near }: Search): boolean => order === 'nearest' && near === undefined

/** In which order the list stands, and the links to the others; to the nearest, by the choice of a commune. */
export function orderLinks(frame: Frame, address: OffersAddress): Html | undefined {
  const { words } = frame.formats
  const { search } = address
  const orders = ordersOf(search)
  if (orders.length < 2) return undefined
  const now = (isFromNowhere(search) ? undefined : search.order) ?? orders[0]
  return html`<nav class="choices" aria-label="${words.order}">
    <span aria-hidden="true">${words.order}</span>
    ${orders.map((order, at) => {
      const asked = { ...search, order: at === 0 ? undefined : order }
      const path = pathWith(frame, address, asked)
      return html`<a
        class="order"
        href="${path}${isFromNowhere(asked) && '#f-near'}"
        ${order === now && html`aria-current="true"`}
        >${words.orders[order]}</a
      >`
    })}
  </nav>`
}
