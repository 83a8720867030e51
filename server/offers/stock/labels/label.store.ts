import type { Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import { isAmong } from '../../../database/dialect.js'
import type { Db, Tx } from '../../../database/tables.js'

type Own = { readonly member: Id<'Member'>; readonly offers?: readonly string[] | undefined }

/** Copies that stand in the stock; of these objects, or those that have no label yet. */
const standing = (db: Db, { member, offers }: Own) =>
  db
    .selectFrom('offer_copy')
    .innerJoin('offer', 'offer.id', 'offer_copy.offer_id')
    .where('offer_copy.member_id', '=', member)
    .where('offer_copy.code', 'is not', null)
    .where('offer.status', 'not in', ['closed', 'draft'])
    .where(offers ? isAmong(db, 'offer_copy.offer_id', offers) : (eb) => eb('offer_copy.labelled_at', 'is', null))

export async function copiesToLabel(db: Db, own: Own, most: number) {
  return standing(db, own)
    .innerJoin('member', 'member.id', 'offer_copy.member_id')
    .leftJoin('place', 'place.id', 'offer.place_id')
    .select(['offer_copy.id', 'offer_copy.code', 'offer_copy.labelled_at', 'offer.title'])
    .select(['member.slug as member_slug', 'member.name as member_name', 'place.name as place_name'])
    .orderBy('offer_copy.code')
    .limit(most)
    .execute()
}

export async function countUnlabelled(db: Db, member: Id<'Member'>): Promise<number> {
  const { count } = await standing(db, { member })
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Of this member's own alone; how many they were. */
export async function saveLabelled(
  tx: Tx,
  { member, copies }: { readonly member: Id<'Member'>; readonly copies: readonly string[] },
  at: Instant | null,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('offer_copy')
    .set({ labelled_at: at })
    .where('member_id', '=', member)
    .where(isAmong(tx, 'id', copies))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The copy that a label of a member names. */
export async function findLabelled(db: Db, slug: string, code: string) {
  return db
    .selectFrom('offer_copy')
    .innerJoin('member', 'member.id', 'offer_copy.member_id')
    .innerJoin('offer', 'offer.id', 'offer_copy.offer_id')
    .leftJoin('site', 'site.id', 'offer.site_id')
    .select(['offer.id', 'offer.title', 'offer.listed', 'offer.expires_at', 'offer.status'])
    .select(['member.slug as member_slug', 'member.name as member_name', 'site.slug as site_slug'])
    .where('member.slug', '=', slug)
    .where('offer_copy.code', '=', code)
    .executeTakeFirst()
}
