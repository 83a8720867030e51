import { html, nothing } from 'lit'
import { isLost, photoImage } from '../../parts/photo.js'
import { dayWords, momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/locale.js'
import { beside, pageAddress, type OutputOf } from '../../shared/wire.js'
import { marked } from '../../shared/written.js'
import { writtenIn } from '../../words/written.js'
import type { OwnOffersStrings } from './own-offers.strings.js'

export type OwnOffer = OutputOf<'offers.mine'>['items'][number]

export type OffersView = {
  readonly words: OwnOffersStrings
  readonly language: Language
  readonly level: number
  /** Says of each where it was made. */
  readonly isWhole: boolean
  readonly today: string
  readonly lost: ReadonlySet<string>
  readonly lose: (event: Event) => void
}

/** A mail tells of its end as many days before. */
const soonDays = 7

const dayMs = 86_400_000

/** Whether its giver should look at it first. */
export function isWaiting({ status, until }: OwnOffer, today: string): boolean {
  if (/^(hidden|awaits-look|expired)$/.test(status)) return true
  return status === 'shown' && (Date.parse(until) - Date.parse(today)) / dayMs <= soonDays
}

export type OffersPart = { readonly title: string; readonly id: string; readonly offers: readonly OwnOffer[] }

export function offersSection({ title, id, offers }: OffersPart, view: OffersView) {
  return html`<section aria-labelledby=${id}>
    <div id=${id} class="part-title" role="heading" aria-level=${view.level}>${title}</div>
    <ul class="list own">
      ${offers.map((offer) => offerRow(offer, view))}
    </ul>
  </section>`
}

function offerRow(offer: OwnOffer, view: OffersView) {
  const { commune, kind, page, photo, status, title } = offer
  const { language, words } = view
  const told = stateOf(offer, view)
  return html`<li class="own-offer" part="card" data-offer=${offer.offerId}>
    <div class="picture">
      ${photo && !isLost(photo, view) ? photoImage({ ...photo, alt: '' }, '56px', view) : nothing}
    </div>
    <div class="about">
      <div class="name" role="heading" aria-level=${view.level + 1} lang=${writtenIn}>
        ${
          page
            ? html`<a href=${pageAddress(page)} target=${beside} rel="noopener" part="card-link">${title}</a>`
            : title
        }
      </div>
      <p class="meta">
        ${marked(words.facts(words.kinds[kind], commune), language === writtenIn ? undefined : commune)}
        ${view.isWhole && offer.site ? marked(words.madeAt(offer.site.name), offer.site.name) : nothing}
      </p>
      <p class="st ${toneOf[status]}">${words.states[status]}</p>
      ${told ? html`<p class="meta">${told}</p>` : nothing}
    </div>
  </li>`
}

const toneOf = {
  shown: 'free',
  hidden: 'taken',
  'awaits-look': 'taken',
  away: 'taken',
  paused: 'meta',
  expired: 'taken',
  closed: 'meta',
} as const satisfies Record<OwnOffer['status'], string>

/** What its state means, by when, and what may be done. */
function stateOf(offer: OwnOffer, { language, today, words }: OffersView) {
  const day = dayWords(language, { day: 'numeric', month: 'long' })
  switch (offer.status) {
    case 'shown':
      return isWaiting(offer, today) ? words.endsSoon(day(offer.until)) : words.untilDay(day(offer.until))
    case 'awaits-look': {
      const { site, until } = offer.by ?? {}
      if (!site || !until) return words.awaitsSomebody
      return marked(words.awaits(site.name, day(momentIn('Europe/Paris', Date.parse(until)).day)), site.name)
    }
    case 'paused':
      return words.paused
    case 'expired':
      return words.over
    case 'hidden':
    case 'away':
    case 'closed':
      return undefined
  }
}
