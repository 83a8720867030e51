import { newId, type Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Point } from '../../base/point.js'
import type { Tx } from '../../database/tables.js'
import { findAccount } from '../../accounts/index.js'
import { membersById, placesById, type Place } from '../../members/index.js'
import type { AccountHolder, Actor, Allowed, Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { communesOf, getCommune } from '../../territories/index.js'
import { getCategoryLine } from '../category.store.js'
import {
  hasCopies,
  isListed,
  longestDescription,
  longestTitle,
  mostPhotos,
  type Condition,
  type Giver,
  type Offer,
  type OfferKind,
} from '../offer.js'
import { insertOffer, type NewOffer } from '../offer.store.js'
import { recordOffers } from '../record-offers.js'
import { foldOffer } from '../search/words.js'

export type Draft = {
  readonly kind: OfferKind
  readonly title: string
  readonly description: string
  readonly categoryId: string
  /** Where it is collected; required when a member gives. */
  readonly placeId?: Id<'Place'>
  readonly condition?: Condition
  readonly depositCents?: number
  readonly preferredDays?: number
  /** Labels of the copies, at least one of what is lent or swapped; absent: one copy without a label. */
  readonly copies?: readonly (string | null)[]
  readonly photos?: NewOffer['photos']
  readonly expiresAt?: Instant
}

/** Days until an offer that nobody renews expires: a search is answered or given up sooner than a drill is. */
const shownDays: Record<OfferKind, number> = { lend: 365, give: 90, swap: 180, help: 365, wanted: 60 }

export async function publishOffer(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  publisher: Actor<AccountHolder> | Allowed<'stock'>,
  draft: Draft,
): Promise<Owned<Offer>> {
  const now = clock.now()
  const giver: Giver =
    'subject' in publisher ? { memberId: publisher.subject.member } : { accountId: publisher.for.account }
  const copies = draft.copies ?? (hasCopies(draft.kind) ? [null] : [])
  refuseInvalid(draft, copies)
  const whereabouts =
    'accountId' in giver ? await whereaboutsOfPerson(tx, giver, draft) : await whereaboutsOfMember(tx, giver, draft)
  const categories = await getCategoryLine(tx, draft.categoryId)
  const offer: Offer = {
    id: newId(),
    kind: draft.kind,
    status: 'published',
    giver,
    placeId: draft.placeId ?? null,
    categoryId: draft.categoryId,
    title: draft.title.trim(),
    description: draft.description.trim(),
    condition: draft.condition ?? null,
    depositCents: draft.depositCents ?? null,
    preferredDays: draft.preferredDays ?? null,
    communeCode: whereabouts.communeCode,
    point: whereabouts.point,
    publishedAt: now,
    sequence: 0,
    expiresAt: draft.expiresAt ?? addDays(now, shownDays[draft.kind]),
  }
  const words = foldOffer({
    ...offer,
    categories: categories.map(({ id, name }) => ({ id, ...name })),
    communes: whereabouts.communes,
    intercommunality: whereabouts.intercommunality,
    departement: whereabouts.departement,
  })
  const listed = isListed(offer, whereabouts.giverIsAway)
  const published = await insertOffer(tx, { offer, words, listed, copies, photos: draft.photos ?? [] }, now)
  await recordOffers(tx, now, { type: 'offer.published', offers: [offer.id] })
  return published
}

function refuseInvalid(draft: Draft, copies: readonly unknown[]): void {
  const wrong: Record<string, boolean> = {
    title: !hasLength(draft.title, 1, longestTitle),
    description: !hasLength(draft.description, 0, longestDescription),
    depositCents: !isCount(draft.depositCents ?? 0, 0),
    preferredDays: !isCount(draft.preferredDays ?? 1, 1),
    photos: (draft.photos ?? []).length > mostPhotos,
    copies: hasCopies(draft.kind) ? copies.length === 0 : copies.length > 0,
  }
  const fields = Object.keys(wrong).filter((field) => wrong[field])
  if (fields.length > 0) throw new Refusal('invalid-input', { fields })
}

const isCount = (value: number, least: number) => Number.isSafeInteger(value) && value >= least

function hasLength(text: string, least: number, most: number): boolean {
  const length = text.trim().length
  return length >= least && length <= most
}

type Whereabouts = {
  readonly communeCode: string
  readonly point: Point
  readonly communes: readonly string[]
  readonly intercommunality: string | null
  readonly departement: string
  readonly giverIsAway: boolean
}

/** At the centre of the commune, even when it is collected at a place: where a person lives is private. */
async function whereaboutsOfPerson(
  tx: Tx,
  { accountId }: { accountId: Id<'Account'> },
  draft: Draft,
): Promise<Whereabouts> {
  const account = await findAccount(tx, accountId)
  if (!account) throw new Refusal('invalid-input', { fields: ['giver'] })
  if (draft.placeId) await getPlace(tx, draft.placeId)
  const { communeCode } = account
  if (communeCode === undefined) throw new Refusal('invalid-input', { fields: ['communeCode'] })
  const around = await communesAround(tx, communeCode)
  if (!around.centre) throw new Refusal('commune-unknown')
  return { ...around, communeCode, point: around.centre, giverIsAway: account.away }
}

async function whereaboutsOfMember(
  tx: Tx,
  { memberId }: { memberId: Id<'Member'> },
  draft: Draft,
): Promise<Whereabouts> {
  const member = (await membersById(tx, [memberId])).get(memberId)
  const place = draft.placeId && (await getPlace(tx, draft.placeId))
  if (!member) throw new Refusal('invalid-input', { fields: ['giver'] })
  if (!place || place.memberId !== memberId) throw new Refusal('place-unknown')
  const around = await communesAround(tx, place.communeCode)
  return {
    ...around,
    communeCode: place.communeCode,
    point: place.point,
    giverIsAway: member.status !== 'shown',
  }
}

async function getPlace(tx: Tx, id: Id<'Place'>): Promise<Place> {
  const place = (await placesById(tx, [id])).get(id)
  if (!place) throw new Refusal('place-unknown')
  return place
}

/** With the commune that it is a part of: a search in Lille also finds what is in Lomme. */
async function communesAround(tx: Tx, code: string) {
  const commune = await getCommune(tx, code)
  const [parent] = commune.parentCode === null ? [] : await communesOf(tx, [commune.parentCode])
  return {
    centre: commune.centre ?? parent?.centre ?? null,
    communes: [code, ...(parent ? [parent.code] : [])],
    intercommunality: commune.intercommunalityCode ?? parent?.intercommunalityCode ?? null,
    departement: commune.departementCode,
  }
}
