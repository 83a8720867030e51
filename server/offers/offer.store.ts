import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import { flag } from '../database/columns.js'
import { engineOf, isAmong } from '../database/dialect.js'
import { rowOf } from '../database/field-columns.js'
import type { Db, Tables, Tx } from '../database/tables.js'
import type { AccountHolder, Actor, Allowed, Owned } from '../rpc/actor.js'
import { owned } from '../rpc/vouch.js'
import { insertCopies, type NewCopy } from './offer-copy.store.js'
import { nextNewness } from './newness.store.js'
import { insertPictures } from './offer-photo.store.js'
import { offerColumns, offerFrom } from './offer.columns.js'
import { isListed, type Offer } from './offer.js'
import type { OfferPhotoTable, OfferTable } from './offer.table.js'
import { spotOf } from '../search/index.js'

/** Whether an account has an offer in any state: `accounts` deletes none that has. */
export const holdsAccount = (eb: ExpressionBuilder<Tables, 'account'>) =>
  eb.exists(eb.selectFrom('offer').select('offer.id').whereRef('offer.account_id', '=', 'account.id'))

export async function findOffer(db: Db, id: Id<'Offer'>): Promise<Offer | undefined> {
  const row = await db.selectFrom('offer').selectAll().where('id', '=', id).executeTakeFirst()
  return row && offerFrom(row)
}

export async function getOffer(db: Db, id: Id<'Offer'>): Promise<Offer> {
  const offer = await findOffer(db, id)
  if (!offer) throw new Refusal('offer-gone')
  return offer
}

/** On SQLite only one transaction writes. */
export async function lockOffer(tx: Tx, id: Id<'Offer'>): Promise<Offer | undefined> {
  const query = tx.selectFrom('offer').selectAll().where('id', '=', id)
  const row = await (engineOf(tx) === 'postgres' ? query.forNoKeyUpdate() : query).executeTakeFirst()
  return row && offerFrom(row)
}

/** Within a partner's site only what was published there. */
export async function ownOffer(
  db: Db,
  { for: { account }, within }: Actor<AccountHolder>,
  id: Id<'Offer'>,
): Promise<Owned<Offer>> {
  const offer = await getOffer(db, id)
  const isTheirs = 'accountId' in offer.giver && offer.giver.accountId === account
  if (!isTheirs || (within !== undefined && offer.siteId !== within)) throw new Refusal('offer-gone')
  return owned(offer)
}

export async function offerInStock(db: Db, { subject }: Allowed<'stock'>, id: Id<'Offer'>): Promise<Owned<Offer>> {
  const offer = await getOffer(db, id)
  if (!('memberId' in offer.giver) || offer.giver.memberId !== subject.member) throw new Refusal('offer-gone')
  return owned(offer)
}

export type NewOffer = {
  readonly offer: Offer
  readonly words: string
  readonly listed: boolean
  readonly copies: readonly NewCopy[]
  readonly photos: readonly Omit<Selectable<OfferPhotoTable>, 'offer_id' | 'position'>[]
}

export async function insertOffer(
  tx: Tx,
  { offer, words, listed, copies, photos }: NewOffer,
  now: Instant,
): Promise<Owned<Offer>> {
  await tx
    .insertInto('offer')
    .values({
      ...toRow(offer),
      words,
      newness: await nextNewness(tx, offer.publishedAt),
      listed: flag(listed),
      end_told: null,
      look_told: null,
      created_at: now,
      updated_at: now,
    })
    .execute()
  await insertCopies(tx, offer, copies)
  await insertPictures(tx, offer.id, photos)
  return owned(offer)
}

type NotOffer = 'words' | 'newness' | 'listed' | 'end_told' | 'look_told' | 'created_at' | 'updated_at'

function toRow(offer: Offer): Omit<OfferTable, NotOffer> {
  return {
    id: offer.id,
    kind: offer.kind,
    status: offer.status,
    account_id: 'accountId' in offer.giver ? offer.giver.accountId : null,
    member_id: 'memberId' in offer.giver ? offer.giver.memberId : null,
    site_id: offer.siteId,
    place_id: offer.placeId,
    category_id: offer.categoryId,
    title: offer.title,
    description: offer.description,
    ...rowOf(offerColumns, offer),
    commune_code: offer.communeCode,
    ...offer.point,
    spot: spotOf(offer.point),
    look_by: offer.lookBy,
    hidden: flag(offer.isHidden),
    out_of_order: flag(offer.isOutOfOrder),
    only_site_id: offer.onlySite,
    sequence: offer.sequence,
    published_at: offer.publishedAt,
    expires_at: offer.expiresAt,
  }
}

type Saving = {
  readonly listed: boolean
  readonly now: Instant
  /** When what it says has changed. */
  readonly words?: string
}

