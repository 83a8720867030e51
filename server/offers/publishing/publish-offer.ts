import { newId, type Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { AccountHolder, Actor, Allowed, Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
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
import { lookByOf, type RuledBy } from './look-first.js'
import { whereaboutsOf } from './whereabouts.js'
import { wordsOf } from './words-of-offer.js'

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
  /** Where a person publishes it: this site's rule says when it first shows. */
  readonly at?: RuledBy
  /** Of a person's offer, when it is not where they live. */
  readonly communeCode?: string
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
  const whereabouts = await whereaboutsOf(tx, giver, draft)
  const offer: Offer = {
    id: newId(),
    kind: draft.kind,
    status: 'published',
    giver,
    siteId: draft.at?.id ?? null,
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
    lookBy: await lookByOf(tx, { giver, at: draft.at }, now),
    isHidden: false,
  }
  const words = await wordsOf(tx, offer, whereabouts)
  const listed = isListed(offer, whereabouts.giverIsAway)
  const published = await insertOffer(tx, { offer, words, listed, copies, photos: draft.photos ?? [] }, now)
  const type = offer.lookBy === null ? 'offer.published' : 'offer.submitted'
  await recordOffers(tx, now, { type, offers: [offer.id] })
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
