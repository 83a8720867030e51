import { sql, type Expression, type SqlBool } from 'kysely'
import type { Id } from '../../base/id.js'
import { never, type Instant } from '../../base/instant.js'
import type { Zone } from '../../base/local-time.js'
import { pointAt, type Box, type Point } from '../../base/point.js'
import { isAmong, listFor, type TextList } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import type { BikeType, RepairType } from '../repairer.js'
import type { FirstTimes } from '../agenda/first-free.store.js'
import { bikeMask, bikeTypesIn, takesBookings, typesIn } from '../repairer.store.js'

/** Read for every repairer of a territory, so only what filters and order need. */
export type Candidate = {
  readonly id: Id<'Repairer'>
  readonly slug: string
  readonly name: string
  readonly types: readonly RepairType[]
  readonly bikeTypes: readonly BikeType[]
  readonly point: Point
  /** Of its commune. */
  readonly centre: Point | undefined
  readonly reachMetres: number | undefined
  /** Its place is in the territory, or it is an itinerant that lists one of the territory's communes. */
  readonly belongs: boolean
  readonly namesCommune: boolean
  /** Of the shortest appointment for the bicycle that is chosen. */
  readonly firstFreeAt: Instant
  readonly firstFreeUntil: Instant
  /** Set when what is kept was out of date. */
  readonly firstTimes?: FirstTimes | undefined
}

type CandidateScope = {
  readonly territoryId: Id<'Territory'>
  readonly placeId: Id<'Place'> | undefined
  readonly communeCodes: readonly string[]
  readonly bikeType: BikeType | undefined
}

/**
 * All that take bookings in the territory, and all itinerants who may come to it: those with a radius must be filtered
 * by distance afterwards.
 */
export async function candidatesOf(
  db: Db,
  { territoryId, placeId, communeCodes, bikeType }: CandidateScope,
): Promise<Candidate[]> {
  const goesInside = sql<SqlBool>`exists (select 1 from repairer_commune c
    join territory_commune t on t.commune_code = c.commune_code
    where c.repairer_id = repairer.id and t.territory_id = ${territoryId})`
  const names = sql<SqlBool>`exists (select 1 from repairer_commune c
    where c.repairer_id = repairer.id and ${isAmong(db, 'c.commune_code', communeCodes)})`
  const isItinerant = sql`repairer.is_itinerant = 1`
  const inside = sql`territory_commune.commune_code is not null`
  const firstFree =
    bikeType === undefined
      ? sql<Instant | null>`repairer.first_free_at`
      : sql<Instant | null>`(select first_at from repairer_bike_type b
          where b.repairer_id = repairer.id and b.bike_type = ${bikeType})`
  const query = db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .leftJoin('territory_commune', (join) =>
      join
        .on('territory_commune.territory_id', '=', territoryId)
        .onRef('territory_commune.commune_code', '=', 'place.commune_code'),
    )
    .select([
      'repairer.id',
      'repairer.slug',
      'member.name',
      'repairer.is_workshop',
      'repairer.is_self_repair',
      'repairer.is_itinerant',
      'repairer.reach_metres',
      firstFree.as('first_free_at'),
      'repairer.first_free_until',
      'place.latitude',
      'place.longitude',
      'commune.latitude as centre_latitude',
      'commune.longitude as centre_longitude',
      sql<number>`case when ${inside} or (${isItinerant} and ${goesInside}) then 1 else 0 end`.as('belongs'),
      communeCodes.length > 0
        ? sql<number>`case when ${isItinerant} and ${names} then 1 else 0 end`.as('names_commune')
        : sql<number>`0`.as('names_commune'),
      bikeMask.as('bikes'),
    ])
    .where(takesBookings)
    .where(sql<SqlBool>`(${inside} or (${isItinerant} and (repairer.reach_metres is not null or ${goesInside})))`)
  const rows = await (placeId === undefined ? query : query.where('place.id', '=', placeId)).execute()
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    types: typesIn(row),
    bikeTypes: bikeTypesIn(row.bikes),
    point: { latitude: row.latitude, longitude: row.longitude },
    centre: pointAt(row.centre_latitude, row.centre_longitude),
    reachMetres: row.reach_metres ?? undefined,
    belongs: row.belongs === 1,
    namesCommune: row.names_commune === 1,
    firstFreeAt: row.first_free_at ?? never,
    firstFreeUntil: row.first_free_until,
  }))
}

