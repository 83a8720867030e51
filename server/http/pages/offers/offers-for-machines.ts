import type {
  DemandLeaf,
  ItemListLeaf,
  OfferLeaf,
  Organization,
  Person,
  Place,
  ProductLeaf,
  ServiceLeaf,
} from 'schema-dts'
import { withoutGaps } from '../../../base/without-gaps.js'
import type { OfferCard, OfferSheet } from './offers-shown.js'
import type { Html } from '../layout/html.js'
import { pathIn, type Frame } from '../layout/layout.js'
import { machineAddress, machineWeek } from '../layout/places-for-machines.js'
import { thingScript } from '../layout/thing-script.js'

/** GoodRelations' terms for what is not sold: http://www.heppnetz.de/ontologies/goodrelations/v1#BusinessFunction */
const functions: Partial<Record<OfferCard['kind'], { readonly '@id': string }>> = {
  lend: { '@id': 'http://purl.org/goodrelations/v1#LeaseOut' },
  give: { '@id': 'http://purl.org/goodrelations/v1#Dispose' },
  help: { '@id': 'http://purl.org/goodrelations/v1#ProvideService' },
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
  const list: ItemListLeaf = {
    '@type': 'ItemList',
    itemListElement: shown.map((card, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      url: addressOf(frame, card),
      item: offerOf(frame, card),
    })),
  }
  return thingScript(list)
}

/** It tells only the first name and the commune of a person, as the page does. */
export function offerForMachines(frame: Frame, { card, description, condition, photos, place }: OfferSheet): Html {
  const images = photos.map(({ sizes }) => `${frame.publicUrl}${sizes.at(-1)?.path}`)
  const offer = offerOf(frame, card, { description, images, condition: condition && conditions[condition] })
  return thingScript(place ? { ...offer, availableAtOrFrom: placeOf(place) } : offer)
}

const addressOf = (frame: Frame, card: OfferCard) => `${frame.publicUrl}${pathIn(frame, `/offres/${card.id}`)}`

type About = {
  readonly description?: string
  readonly images?: readonly string[]
  readonly condition?: (typeof conditions)[keyof typeof conditions] | undefined
}

function offerOf(frame: Frame, card: OfferCard, about: About = {}): OfferLeaf | DemandLeaf {
  const { kind, title, commune } = card
  const said = {
    url: addressOf(frame, card),
    name: title,
    areaServed: commune,
    itemOffered: itemOf(frame, card, about),
  }
  if (kind === 'wanted') return { '@type': 'Demand', ...said }
  return withoutGaps<OfferLeaf>({
    '@type': 'Offer',
    ...said,
    businessFunction: functions[kind],
    price: kind === 'give' ? 0 : undefined,
    priceCurrency: kind === 'give' ? 'EUR' : undefined,
    availability: card.freedom.is === 'taken' ? 'https://schema.org/OutOfStock' : 'https://schema.org/InStock',
    offeredBy: giverOf(card),
  })
}

function itemOf(
  { publicUrl }: Frame,
  { kind, title, photo }: OfferCard,
  { description, images = [], condition }: About,
): ProductLeaf | ServiceLeaf {
  const first = photo && `${publicUrl}${photo.sizes.at(-1)?.path}`
  const said = { name: title, image: images.length > 0 ? images : first, description }
  return kind === 'help'
    ? withoutGaps<ServiceLeaf>({ '@type': 'Service', ...said })
    : withoutGaps<ProductLeaf>({ '@type': 'Product', ...said, itemCondition: condition })
}

function giverOf({ giver, byMember, commune }: OfferCard): Organization | Person {
  const address = machineAddress({ commune })
  return byMember ? { '@type': 'Organization', name: giver, address } : { '@type': 'Person', givenName: giver, address }
}

function placeOf({ phone, hours, ...place }: NonNullable<OfferSheet['place']>): Place {
  return withoutGaps<Extract<Place, { '@type': 'Place' }>>({
    '@type': 'Place',
    name: place.name,
    address: machineAddress(place),
    telephone: phone,
    openingHoursSpecification: hours && hours.week.length > 0 ? machineWeek(hours.week) : undefined,
  })
}
