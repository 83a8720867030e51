import type { Point, Precision } from '../../base/point.js'
import type { Db } from '../../database/tables.js'

type ListedPlace = {
  readonly slug: string
  readonly name: string
  readonly commune: string
  /** `nowhere`: the source's point is not credible. */
  readonly standing: Precision | 'nowhere'
  /** The source's point when `standing` is `nowhere`. */
  readonly point: Point
}

export async function listPlaces(db: Db, { toPlace }: { readonly toPlace: boolean }): Promise<ListedPlace[]> {
  const rows = await db
    .selectFrom('place')
    .innerJoin('member', 'member.id', 'place.member_id')
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .select(['place.slug', 'place.name', 'place.commune_code', 'place.point_precision', 'commune.name as commune'])
    .select(['place.latitude', 'place.longitude', 'place.claimed_latitude', 'place.claimed_longitude'])
    .where('member.status', '=', 'shown')
    .$if(toPlace, (query) => query.where('place.point_precision', '=', 'commune'))
    .orderBy('place.slug')
    .execute()
  return rows.map((row) => {
    const { slug, name, point_precision: precision, claimed_latitude: latitude, claimed_longitude: longitude } = row
    const isClaimed = latitude !== null && longitude !== null
    return {
      slug,
      name,
      commune: row.commune ?? row.commune_code,
      standing: isClaimed ? 'nowhere' : precision,
      point: isClaimed ? { latitude, longitude } : { latitude: row.latitude, longitude: row.longitude },
    }
  })
}