/** Refuses when the offer has changed since it was read. */
export async function saveOffer(tx: Tx, offer: Offer, { listed, now, words }: Saving): Promise<void> {
  const { id, ...row } = toRow(offer)
  const { numUpdatedRows } = await tx
    .updateTable('offer')
    .set({ ...row, ...(words !== undefined && { words }), listed: flag(listed), updated_at: now })
    .where('id', '=', id)
    .where('sequence', '=', offer.sequence - 1)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  const { status: present } = await getOffer(tx, id)
  throw new Refusal('offer-moved-on', { status: present })
}

/** The communes in whose lists each offer is seen: its own, and that of the place where it is collected. */
export async function communesOfOffers(
  db: Db,
  offers: readonly Id<'Offer'>[],
): Promise<ReadonlyMap<Id<'Offer'>, readonly string[]>> {
  if (offers.length === 0) return new Map()
  const rows = await db
    .selectFrom('offer')
    .leftJoin('place', 'place.id', 'offer.place_id')
    .select(['offer.id', 'offer.commune_code', 'place.commune_code as place_commune'])
    .where(isAmong(db, 'offer.id', offers))
    .execute()
  return new Map(
    rows.map(({ id, commune_code: code, place_commune: place }) => [id, [...new Set([code, place ?? code])]]),
  )
}

const shownSoFar = { status: 'published', lookBy: null, isHidden: false, isOutOfOrder: false } as const

export async function listOffersOf(
  tx: Tx,
  giver: Id<'Account'>,
  { away, now }: { away: boolean; now: Instant },
): Promise<Id<'Offer'>[]> {
  const rows = await tx
    .updateTable('offer')
    .set({ listed: flag(isListed(shownSoFar, away)), updated_at: now })
    .where('account_id', '=', giver)
    .where('status', '=', 'published')
    .where('look_by', 'is', null)
    .where('hidden', '=', 0)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function publishedOfMember(db: Db, memberId: Id<'Member'>): Promise<Id<'Offer'>[]> {
  const query = db.selectFrom('offer').select('id').where('member_id', '=', memberId).where('status', '=', 'published')
  return (await query.execute()).map(({ id }) => id)
}

/** Those whose place rests, or is closed for good, are hidden meanwhile. `among`: of these only. */
export async function listOffersOfMember(
  tx: Tx,
  memberId: Id<'Member'>,
  { now, among }: { readonly now: Instant; readonly among?: readonly Id<'Offer'>[] },
): Promise<Id<'Offer'>[]> {
  const member = await tx.selectFrom('member').select('status').where('id', '=', memberId).executeTakeFirst()
  const isHidden = member?.status !== 'shown'
  const turned: Id<'Offer'>[] = []
  for (const isShown of [false, true]) {
    const listed = flag(isListed(shownSoFar, !isShown))
    const rows = await tx
      .updateTable('offer')
      .set({ listed, updated_at: now })
      .where('member_id', '=', memberId)
      .$if(among !== undefined, (query) => query.where(isAmong(tx, 'id', among ?? [])))
      .where('status', '=', 'published')
      .where('look_by', 'is', null)
      .where('hidden', '=', 0)
      .where('out_of_order', '=', 0)
      .where('listed', '<>', listed)
      .where((eb) => (isHidden ? eb.lit(!isShown) : isShown ? eb.not(isAtRest(memberId)(eb)) : isAtRest(memberId)(eb)))
      .returning('id')
      .execute()
    turned.push(...rows.map(({ id }) => id))
  }
  return turned
}

const isAtRest = (memberId: Id<'Member'>) => (eb: ExpressionBuilder<Tables, 'offer'>) =>
  eb(
    'place_id',
    'in',
    eb
      .selectFrom('place')
      .select('place.id')
      .where('place.member_id', '=', memberId)
      .where((of) => of.or([of('place.rests', '=', 1), of('place.closed_at', 'is not', null)])),
  )

/** Published or paused offers that have expired, at most `most`, locked so that no other process takes them too. */
export async function takeOverdue(tx: Tx, now: Instant, most: number): Promise<Id<'Offer'>[]> {
  const overdue = tx
    .selectFrom('offer')
    .select('id')
    .where('status', 'in', ['published', 'paused'])
    .where('expires_at', '<=', now)
    .limit(most)
  const rows = await (engineOf(tx) === 'postgres' ? overdue.forNoKeyUpdate().skipLocked() : overdue).execute()
  return rows.map(({ id }) => id)
}

export async function setExpired(tx: Tx, offers: readonly Id<'Offer'>[], now: Instant): Promise<void> {
  await tx
    .updateTable('offer')
    .set((eb) => ({ status: 'expired', listed: flag(false), sequence: eb('sequence', '+', 1), updated_at: now }))
    .where(isAmong(tx, 'id', offers))
    .execute()
}
