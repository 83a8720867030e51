import type { Insertable } from 'kysely'
import { newId, toId, type Id } from '../../server/base/id.js'
import { addDays, addMs, toInstant, type Instant } from '../../server/base/instant.js'
import { addToDay, dayOf, paris } from '../../server/base/local-time.js'
import type { Point } from '../../server/base/point.js'
import type { Database } from '../../server/database/open-database.js'
import type { Tables, Tx } from '../../server/database/tables.js'
import { hasCopies, type OfferKind } from '../../server/offers/offer.js'
import { spotOf } from '../../server/offers/search/ground.js'
import { countUses } from '../../server/offers/search/spelling.store.js'
import { foldOffer, writtenStems } from '../../server/offers/search/words.js'

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

const families = {
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

const kinds: readonly OfferKind[] = ['lend', 'lend', 'lend', 'lend', 'lend', 'give', 'give', 'help', 'swap', 'wanted']
const praise = 'propre solide récent léger pliable complet pratique silencieux compact robuste ancien familial'.split(
  ' ',
)
const syllables = 'ba co di fa gu la mi no pe ra so tu vi zan bor cel dru fon gra lum pli ros tam ver'.split(' ')

/** Words of which each is rare: names of makers, models and streets are half of what people write. */
export const rareWord = (at: number) => {
  const [a, b, c, d] = [at % 24, Math.floor(at / 24) % 24, Math.floor(at / 576) % 24, Math.floor(at / 13_824) % 24]
  return `${syllables[a]}${syllables[b]}${syllables[c]}${syllables[d]}`
}

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

export type GenerateOptions = { readonly count: number; readonly now: Instant; readonly print?: (line: string) => void }

/**
 * A region that does not exist, with as many offers as wanted: 500 communes of unequal size, 300 places, a few common words and
 * very many rare ones. Rows are written as the verbs write them, many at a time.
 */
export async function generateOffers(database: Database, options: GenerateOptions): Promise<Generated> {
  const random = drawn(20_270_301)
  const ground = await administer(database, (tx) => insertGround(tx, random, options.now))
  const uses = new Map<string, number>()
  const batch = 5_000
  for (let from = 0; from < options.count; from += batch) {
    const many = Math.min(batch, options.count - from)
    const rows = Array.from({ length: many }, (_, at) => oneOffer({ at: from + at, random, ground, options, uses }))
    await administer(database, async (tx) => {
      for (const some of chunks(rows, 400)) {
        await tx
          .insertInto('offer')
          .values(some.map(({ offer }) => offer))
          .execute()
        const copies = some.flatMap((row) => row.copies)
        if (copies.length > 0) await tx.insertInto('offer_copy').values(copies).execute()
        const days = some.flatMap((row) => row.days)
        for (const part of chunks(days, 2_000)) await tx.insertInto('offer_day').values(part).execute()
      }
    })
    options.print?.(`${from + many} offers`)
  }
  const stems = new Map<string, { word: string; by: number }>()
  for (const [text, by] of uses) {
    for (const [stem, word] of writtenStems(text)) {
      const known = stems.get(stem)
      stems.set(stem, { word: known?.word ?? word, by: (known?.by ?? 0) + by })
    }
  }
  await administer(database, (tx) =>
    countUses(
      tx,
      [...stems].map(([stem, use]) => ({ stem, ...use })),
    ),
  )
  return ground.generated
}

type Ground = {
  readonly generated: Generated
  readonly communes: readonly { code: string; intercommunality: string; point: Point; account: Id<'Account'> }[]
  /** Grows with the population: where a number between 0 and 1 falls is a commune. */
  readonly upTo: readonly number[]
  readonly places: readonly { id: Id<'Place'>; memberId: Id<'Member'>; commune: number; point: Point }[]
}

async function insertGround(tx: Tx, random: () => number, now: Instant): Promise<Ground> {
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
  }: {
    random: () => number
    now: Instant
    made: Ground['communes']
    upTo: Ground['upTo']
    territory: Id<'Territory'>
  },
): Promise<{ places: Ground['places']; site: string }> {
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
      look: '{}',
      languages: '["fr","en"]',
      elements: '["offer-board"]',
      ...dated,
    })
    .execute()
  return { places, site }
}

function fallsIn(upTo: readonly number[], chance: number): number {
  let low = 0
  let high = upTo.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((upTo[middle] ?? 1) < chance) low = middle + 1
    else high = middle
  }
  return low
}

type Making = {
  readonly at: number
  readonly random: () => number
  readonly ground: Ground
  readonly options: GenerateOptions
  readonly uses: Map<string, number>
}

function oneOffer({ at, random, ground, options: { count, now }, uses }: Making) {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const kind = pick(kinds)
  const [category, [fr, en, things]] = pick(Object.entries(families))
  const thing = pick(things.split(' '))
  const rare = Array.from({ length: 6 }, () => rareWord(Math.floor(random() ** 2 * 60_000)))
  const title = `${thing} ${pick(praise)} ${rare[0]}`
  // « état » is the very common word: four offers in ten.
  const description = `${random() < 0.4 ? 'bon état' : 'usagé'}, ${pick(praise)}, ${rare.slice(1).join(' ')}`
  for (const word of `${title} ${description} ${fr} ${en}`.split(/[\s,]+/)) uses.set(word, (uses.get(word) ?? 0) + 1)

  const place = random() < 0.3 ? pick(ground.places) : undefined
  const commune = ground.communes[place?.commune ?? fallsIn(ground.upTo, random())] as Ground['communes'][number]
  const point = place?.point ?? commune.point
  const id = newId<'Offer'>()
  // Spread over the year before, the first made the newest; one in a hundred has expired without being marked yet.
  const publishedAt = addMs(now, -Math.floor((at + 1) * ((330 * 86_400_000) / count)))
  const offer: Insertable<Tables['offer']> = {
    id,
    kind,
    status: 'published',
    account_id: place ? null : commune.account,
    member_id: place?.memberId ?? null,
    place_id: place?.id ?? null,
    category_id: category,
    title,
    description,
    condition: null,
    deposit_cents: null,
    preferred_days: null,
    commune_code: commune.code,
    ...point,
    spot: spotOf(point),
    words: foldOffer({
      kind,
      title,
      description,
      placeId: place?.id ?? null,
      categories: [{ id: category, fr, en }],
      point,
      communes: [commune.code],
      intercommunality: commune.intercommunality,
      departement: '00',
    }),
    newness: Date.parse(publishedAt) * 1_000 + (at % 1_000),
    listed: 1,
    published_at: publishedAt,
    expires_at: at % 100 === 99 ? addDays(now, -1) : addDays(now, 30 + (at % 300)),
    created_at: publishedAt,
    updated_at: publishedAt,
  }
  const copies: Insertable<Tables['offer_copy']>[] = hasCopies(kind)
    ? Array.from({ length: at % 7 === 0 ? 2 : 1 }, () => ({ id: newId(), offer_id: id, label: null }))
    : []
  const today = dayOf(now, paris)
  const days: Insertable<Tables['offer_day']>[] = copies
    .filter(() => random() < 0.2)
    .flatMap((copy) =>
      Array.from({ length: 3 }, (_, day) => ({ copy_id: copy.id, day: addToDay(today, day), loan_id: null })),
    )
  return { offer, copies, days }
}

function* chunks<T>(rows: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}

function administer<Out>(database: Database, work: (tx: Tx) => Promise<Out>): Promise<Out> {
  return database.writer.transaction().execute(work)
}

export const generatedNow = toInstant('2027-03-01T08:00:00Z')
