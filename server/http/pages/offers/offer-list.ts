import type { OfferCard, PhotoAddresses } from './offers-shown.js'
import { html, type Html } from '../layout/html.js'
import { kindPictures } from './kind-pictures.js'
import { pathIn, type Frame } from '../layout/layout.js'
import { marked, written } from '../layout/in-theirs.js'

export type DaysTaken = { readonly from: string; readonly to: string }

type Shown = {
  readonly level?: 2 | 3
  /** Those are taken on some of these days, whatever they are today. */
  readonly taken?: DaysTaken | undefined
}

/** A person's name is left out: lists are indexed by search engines, a person's own page is not. */
export function offerList(frame: Frame, cards: readonly OfferCard[], shown: Shown = {}): Html {
  return html`<ul class="cards">
    ${cards.map((card) => offerCard(frame, card, shown))}
  </ul>`
}

function offerCard(frame: Frame, card: OfferCard, { level = 2, taken }: Shown): Html {
  const { formats } = frame
  const { words } = formats
  const path = pathIn(frame, `/offres/${card.id}`)
  const who = card.byMember ? words.byMember(card.giver, card.commune) : words.byPerson(card.commune)
  const far = card.distanceMetres === undefined ? '' : `, ${words.distance(formats.distance(card.distanceMetres))}`
  const link = html`<a href="${path}" ${!card.byMember && html` rel="nofollow"`}>${written(formats, card.title)}</a>`
  return html`<li class="card">
    <div class="picture">
      ${card.photo ? picture(card.photo, '(max-width: 519px) 160px, 400px') : kindPictures[card.kind]}
    </div>
    <div class="words">
      <p class="kind">${words.kinds[card.kind]}</p>
      ${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      <p class="meta">${marked(formats, who, card.byMember ? card.giver : undefined)}${far}</p>
      ${taken && !isTakenBeyond(card, taken) ? notFree(frame, taken) : freedom(frame, card)}
    </div>
  </li>`
}

const isTakenBeyond = ({ freedom: state }: OfferCard, { to }: DaysTaken): boolean =>
  state.is === 'taken' && state.until > to

const notFree = ({ formats: { words, day } }: Frame, { from, to }: DaysTaken): Html =>
  html`<p class="taken">${words.notFree(day(from), day(to))}</p>`

export function freedom({ formats, today }: Frame, { freedom: state }: OfferCard): Html | undefined {
  const { words, day } = formats
  if (state.is === 'free') {
    return html`<p class="free">${state.from <= today ? words.freeNow : words.free(day(state.from))}</p>`
  }
  return state.is === 'taken' ? html`<p class="taken">${words.taken(day(state.until))}</p>` : undefined
}

/** Decorative in a list, where the title says as much; on the offer's page a photo has its description. */
export function picture({ sizes, width, height }: PhotoAddresses, shownAt: string, alt = ''): Html {
  const set = sizes.map((size) => `${size.path} ${size.width}w`).join(', ')
  return html`<img
    src="${sizes[0]?.path}"
    srcset="${set}"
    sizes="${shownAt}"
    width="${width}"
    height="${height}"
    alt="${alt}"
    loading="lazy"
    decoding="async"
  />`
}
