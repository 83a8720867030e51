import type { BikeStoreLeaf, ItemListLeaf, LocalBusinessLeaf, OfferLeaf } from 'schema-dts'
import { withoutGaps } from '../../../base/without-gaps.js'
import { receives } from '../../../repairs/index.js'
import { html, type Html } from '../layout/html.js'
import { pathIn, type Frame } from '../layout/layout.js'
import { machineAddress, machineHours } from '../layout/places-for-machines.js'
import { thingScript } from '../layout/thing-script.js'
import type { ShownRepairer } from './repairers-shown.js'

type Business = BikeStoreLeaf | LocalBusinessLeaf

/** https://schema.org/BikeStore, and https://schema.org/LocalBusiness for itinerant repairers. */
export function repairersForMachines(frame: Frame, repairers: readonly ShownRepairer[]): Html {
  if (repairers.length === 0) return html``
  const list: ItemListLeaf = {
    '@type': 'ItemList',
    itemListElement: repairers.map((repairer, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: businessOf(frame, repairer),
    })),
  }
  return thingScript(list)
}

function businessOf(frame: Frame, repairer: ShownRepairer): Business {
  const { slug, name, types, street, postcode, commune, phone, openings, services, reachCommunes } = repairer
  const comes = !receives(types)
  const reach = reachCommunes.length > 0 ? reachCommunes : commune
  return withoutGaps<Business>({
    '@type': comes ? 'LocalBusiness' : 'BikeStore',
    name,
    url: `${frame.publicUrl}${pathIn(frame, '/reparation')}#${slug}`,
    address: machineAddress({ ...(!comes && { street }), postcode, commune }),
    areaServed: types.includes('itinerant') ? reach : undefined,
    telephone: phone,
    openingHoursSpecification: openings.length > 0 ? machineHours(openings) : undefined,
    makesOffer: services.length > 0 ? services.map(offerOf) : undefined,
  })
}

const offerOf = ({ name, priceCents }: ShownRepairer['services'][number]): OfferLeaf =>
  withoutGaps<OfferLeaf>({
    '@type': 'Offer',
    itemOffered: { '@type': 'Service', name },
    price: priceCents === undefined ? undefined : priceCents / 100,
    priceCurrency: priceCents === undefined ? undefined : 'EUR',
  })
