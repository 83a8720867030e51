import type { Insertable } from 'kysely'
import { newId, type Id } from '../../../server/base/id.js'
import type { Instant } from '../../../server/base/instant.js'
import { paris } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import type { Tables } from '../../../server/database/tables.js'
import { activities, memberKinds, topics } from '../../../server/members/member.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { rareWord } from './offers.js'
import { drawn, fallsIn, families, insertRegion, type Generated, type Region } from './region.js'

export type MembersWanted = { readonly count: number; readonly now: Instant }

const sorts = ['Atelier', 'Maison', 'Espace', 'Café', 'Médiathèque', 'Centre social', 'Recyclerie', 'Fabrique', 'Point']
const streets = ['rue du Moulin', 'place de la Mairie', 'avenue de la Gare', 'rue des Écoles', 'quai du Port']
const days = ['Mo-Fr', 'Tu-Sa', 'Mo,We,Fr', 'Sa', 'Mo-Sa', 'We,Sa', 'Tu-Th']

/**
 * A region that does not exist, with as many members as wanted, each with a place: around the centres of 500 communes of
 * unequal size, some on the same spot, one in twenty standing nowhere, one in a hundred a platform without a place.
 */
export async function generateMembers(database: Database, { count, now }: MembersWanted): Promise<Generated> {
  const random = drawn(20_270_302)
  const region = await administer(database, (tx) => insertRegion(tx, random, now))
  const batch = 400
  for (let from = 0; from < count; from += batch) {
    const made = Array.from({ length: Math.min(batch, count - from) }, (_, at) =>
      oneMember({ at: from + at, random, region, now }),
    )
    await administer(database, async (tx) => {
      await tx
        .insertInto('member')
        .values(made.map(({ member }) => member))
        .execute()
      await tx
        .insertInto('place')
        .values(made.flatMap(({ place }) => place))
        .execute()
      await tx
        .insertInto('member_tag')
        .values(made.flatMap(({ tags }) => tags))
        .execute()
    })
  }
  return region.generated
}

type Making = { readonly at: number; readonly random: () => number; readonly region: Region; readonly now: Instant }

type Row<Name extends keyof Tables> = Insertable<Tables[Name]>

function oneMember({ at, random, region, now }: Making) {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const id: Id<'Member'> = newId()
  const isPlatform = at % 100 === 99
  const words = pick(Object.values(families).map((family) => family[2])).split(' ')
  const name = `${isPlatform ? 'Plateforme' : pick(sorts)} ${rareWord(at * 7)} ${pick(words)}`
  const dated = { created_at: now, updated_at: now }
  const member: Row<'member'> = {
    id,
    slug: `generated-${at}`,
    kind: isPlatform ? 'platform' : pick(memberKinds),
    status: 'shown',
    name,
    summary: `On y trouve ${pick(words)} et ${pick(words)}, avec de l’aide.`,
    description: null,
    website: null,
    phone: null,
    email: null,
    source: at % 3 === 0 ? 'Annuaire de la région' : null,
    licence: at % 3 === 0 ? 'Licence Ouverte 2.0' : null,
    external_id: at % 3 === 0 ? String(at) : null,
    ...dated,
  }
  const tags: Row<'member_tag'>[] = [
    { member_id: id, facet: 'does', tag: pick(activities) },
    { member_id: id, facet: 'topic', tag: pick(topics) },
  ]
  const commune = region.communes[fallsIn(region.upTo, random())]
  if (isPlatform || !commune) return { member, place: [], tags }
  const isOnOneSpot = at % 10 === 0
  const away = () => (isOnOneSpot ? 0 : (random() - 0.5) * 0.04)
  const opens = 480 + Math.floor(random() * 16) * 15
  const closes = opens + 120 + Math.floor(random() * 24) * 15
  const place: Row<'place'> = {
    id: newId(),
    member_id: id,
    slug: `generated-${at}`,
    name,
    street: `${1 + (at % 80)} ${pick(streets)}`,
    postcode: commune.code,
    commune_code: commune.code,
    latitude: Number((commune.point.latitude + away()).toFixed(5)),
    longitude: Number((commune.point.longitude + away()).toFixed(5)),
    point_precision: isOnOneSpot ? 'commune' : 'address',
    claimed_latitude: at % 20 === 7 ? 43 : null,
    claimed_longitude: at % 20 === 7 ? 5 : null,
    zone: paris,
    hours: at % 5 === 0 ? null : `${pick(days)} ${clock(opens)}-${clock(closes)}`,
    phone: null,
    itinerant: 0,
    rests: 0,
    ...dated,
  }
  return { member, place: [place], tags }
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
