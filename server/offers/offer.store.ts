import { sql, type ExpressionBuilder, type Selectable } from 'kysely'
import { newId, type Id } from '../base/id.js'
import { msOf, type Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import { flag } from '../database/columns.js'
import { engineOf, isAmong } from '../database/dialect.js'
import type { Db, Tables, Tx } from '../database/tables.js'
import type { AccountHolder, Actor, Allowed, Owned } from '../rpc/actor.js'
import { owned } from '../rpc/allowed.js'
import { isListed, type Giver, type Offer } from './offer.js'
import type { OfferPhotoTable, OfferTable } from './offer.table.js'
import { spotOf } from '../search/index.js'

export function offerFrom(row: Selectable<OfferTable>): Offer {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    giver: giverOf(row),
    siteId: row.site_id,
    placeId: row.place_id,
    categoryId: row.category_id,
    title: row.title,
    description: row.description,
    condition: row.condition,
    depositCents: row.deposit_cents,
    preferredDays: row.preferred_days,
    communeCode: row.commune_code,
    point: { latitude: row.latitude, longitude: row.longitude },
    publishedAt: row.published_at,
    expiresAt: row.expires_at,
    lookBy: row.look_by,
    sequence: row.sequence,
  }
}

function giverOf(row: Pick<Selectable<OfferTable>, 'id' | 'account_id' | 'member_id'>): Giver {
  if (row.account_id !== null) return { accountId: row.account_id }
  if (row.member_id !== null) return { memberId: row.member_id }
  throw new Error(`offer ${row.id} has no giver`)
}

/** The condition of every public query: listed (`isListed`) and not expired. */
export function shown(now: Instant) {
  return (eb: ExpressionBuilder<Tables, 'offer'>) =>
    eb.and([eb('offer.listed', '=', 1), eb('offer.expires_at', '>', now)])
}

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

export async function getShownOffer(db: Db, id: Id<'Offer'>, now: Instant): Promise<Offer> {
  const row = await db.selectFrom('offer').selectAll().where('id', '=', id).where(shown(now)).executeTakeFirst()
  if (!row) throw new Refusal('offer-gone')
  return offerFrom(row)
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
  /** The label of each copy. */
  readonly copies: readonly (string | null)[]
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
      condition: offer.condition,
      deposit_cents: offer.depositCents,
      preferred_days: offer.preferredDays,
      commune_code: offer.communeCode,
      ...offer.point,
      spot: spotOf(offer.point),
      words,
      newness: await nextNewness(tx, offer.publishedAt),
      listed: flag(listed),
      look_by: offer.lookBy,
      sequence: offer.sequence,
      published_at: offer.publishedAt,
      expires_at: offer.expiresAt,
      created_at: now,
      updated_at: now,
    })
    .execute()
  const { id: offerId } = offer
  if (copies.length > 0) {
    const rows = copies.map((label) => ({ id: newId<'OfferCopy'>(), offer_id: offerId, label }))
    await tx.insertInto('offer_copy').values(rows).execute()
  }
  if (photos.length > 0) {
    const rows = photos.map((photo, position) => ({ ...photo, offer_id: offerId, position }))
    await tx.insertInto('offer_photo').values(rows).execute()
  }
  return owned(offer)
}

/** A thousand ranks for each millisecond: of two offers published in the same one, the one written later is newer. */
const ranksPerMs = 1_000

async function nextNewness(tx: Tx, publishedAt: Instant): Promise<number> {
  for (let first = msOf(publishedAt) * ranksPerMs; ; first += ranksPerMs) {
    // PostgreSQL has several writers: one that publishes in the same millisecond waits here.
    if (engineOf(tx) === 'postgres') await sql`select pg_advisory_xact_lock(${first})`.execute(tx)
    const row = await tx
      .selectFrom('offer')
      .select((eb) => eb.fn.max('newness').as('last'))
      .where('newness', '>=', first)
      .where('newness', '<', first + ranksPerMs)
      .executeTakeFirst()
    const rank = row?.last == null ? first : row.last + 1
    if (rank < first + ranksPerMs) return rank
  }
}

/** Refuses when the offer has changed since it was read. */
export async function saveStatus(
  tx: Tx,
  { id, status, sequence }: Offer,
  { listed, now }: { readonly listed: boolean; readonly now: Instant },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('offer')
    .set({ status, sequence, listed: flag(listed), updated_at: now })
    .where('id', '=', id)
    .where('sequence', '=', sequence - 1)
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

export async function listOffersOf(
  tx: Tx,
  giver: Id<'Account'>,
  { away, now }: { away: boolean; now: Instant },
): Promise<Id<'Offer'>[]> {
  const rows = await tx
    .updateTable('offer')
    .set({ listed: flag(isListed({ status: 'published', lookBy: null }, away)), updated_at: now })
    .where('account_id', '=', giver)
    .where('status', '=', 'published')
    .where('look_by', 'is', null)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function listOffersOfMember(tx: Tx, memberId: Id<'Member'>, now: Instant): Promise<Id<'Offer'>[]> {
  const member = await tx.selectFrom('member').select('status').where('id', '=', memberId).executeTakeFirst()
  const listed = flag(isListed({ status: 'published', lookBy: null }, member?.status !== 'shown'))
  const rows = await tx
    .updateTable('offer')
    .set({ listed, updated_at: now })
    .where('member_id', '=', memberId)
    .where('status', '=', 'published')
    .where('listed', '<>', listed)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

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

export type Listing = {
  readonly total: number
  readonly items: readonly { readonly id: Id<'Offer'>; readonly publishedAt: Instant }[]
}

export async function listedOffers(
  db: Db,
  communeCodes: readonly string[],
  { now, of, skip, take }: { now: Instant; of: 'everybody' | 'members'; skip: number; take: number },
): Promise<Listing> {
  if (communeCodes.length === 0) return { total: 0, items: [] }
  const all = db
    .selectFrom('offer')
    .where('commune_code', 'in', [...communeCodes])
    .where(shown(now))
    .$if(of === 'members', (query) => query.where('member_id', 'is not', null))
  const { total } = await all.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
  const rows = await all.select(['id', 'published_at']).orderBy('newness', 'desc').offset(skip).limit(take).execute()
  return { total: Number(total), items: rows.map((row) => ({ id: row.id, publishedAt: row.published_at })) }
}

export async function textOf(db: Db, id: Id<'Offer'>): Promise<{ title: string; description: string } | undefined> {
  const row = await db
    .selectFrom('offer')
    .innerJoin('category as c', 'c.id', 'offer.category_id')
    .leftJoin('category as f', 'f.id', 'c.parent_id')
    .select(['offer.title', 'offer.description', 'c.name_fr', 'c.name_en'])
    .select(['f.name_fr as family_fr', 'f.name_en as family_en'])
    .where('offer.id', '=', id)
    .where('offer.listed', '=', 1)
    .executeTakeFirst()
  if (!row) return undefined
  const { description, ...named } = row
  return { title: Object.values(named).join(' '), description }
}
