import { html, nothing } from 'lit'
import { phoneLink } from '../parts/phone-link.js'
import { daysIn, fromToday } from '../shared/formats.js'
import type { Language } from '../shared/language-of.js'
import { beside, pageAddress, type OutputOf } from '../shared/wire.js'
import { firstOfMonth } from '../words/first-of-month.strings.js'
import { writtenIn } from '../words/written-in.js'
import type { BookingStrings } from './repair-booking.strings.js'

export type Card = OutputOf<'repairs.open'>['repairers']['items'][number]

export type CardView = {
  readonly words: BookingStrings
  readonly language: Language
  readonly level: number
  readonly zone: string | undefined
  /** Path of the repairers on our own origin. */
  readonly page: string | undefined
  /** Where a repairer is booked on our own page, at a time that is free, once the visitor can choose a bicycle. */
  readonly away: ((slug: string, startsAt?: string) => string) | undefined
  /** « 1,2 km »: only a search knows from where. */
  readonly far: ((metres: number) => string) | undefined
  readonly chosen: string | undefined
  /** Undefined until booking is possible here: the link then opens our page. */
  readonly choose: ((event: MouseEvent) => void) | undefined
}

export function repairerCard(card: Card, view: CardView) {
  const { words, level, page, away, far, chosen, choose } = view
  const { slug, name, street, commune, phone, distanceMetres, types, bikeTypes, firstTimes } = card
  // The address of a repairer who is only itinerant is not shown.
  const address = types.some((type) => type !== 'itinerant') && street
  const metres = distanceMetres === undefined ? undefined : far?.(distanceMetres)
  const isFree = firstTimes.length > 0
  const href = away?.(slug) ?? pageAddress(`${page}#${slug}`)
  return html`<li class=${slug === chosen ? 'card chosen' : 'card'} part="card">
    <div class="head">
      <span class="initial" aria-hidden="true">${initialOf(name)}</span>
      <div class="name" role="heading" aria-level=${level}>
        <a
          part="card-link"
          href=${href}
          target=${beside}
          rel="noopener"
          referrerpolicy="origin"
          aria-describedby="book-${slug}"
          data-slug=${slug}
          lang=${writtenIn}
          @click=${choose}
          >${name}</a
        >
      </div>
      <p class="meta">
        ${metres && `${metres}\u00a0· `}<span lang=${writtenIn}>${address ? `${address}, ${commune}` : commune}</span>
      </p>
    </div>
    <p class="meta">${[...types.map((type) => words.types[type]), words.bikes(bikeTypes)].join('\u00a0· ')}</p>
    ${servicesOf(card, view)} ${isFree ? timesOf(card, view) : nothing}
    <p class="card-foot">
      <span class=${isFree ? 'book' : 'taken'} id="book-${slug}"
        >${isFree ? words.book : words.nothingFree(!!phone)}</span
      >
      ${phone && phoneLink(phone)}
    </p>
  </li>`
}

function servicesOf({ fromCents, services, servicesTotal }: Card, { words }: CardView) {
  if (!servicesTotal) return nothing
  const names = services.map(({ name }) => name)
  const from = fromCents === undefined ? '' : `\u00a0· ${words.from(fromCents)}`
  return html`<p class="meta">
    <span lang=${writtenIn}>${names.join(', ')}</span>${words.more(servicesTotal - names.length)}${from}
  </p>`
}

/** Each begins a booking at that time. */
function timesOf({ firstTimes, name, onRequest, slug }: Card, view: CardView) {
  const { words, language, page, away, choose } = view
  const first = firstTimes[0]?.day ?? ''
  const short = daysIn(language, { timeZone: 'UTC', weekday: 'short', day: 'numeric' })
  return html`<div>
    <p class="free">${words.freeFrom(dayOf(first, view))}${onRequest ? `, ${words.onRequest}` : ''}</p>
    <p class="times-first">
      ${firstTimes.map(({ day, startsAt, time }) => {
        const said = day === first ? words.time(time) : words.at(short.format(new Date(day)), words.time(time))
        return html`<a
          class="at"
          href=${away?.(slug, startsAt) ?? pageAddress(`${page}#${slug}?at=${startsAt}`)}
          target=${beside}
          rel="noopener"
          referrerpolicy="origin"
          aria-label="${said}, ${dayOf(day, view)}, ${words.book}, ${name}"
          data-of=${slug}
          data-at=${startsAt}
          @click=${choose}
          >${said}</a
        >`
      })}
    </p>
  </div>`
}

/** « demain », « mercredi 2 décembre », from today in the place's zone. */
function dayOf(day: string, { words, language, zone: timeZone }: CardView): string {
  // The Swedish locale formats as `2027-03-01`.
  const today = daysIn('sv', { timeZone, dateStyle: 'short' }).format()
  const ahead = (Date.parse(day) - Date.parse(today)) / 86_400_000
  if (ahead < 1) return words.today
  if (ahead < 2) return fromToday(1, 'day', language)
  const far = daysIn(language, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
  return far.format(new Date(day)).replace(' 1 ', ` ${firstOfMonth[language]} `)
}

/** Of the name without its article: « La Roue du Canal » is R. */
function initialOf(name: string): string {
  return name
    .replace(/^(l[ae]s? |l’|the )/i, '')
    .charAt(0)
    .toUpperCase()
}
