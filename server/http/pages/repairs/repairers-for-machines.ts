import { html, jsonScript, type Html } from '../layout/html.js'
import { pathIn, type Frame } from '../layout/layout.js'
import { machineAddress, machineHours } from '../layout/places-for-machines.js'
import type { ShownRepairer } from './repairers-shown.js'

type Described = Readonly<Record<string, unknown>>

/** https://schema.org/BicycleStore, and https://schema.org/LocalBusiness for itinerant repairers. */
export function repairersForMachines(frame: Frame, repairers: readonly ShownRepairer[]): Html {
  if (repairers.length === 0) return html``
  return jsonScript('application/ld+json', {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: repairers.map((repairer, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: businessOf(frame, repairer),
    })),
  })
}

function businessOf(frame: Frame, repairer: ShownRepairer): Described {
  const { slug, name, types, street, postcode, commune, phone, openings, services, reachCommunes } = repairer
  const comes = types.every((type) => type === 'itinerant')
  return {
    '@type': comes ? 'LocalBusiness' : 'BicycleStore',
    name,
    url: `${frame.publicUrl}${pathIn(frame, '/reparation')}#${slug}`,
    address: machineAddress({ ...(!comes && { street }), postcode, commune }),
    ...(types.includes('itinerant') && { areaServed: reachCommunes.length > 0 ? reachCommunes : commune }),
    ...(phone !== undefined && { telephone: phone }),
    ...(openings.length > 0 && { openingHoursSpecification: machineHours(openings) }),
    ...(services.length > 0 && {
      makesOffer: services.map(({ name: service, priceCents }) => ({
        '@type': 'Offer',
        itemOffered: { '@type': 'Service', name: service },
        ...(priceCents !== undefined && { price: priceCents / 100, priceCurrency: 'EUR' }),
      })),
    }),
  }
}