export async function centresOf(db: Db, territoryId: Id<'Territory'>): Promise<Point[]> {
  const rows = await db
    .selectFrom('territory_commune')
    .innerJoin('commune', 'commune.code', 'territory_commune.commune_code')
    .select(['commune.latitude', 'commune.longitude'])
    .where('territory_commune.territory_id', '=', territoryId)
    .execute()
  return rows.flatMap(({ latitude, longitude }) => pointAt(latitude, longitude) ?? [])
}

type CommuneAt = { readonly code: string; readonly parentCode: string | null; readonly point: Point }

export async function communesIn(db: Db, { south, north, west, east }: Box): Promise<CommuneAt[]> {
  const rows = await db
    .selectFrom('commune')
    .select(['code', 'parent_code', 'latitude', 'longitude'])
    .where((eb) => eb.and([eb.between('latitude', south, north), eb.between('longitude', west, east)]))
    .execute()
  return rows.flatMap(({ code, parent_code: parentCode, latitude, longitude }) => {
    const point = pointAt(latitude, longitude)
    return point ? [{ code, parentCode, point }] : []
  })
}

type CardFacts = {
  readonly commune: string
  readonly street: string | undefined
  readonly postcode: string | undefined
  readonly phone: string | undefined
  readonly zone: Zone
  readonly onRequest: boolean
  /** Of the bicycle that is chosen, or of the shortest appointment of all. */
  readonly firstTimes: FirstTimes
}

function cardRows(db: Db, ids: Expression<TextList>) {
  return db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .innerJoin('repairer_bike_type as bike', 'bike.repairer_id', 'repairer.id')
    .select(['repairer.id', 'repairer.on_request', 'commune.name as commune', 'place.street', 'place.postcode'])
    .select(['place.zone', 'place.phone as place_phone', 'member.phone as member_phone'])
    .select(['bike.bike_type', 'bike.shortest_minutes', 'bike.first_at', 'bike.second_at', 'bike.third_at'])
    .where(isAmong(db, 'repairer.id', ids))
    .where('bike.shortest_minutes', 'is not', null)
}

const cardsForBike = writtenOnce((db, { ids, bikeType }: Slots<{ ids: TextList; bikeType: BikeType }>) =>
  cardRows(db, ids).where('bike.bike_type', '=', bikeType),
)

/** The last row of a repairer, with its shortest appointment, stays in the map. */
const cardsForAny = writtenOnce((db, { ids }: Slots<{ ids: TextList }>) =>
  cardRows(db, ids).orderBy('bike.shortest_minutes', 'desc'),
)

export async function cardFactsOf(
  db: Db,
  repairerIds: readonly Id<'Repairer'>[],
  bikeType: BikeType | undefined,
): Promise<Map<Id<'Repairer'>, CardFacts>> {
  if (repairerIds.length === 0) return new Map()
  const ids = listFor(db, repairerIds)
  const rows = await (bikeType === undefined ? cardsForAny.all(db, { ids }) : cardsForBike.all(db, { ids, bikeType }))
  return new Map(
    rows.map((row) => [
      row.id,
      {
        commune: row.commune ?? '',
        street: row.street ?? undefined,
        postcode: row.postcode ?? undefined,
        phone: row.place_phone ?? row.member_phone ?? undefined,
        zone: row.zone,
        onRequest: row.on_request === 1,
        firstTimes: {
          bikeType: row.bike_type,
          minutes: row.shortest_minutes ?? 0,
          starts: [row.first_at, row.second_at, row.third_at].filter((start) => start !== null),
        },
      },
    ]),
  )
}
