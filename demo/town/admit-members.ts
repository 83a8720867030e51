import type { Id } from '../../server/base/id.js'
import type { PlaceCandidate } from '../../server/members/add-place.js'
import { admitMember } from '../../server/members/index.js'
import { commune } from './communes.js'
import type { DemoAddress, DemoMember } from './members/demo-member.js'
import { demoHouses } from './members/houses.js'
import { demoPlatforms } from './members/platforms.js'
import type { Tools } from './tools.js'
import { typeset } from './typeset.js'

/** Whoever belongs to the network and neither lends nor repairs in the demo, and the platforms with what they serve. */
export async function admitMembers(tools: Tools, territories: ReadonlyMap<string, Id<'Territory'>>): Promise<void> {
  for (const house of demoHouses) await admitHouse(tools, house)
  for (const { territory, description, name, ...platform } of demoPlatforms) {
    const territoryId = territory === undefined ? undefined : territories.get(territory)
    if (territory !== undefined && !territoryId)
      throw new RangeError(`${platform.slug} serves no territory of the demo`)
    await admitMember(tools, {
      ...platform,
      ...{ kind: 'platform', name: typeset(name), summary: typeset(description) },
      website: `https://${platform.slug}.example`,
      ...(territoryId && { territoryId }),
      places: [],
    })
  }
}

async function admitHouse(tools: Tools, house: DemoMember): Promise<void> {
  const { slug, kind, name, description, does, topics, labels = [], place, elsewhere = [] } = house
  await admitMember(tools, {
    ...{ slug, kind, does, topics, labels, name: typeset(name), summary: typeset(description), phone: place.phone },
    website: `https://${slug}.example`,
    places: [toPlace(house, { ...place, slug, name }), ...elsewhere.map((other) => toPlace(house, other))],
  })
}

function toPlace(
  { wheelchair, price, languages = [], helps = [] }: DemoMember,
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
    ...{ name: typeset(name), communeCode: commune(town), point: { latitude, longitude }, precision: 'manual' },
    ...{ languages, helps },
    ...(wheelchair && { wheelchair }),
    ...(price && { price }),
  }
}
