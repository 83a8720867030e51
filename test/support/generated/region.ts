import type { Insertable } from 'kysely'
import { newId, toId, type Id } from '../../../server/base/id.js'
import type { Instant } from '../../../server/base/instant.js'
import { paris } from '../../../server/base/local-time.js'
import type { Point } from '../../../server/base/point.js'
import type { Tables, Tx } from '../../../server/database/tables.js'

/** Numbers that look drawn by lot and are the same each time. */
export function drawn(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Names in both languages, and what is found there. */
export const families = {
  tools: ['Bricolage', 'DIY', 'échelle tournevis ponceuse scie marteau niveau étau burin agrafeuse raboteuse'],
  garden: [
    'Jardin',
    'Garden',
    'tondeuse bêche brouette sécateur arrosoir taille-haie composteur semis râteau serfouette',
  ],
  home: ['Maison', 'Home', 'canapé lampe étagère tapis fauteuil rideau miroir commode bouilloire armoire'],
  mobility: [
    'Vélos et transport',
    'Bicycles',
    'vélo remorque antivol casque pompe sacoche trottinette diable porte-bagages selle',
  ],
  children: [
    'Enfants',
    'Children',
    'poussette chaise puzzle peluche tricycle trotteur berceau déguisement toboggan landau',
  ],
  leisure: ['Loisirs', 'Leisure', 'tente réchaud raquette ballon guirlande barnum planche duvet palet kayak'],
  culture: [
    'Livres et musique',
    'Books and music',
    'roman guitare partition dictionnaire appareil projecteur vinyle piano violon atlas',
  ],
  together: [
    'Entraide',
    'Helping',
    'conversation courses devoirs dépannage couture anglais jardinage informatique lecture promenade',
  ],
} as const

const communeCount = 500
const intercommunalityCount = 10
const placeCount = 300

export type Generated = {
  readonly site: string
  /** Everywhere; one EPCI (a tenth); one commune. */
  readonly territories: {
    readonly all: Id<'Territory'>
    readonly tenth: Id<'Territory'>
    readonly one: Id<'Territory'>
  }
  /** The most populous commune, in the midst of others. */
  readonly town: string
  readonly townCentre: Point
  readonly accounts: readonly Id<'Account'>[]
}

export type Region = {
  readonly generated: Generated
  readonly communes: readonly { code: string; intercommunality: string; point: Point; account: Id<'Account'> }[]
  /** Grows with the population: where a number between 0 and 1 falls is a commune. */
  readonly upTo: readonly number[]
  readonly places: readonly { id: Id<'Place'>; memberId: Id<'Member'>; commune: number; point: Point }[]
}

/** Communes of unequal size, an account in each, places, three territories and a site. */
export async function insertRegion(tx: Tx, random: () => number, now: Instant): Promise<Region> {
  const made = Array.from({ length: communeCount }, (_, at) => {
    // The first is the town in the midst; the others lie around it, closer to it than by chance.
    const pull = at === 0 ? 0 : random() ** 0.7
    const angle = random() * 2 * Math.PI
    const point = {
      latitude: Number((50.6 + pull * 0.45 * Math.sin(angle)).toFixed(4)),
      longitude: Number((3.05 + pull * 0.7 * Math.cos(angle)).toFixed(4)),
    }
    const intercommunality = `9000000${String(at % intercommunalityCount).padStart(2, '0')}`
    return { code: String(at + 1).padStart(5, '0'), intercommunality, point, account: newId<'Account'>() }
  })
  await tx
    .insertInto('commune')
    .values(
      made.map(({ code, intercommunality, point }, at) => ({
        code,
        kind: 'current' as const,
        name: `Commune ${at + 1}`,
        parent_code: null,
        population: Math.round(230_000 / (at + 1)),
        intercommunality_code: intercommunality,
        departement_code: '00',
        region_code: '00',
        ...point,
        centre_precision: 'own' as const,
      })),
    )
    .execute()
  await tx
    .insertInto('account')
    .values(
      made.map(({ account, code }, at) => ({
        id: account,
        first_name: `Prénom ${at + 1}`,
        commune_code: code,
        away: 0 as const,
        unreminded: 0 as const,
        unalerted: 0 as const,
        hidden_facts: '[]',
        idle_told_at: null,
        created_at: now,
      })),
    )
    .execute()
  let sum = 0
  const sums = made.map((_, at) => (sum += 1 / (at + 1)))
  const upTo = sums.map((part) => part / sum)
  const territories = { all: newId<'Territory'>(), tenth: newId<'Territory'>(), one: newId<'Territory'>() }
  const inside = {
    all: made,
    tenth: made.filter(({ intercommunality }) => intercommunality === '900000000'),
    one: made.slice(30, 31),
  }
  for (const name of ['all', 'tenth', 'one'] as const) {
    await tx.insertInto('territory').values({ id: territories[name], slug: name, name }).execute()
    await tx
      .insertInto('territory_commune')
      .values(inside[name].map(({ code }) => ({ territory_id: territories[name], commune_code: code })))
      .execute()
  }
  const { places, site } = await insertNetwork(tx, { random, now, made, upTo, territory: territories.all })
  const town = made[0]
  if (!town) throw new Error('a region without a commune')
  const accounts = made.map(({ account }) => account)
  return {
    communes: made,
    upTo,
    places,
    generated: { site, territories, town: town.code, townCentre: town.point, accounts },
  }
}

async function insertNetwork(
  tx: Tx,
  {
    random,
    now,
    made,
    upTo,
    territory,
  }: { random: () => number; now: Instant; made: Region['communes']; upTo: Region['upTo']; territory: Id<'Territory'> },
): Promise<{ places: Region['places']; site: string }> {
  const rows: Insertable<Tables['category']>[] = Object.entries(families).map(([id, [fr, en]], position) => ({
    id,
    parent_id: null,
    name_fr: fr,
    name_en: en,
    position,
    pictogram: 'box',
  }))
  await tx.insertInto('category').values(rows).execute()
  const places: { id: Id<'Place'>; memberId: Id<'Member'>; commune: number; point: Point }[] = []
  for (let at = 0; at < placeCount; at += 1) {
    const commune = fallsIn(upTo, random())
    const centre = made[commune]?.point ?? { latitude: 0, longitude: 0 }
    const point = {
      latitude: Number((centre.latitude + (random() - 0.5) * 0.03).toFixed(5)),
      longitude: Number((centre.longitude + (random() - 0.5) * 0.04).toFixed(5)),
    }
    places.push({ id: newId(), memberId: newId(), commune, point })
  }
  const dated = { created_at: now, updated_at: now }
  const none = { description: null, website: null, phone: null, email: null, source: null, licence: null }
  await tx
    .insertInto('member')
    .values(
      places.map(({ memberId }, at) => ({
        id: memberId,
        slug: `member-${at}`,
        kind: 'association' as const,
        status: 'shown' as const,
        name: `Association ${at}`,
        external_id: null,
        ...none,
        ...dated,
      })),
    )
    .execute()
  await tx
    .insertInto('place')
    .values(
      places.map(({ id, memberId, commune, point }, at) => ({
        id,
        member_id: memberId,
        slug: `place-${at}`,
        name: `Lieu ${at}`,
        street: null,
        postcode: null,
        commune_code: made[commune]?.code ?? '',
        ...point,
        point_precision: 'address' as const,
        zone: paris,
        hours: null,
        itinerant: 0 as const,
        rests: 0 as const,
        phone: null,
        ...dated,
      })),
    )
    .execute()
  const site = 'generated'
  await tx
    .insertInto('site')
    .values({
      id: newId(),
      slug: site,
      member_id: places[0]?.memberId ?? toId(''),
      territory_id: territory,
      name: 'Région',
      zone: paris,
      look: '{}',
      languages: '["fr","en"]',
      elements: '["offer-board","repair-booking","member-map"]',
      moderation: 'after',
      sequence: 0,
      ...dated,
    })
    .execute()
  return { places, site }
}

/** Which commune a number between 0 and 1 falls in. */
export function fallsIn(upTo: readonly number[], chance: number): number {
  let low = 0
  let high = upTo.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((upTo[middle] ?? 1) < chance) low = middle + 1
    else high = middle
  }
  return low
}
