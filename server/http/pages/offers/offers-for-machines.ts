import type { OfferCard, OfferSheet } from './offers-shown.js'
import { jsonScript, type Html } from '../layout/html.js'
import { pathIn, type Frame } from '../layout/layout.js'
import { machineAddress, machineWeek } from '../layout/places-for-machines.js'

type Described = Readonly<Record<string, unknown>>

/** GoodRelations' terms for what is not sold: http://www.heppnetz.de/ontologies/goodrelations/v1#BusinessFunction */
const functions: Partial<Record<OfferCard['kind'], string>> = {
  lend: 'http://purl.org/goodrelations/v1#LeaseOut',
  give: 'http://purl.org/goodrelations/v1#Dispose',
  help: 'http://purl.org/goodrelations/v1#ProvideService',
}

const conditions = {
  new: 'https://schema.org/NewCondition',
  'very-good': 'https://schema.org/UsedCondition',
  good: 'https://schema.org/UsedCondition',
  worn: 'https://schema.org/UsedCondition',
  'to-repair': 'https://schema.org/DamagedCondition',
} as const

/** Members' offers only: a person's are hidden from search engines. */
export function listForMachines(frame: Frame, cards: readonly OfferCard[]): Html | undefined {
  const shown = cards.filter(({ byMember }) => byMember)
  if (shown.length === 0) return undefined
  return jsonScript('application/ld+json', {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: shown.map((card, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      url: addressOf(frame, card),
      item: offerOf(frame, card),
    })),
  })
}

/** Of a person only the first name and the commune, as on the page. */
export function offerForMachines(frame: Frame, { card, description, condition, photos, place }: OfferSheet): Html {
  return jsonScript('application/ld+json', {
    '@context': 'https://schema.org',
    ...offerOf(frame, card, {
      description,
      ...(photos.length > 0 && { image: photos.map(({ sizes }) => `${frame.publicUrl}${sizes.at(-1)?.path}`) }),
      ...(condition !== undefined && { itemCondition: conditions[condition] }),
    }),
    ...(place && { availableAtOrFrom: placeOf(place) }),
  })
}

const addressOf = (frame: Frame, card: OfferCard) => `${frame.publicUrl}${pathIn(frame, `/offres/${card.id}`)}`

function offerOf(frame: Frame, card: OfferCard, about: Described = {}): Described {
  const { kind, title, photo } = card
  const image = photo && `${frame.publicUrl}${photo.sizes.at(-1)?.path}`
  const businessFunction = functions[kind]
  const state = card.freedom.is === 'taken' ? 'https://schema.org/OutOfStock' : 'https://schema.org/InStock'
  return {
    '@type': kind === 'wanted' ? 'Demand' : 'Offer',
    url: addressOf(frame, card),
    name: title,
    ...(businessFunction !== undefined && { businessFunction }),
    ...(kind === 'give' && { price: 0, priceCurrency: 'EUR' }),
    ...(kind !== 'wanted' && { availability: state }),
    areaServed: card.commune,
    ...(kind !== 'wanted' && { offeredBy: giverOf(card) }),
    itemOffered: {
      '@type': kind === 'help' ? 'Service' : 'Product',
      name: title,
      ...(image !== undefined && { image }),
      ...about,
    },
  }
}

function giverOf({ giver, byMember, commune }: OfferCard): Described {
  const address = machineAddress({ commune })
  return byMember ? { '@type': 'Organization', name: giver, address } : { '@type': 'Person', givenName: giver, address }
}

function placeOf({ phone, hours, ...place }: NonNullable<OfferSheet['place']>): Described {
  return {
    '@type': 'Place',
    name: place.name,
    address: machineAddress(place),
    ...(phone !== undefined && { telephone: phone }),
    ...(hours && hours.week.length > 0 && { openingHoursSpecification: machineWeek(hours.week) }),
  }
}
