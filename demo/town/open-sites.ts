import type { Id } from '../../server/base/id.js'
import { addToDay, dayOf, paris } from '../../server/base/local-time.js'
import { admitMember, type Place } from '../../server/members/index.js'
import { createSite } from '../../server/sites/index.js'
import { elements } from '../../server/sites/site.js'
import { createTerritory } from '../../server/territories/index.js'
import { demoEntries } from './members/demo-entries.js'
import { demoPlaces } from './places.js'
import { demoSites, demoTerritories, type DemoSite } from './sites.js'
import type { Tools } from './tools.js'
import { typeset } from './typeset.js'

/** Members by their slug, with the place where they lend. */
export type DemoMembers = ReadonlyMap<string, { readonly memberId: Id<'Member'>; readonly place: Place }>

export async function admitPlaces(tools: Tools): Promise<DemoMembers> {
  const today = dayOf(tools.clock.now(), paris)
  const members = new Map<string, { memberId: Id<'Member'>; place: Place }>()
  for (const { slug, name, kind, description, closures, latitude, longitude, ...address } of demoPlaces) {
    const { does = [], topics = [], labels = [], ...access } = demoEntries[slug] ?? {}
    const place = {
      ...address,
      ...access,
      slug,
      name,
      point: { latitude, longitude },
      precision: 'manual' as const,
      closures: closures.map(({ from, to, reason }) => ({
        reason,
        from: addToDay(today, from),
        to: addToDay(today, to),
      })),
    }
    const { member, places } = await admitMember(tools, {
      slug,
      kind,
      name,
      does,
      topics,
      labels,
      summary: typeset(description),
      phone: address.phone,
      places: [place],
    })
    for (const admitted of places) members.set(slug, { memberId: member.id, place: admitted })
  }
  return members
}

/** Says which territories there are now. */
export async function openSites(tools: Tools, members: DemoMembers): Promise<ReadonlyMap<string, Id<'Territory'>>> {
  const territories = new Map<string, Id<'Territory'>>()
  for (const territory of demoTerritories) territories.set(territory.slug, (await createTerritory(tools, territory)).id)
  for (const { slug, name, territory, member, languages, look: theme, moderation = 'after' } of demoSites) {
    const territoryId = territories.get(territory)
    if (!territoryId) throw new RangeError(`the site ${slug} has no territory`)
    const memberId = members.get(member.slug)?.memberId ?? (await admitAuthority(tools, member))
    await createSite(tools, { slug, name, memberId, territoryId, origins: [], languages, theme, elements, moderation })
  }
  return territories
}

async function admitAuthority(tools: Tools, member: DemoSite['member']): Promise<Id<'Member'>> {
  return (await admitMember(tools, { ...member, places: [] })).member.id
}
