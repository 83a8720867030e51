import { html } from 'lit'
import { phoneLink } from '../parts/phone-link.js'
import { daysIn, distance, fromToday } from '../shared/formats.js'
import type { Language } from '../shared/locale.js'
import { beside, pageAddress, type OutputOf } from '../shared/wire.js'
import type { BookingStrings } from './repair-booking.strings.js'

export type Card = OutputOf<'repairs.open'>['repairers']['items'][number]

export type CardView = {
  readonly words: BookingStrings
  readonly language: Language
  readonly level: number
  readonly zone: string | undefined
  /** Path of the repairers on our own origin. */
  readonly page: string | undefined
  /** Where a repairer is booked on our own page, once the visitor can choose a bicycle. */
  readonly away: ((slug: string) => string) | undefined
  readonly chosen: string | undefined
  /** Undefined until booking is possible here: the link then opens our page. */
  readonly choose: ((event: MouseEvent) => void) | undefined
}

export function repairerCard(card: Card, view: CardView) {
  const { words, language, level, page, away, chosen, choose } = view
  const { slug, name, street, commune, phone, distanceMetres, types, firstFree, onRequest } = card
  // The address of a repairer who is only itinerant is not shown.
  const address = types.some((type) => type !== 'itinerant') && street
  const far = distanceMetres !== undefined && distance(distanceMetres, language)
  const facts = [address ? `${address}, ${commune}` : commune, far]
  return html`<li class=${slug === chosen ? 'card chosen' : 'card'} part="card">
    <p class=${firstFree ? 'free' : 'taken'}>
      ${firstFree ? words.free(whenOf(firstFree, view)) : words.nothingFree(!!phone)}${onRequest && firstFree ? `, ${words.onRequest}` : ''}
    </p>
    <div class="name" role="heading" aria-level=${level}>
      <a
        part="card-link"
        href=${away?.(slug) ?? pageAddress(`${page}#${slug}`)}
        target=${beside}
        rel="noopener"
        referrerpolicy="origin"
        data-slug=${slug}
        @click=${choose}
        >${name}</a
      >
    </div>
    <p class="meta">${facts.filter(Boolean).join('\u00a0· ')}</p>
    <p class="meta">${types.map((type) => words.types[type]).join('\u00a0· ')}</p>
    ${phone && html`<p>${phoneLink(phone)}</p>`}
  </li>`
}

/** « demain à 10 h 30 », « mercredi 2 décembre à 9 h », in the place's zone. */
function whenOf(moment: string, { words, language, zone: timeZone }: CardView): string {
  const at = new Date(moment)
  // The Swedish locale formats as `2027-03-01 18:00`.
  const sv = daysIn('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const [day = '', time = ''] = sv.format(at).split(' ')
  const ahead = (Date.parse(day) - Date.parse(sv.format().slice(0, 10))) / 86_400_000
  const far = daysIn(language, { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
  const said =
    ahead < 1
      ? words.today
      : ahead < 2
        ? fromToday(1, 'day', language)
        : far.format(at).replace(' 1 ', language === 'fr' ? ' 1er ' : ' 1 ')
  return words.at(said, words.time(time))
}
