import { comesToYou } from '../../../members/member.wire.js'
import { html, jsonScript, type Html } from '../layout/html.js'
import { pathIn, type Frame } from '../layout/layout.js'
import { machineAddress, machineWeek } from '../layout/places-for-machines.js'
import type { EntryKind, Listed, ShownSheet } from './members-shown.js'

type Described = Readonly<Record<string, unknown>>

/** https://schema.org/LocalBusiness and its subtypes for those with premises; else https://schema.org/Organization. */
const types: Readonly<Record<EntryKind, string>> = {
  platform: 'Organization',
  repairer: 'LocalBusiness',
  'third-place': 'LocalBusiness',
  'social-centre': 'LocalBusiness',
  'local-authority': 'GovernmentOffice',
  shop: 'Store',
  association: 'NGO',
  other: 'LocalBusiness',
}

export function membersForMachines(frame: Frame, listed: readonly Listed[]): Html {
  if (listed.length === 0) return html``
  return jsonScript('application/ld+json', {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: listed.map(({ entry, sheet }) => ({
      '@type': 'ListItem',
      position: entry.number,
      item: organisationOf(frame, sheet),
    })),
  })
}

export function memberForMachines(frame: Frame, sheet: ShownSheet): Html {
  return jsonScript('application/ld+json', { '@context': 'https://schema.org', ...organisationOf(frame, sheet) })
}

function organisationOf(frame: Frame, sheet: ShownSheet): Described {
  const { entry, access, phone, email, website, description, hours } = sheet
  const { name, summary, street, postcode, commune, latitude, longitude, precision } = entry
  const about = summary ?? description
  const week = hours?.week ?? []
  return {
    '@type': types[entry.kind],
    name,
    url: `${frame.publicUrl}${pathIn(frame, `/carte/${entry.slug}`)}`,
    ...(website !== undefined && { sameAs: website }),
    ...(about !== undefined && { description: about }),
    ...(commune !== undefined && { address: machineAddress({ street, postcode, commune }) }),
    ...(comesToYou(entry.kind, access) && { areaServed: commune }),
    // The centre of a commune is not its address.
    ...(latitude !== undefined &&
      precision === undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    ...(phone !== undefined && { telephone: phone }),
    ...(email !== undefined && { email }),
    ...(week.length > 0 && { openingHoursSpecification: machineWeek(week) }),
  }
}
