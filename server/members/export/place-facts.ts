import { inseeCode } from '../../territories/index.js'
import { osmHours } from '../hours/osm-text.js'
import type { Place } from '../place.js'
import type { Exported, OwnPages, SourceNamed } from './exported.js'

/** `to-place`: the source's point is not credible, so there is none. */
export const precisionTold = ({ claimedPoint, precision }: Pick<Place, 'claimedPoint' | 'precision'>) =>
  claimedPoint ? 'to-place' : precision

/** All public fields under our own names, which `import places` reads again. */
type PlaceFacts = Readonly<Record<string, unknown>>

export function placeFacts(
  { member, place, commune, parent, closures = [] }: Exported,
  { page, booking }: OwnPages,
  own: SourceNamed,
): PlaceFacts {
  const { provenance } = member
  return {
    slug: place?.slug ?? member.slug,
    name: place?.name ?? member.name,
    ...(place && place.name !== member.name && { member: member.name }),
    kind: member.kind,
    summary: member.summary,
    description: member.description,
    does: member.does,
    topics: member.topics,
    labels: member.labels,
    address: place?.street,
    addressExtra: place?.streetExtra,
    postcode: place?.postcode,
    city: commune?.name,
    communeCode: commune && inseeCode(commune.code),
    precision: place && precisionTold(place),
    phone: place?.phone ?? member.phone,
    email: place?.email ?? member.email,
    website: place?.website ?? member.website,
    links: member.links.length > 0 ? member.links : undefined,
    hours: place?.hours === undefined ? undefined : osmHours(place.hours, closures),
    closures: closures.length > 0 ? closures : undefined,
    zone: place?.zone,
    wheelchair: place?.wheelchair,
    price: place?.price,
    itinerant: place?.itinerant,
    languages: place?.languages,
    helps: place?.helps,
    bookingUrl: booking ?? place?.bookingUrl,
    accessibilityUrl: place?.accessibilityUrl,
    legalId: member.legalId,
    parent: parent?.name,
    parentId: parent?.externalId,
    externalId: provenance?.externalId ?? place?.slug ?? member.slug,
    changedOn: provenance?.changedOn,
    source: provenance?.source ?? own.source,
    licence: provenance?.licence ?? own.licence,
    page,
  }
}
