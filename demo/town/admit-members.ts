import type { Id } from '../../server/base/id.js'
import type { PlaceCandidate } from '../../server/members/upkeep/add-place.js'
import { admitMember } from '../../server/members/index.js'
import { commune } from './communes.js'
import type { DemoAddress, DemoMember } from './members/demo-member.js'
import { demoHouses } from './members/houses.js'
import { demoPlatforms } from './members/platforms.js'
import type { Tools } from './tools.js'
import { typeset } from './typeset.js'

/** Admits the members that neither lend nor repair in the demo, and the platforms with the territories that they serve. */
export async function admitMembers(tools: Tools, territories: ReadonlyMap<string, Id<'Territory'>>): Promise<void> {
  const ids = new Map<string, Id<'Member'>>()
  for (const house of demoHouses) ids.set(house.slug, await admitHouse(tools, house, ids))
  for (const { territory, description, name, ...platform } of demoPlatforms) {
    const territoryId = territory === undefined ? undefined : territories.get(territory)
    if (territory !== undefined && !territoryId)
      throw new RangeError(`${platform.slug} serves no territory of the demo`)
    await admitMember(tools, {
      ...platform,
      kind: 'platform',
      name: typeset(name),
      summary: typeset(description),
      website: `https://${platform.slug}.example`,
      ...(territoryId && { territoryId }),
      places: [],
    })
  }
}

async function admitHouse(
  tools: Tools,
  house: DemoMember,
  before: ReadonlyMap<string, Id<'Member'>>,
): Promise<Id<'Member'>> {
  const { slug, kind, name, description, does, topics, labels = [], links = [], place, elsewhere = [] } = house
  const { email, parent, provenance } = house
  const parentId = parent === undefined ? undefined : before.get(parent)
  if (parent !== undefined && !parentId) throw new RangeError(`${slug} is a part of nobody who was admitted before`)
  const { member } = await admitMember(tools, {
    slug,
    kind,
    does,
    topics,
    labels,
    name: typeset(name),
    summary: typeset(description),
    phone: place.phone,
    website: `https://${slug}.example`,
    links: links.map(({ label, url }) => ({ url, ...(label !== undefined && { label: typeset(label) }) })),
    ...(email !== undefined && { email }),
    ...(parentId && { parentId }),
    ...(provenance && { provenance: { ...provenance, externalId: slug } }),
    places: [toPlace(house, { ...place, slug, name }), ...elsewhere.map((other) => toPlace(house, other))],
  })
  return member.id
}

function toPlace(
  { wheelchair, price, accessibilityUrl, bookingUrl, languages = [], helps = [] }: DemoMember,
  {
    commune: town,
    latitude,
    longitude,
    name,
    ...address
  }: DemoAddress & { readonly slug: string; readonly name: string },
): PlaceCandidate {
  return {
    ...address,
    name: typeset(name),
    communeCode: commune(town),
    point: { latitude, longitude },
    precision: 'manual',
    languages,
    helps,
    ...(wheelchair && { wheelchair }),
    ...(price && { price }),
    ...(accessibilityUrl !== undefined && { accessibilityUrl }),
    ...(bookingUrl !== undefined && { bookingUrl }),
  }
}
