import type {
  GovernmentOfficeLeaf,
  ItemListLeaf,
  LocalBusinessLeaf,
  NGOLeaf,
  OrganizationLeaf,
  StoreLeaf,
} from 'schema-dts'
import { withoutGaps } from '../../../base/without-gaps.js'
import { comesToYou } from '../../../members/member.wire.js'
import { html, type Html } from '../layout/html.js'
import { pathIn, type Frame } from '../layout/layout.js'
import { machineAddress, machineWeek } from '../layout/places-for-machines.js'
import { thingScript } from '../layout/thing-script.js'
import type { EntryKind, Listed, ShownSheet } from './members-shown.js'

type Organisation = OrganizationLeaf | LocalBusinessLeaf | StoreLeaf | NGOLeaf | GovernmentOfficeLeaf

/** https://schema.org/LocalBusiness and its subtypes for those with premises; else https://schema.org/Organization. */
const types: Readonly<Record<EntryKind, Organisation['@type']>> = {
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
  const list: ItemListLeaf = {
    '@type': 'ItemList',
    itemListElement: listed.map(({ entry, sheet }) => ({
      '@type': 'ListItem',
      position: entry.number,
      item: organisationOf(frame, sheet),
    })),
  }
  return thingScript(list)
}

export const memberForMachines = (frame: Frame, sheet: ShownSheet): Html => thingScript(organisationOf(frame, sheet))

function organisationOf(frame: Frame, sheet: ShownSheet): Organisation {
  const { entry, access, phone, email, website, description, hours, photo } = sheet
  const { name, summary, street, postcode, commune, latitude, longitude, precision } = entry
  const week = hours?.week ?? []
  // The centre of a commune is not its address.
  const isExact = latitude !== undefined && longitude !== undefined && precision === undefined
  return withoutGaps<Organisation>({
    '@type': types[entry.kind],
    name,
    url: `${frame.publicUrl}${pathIn(frame, `/carte/${entry.slug}`)}`,
    sameAs: website,
    description: summary ?? description,
    image: photo && `${frame.publicUrl}${photo.sizes.at(-1)?.path}`,
    address: commune === undefined ? undefined : machineAddress({ street, postcode, commune }),
    areaServed: comesToYou(entry.kind, access) ? commune : undefined,
    geo: isExact ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
    telephone: phone,
    email,
    openingHoursSpecification: week.length > 0 ? machineWeek(week) : undefined,
  })
}
