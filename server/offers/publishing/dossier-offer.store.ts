import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { aliases } from '../../database/field-columns.js'
import type { Db, Tx } from '../../database/tables.js'
import { photoKey } from '../../media/index.js'
import { offerColumns } from '../offer.columns.js'

/** All that an account published, the newest first. */
export async function offersOfPerson(db: Db, person: Id<'Account'>) {
  return db
    .selectFrom('offer')
    .innerJoin('category', 'category.id', 'offer.category_id')
    .leftJoin('commune', 'commune.code', 'offer.commune_code')
    .leftJoin('site', 'site.id', 'offer.site_id')
    .select(['offer.id', 'offer.title', 'offer.kind', 'offer.description'])
    .select(aliases('offer', offerColumns))
    .select(['offer.status', 'offer.published_at', 'offer.expires_at', 'offer.created_at'])
    .select(['category.name_fr as category', 'commune.name as commune', 'site.name as site'])
    .where('offer.account_id', '=', person)
    .orderBy('offer.created_at', 'desc')
    .orderBy('offer.id', 'desc')
    .execute()
}

export async function photosOfPerson(db: Db, person: Id<'Account'>) {
  const rows = await db
    .selectFrom('offer_photo')
    .innerJoin('offer', 'offer.id', 'offer_photo.offer_id')
    .select(['offer_photo.offer_id', 'offer_photo.photo', 'offer_photo.width', 'offer_photo.alt'])
    .where('offer.account_id', '=', person)
    .orderBy('offer_photo.offer_id')
    .orderBy('offer_photo.position')
    .execute()
  return rows.map(({ offer_id: offerId, alt, ...photo }) => ({ offerId, alt, key: photoKey(photo) }))
}

export async function countOffers(db: Db, person: Id<'Account'>): Promise<number> {
  const { count } = await db
    .selectFrom('offer')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('account_id', '=', person)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** With their copies, days and photos. */
export async function deleteOffersOf(tx: Tx, person: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('offer').where('account_id', '=', person).execute()
}

/** So that housekeeping removes their files the next time it runs, and not a day later. */
export async function photosSentAt(tx: Tx, person: Id<'Account'>, at: Instant): Promise<void> {
  await tx.updateTable('loose_photo').set({ sent_at: at }).where('account_id', '=', person).execute()
}
