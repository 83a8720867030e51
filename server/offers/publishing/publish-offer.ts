import { offerFields, type OfferFieldsSaid } from '../../../widgets/words/offers/offer.fields.js'
import { after, unsaid, wrongOf } from '../../base/fields.js'
import { newId, type Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { AccountHolder, Actor, Allowed, Owned } from '../../rpc/actor.js'
import type { Tx } from '../../database/tables.js'
import { membersById } from '../../members/index.js'
import type { MutationContext } from '../../rpc/context.js'
import { siteOfMember, type Site } from '../../sites/index.js'
import {
  hasCopies,
  isListed,
  longestDescription,
  longestTitle,
  mostPhotos,
  type Giver,
  type Offer,
  type OfferKind,
} from '../offer.js'
import { insertOffer, type NewOffer } from '../offer.store.js'
import { recordOffers } from '../record-offers.js'
import { stockOf, takeCodes } from '../stock.store.js'
import { isUsable } from '../usable-copy.js'
import { lookByOf, type RuledBy } from './look-first.js'
import { locationOf } from './offer-location.js'
import { wordsOf } from './words-of-offer.js'

export type Draft = OfferFieldsSaid & {
  readonly kind: OfferKind
  readonly title: string
  readonly description: string
  readonly categoryId: string
  /** Where it is collected; required when a member gives. */
  readonly placeId?: Id<'Place'>
  /** Labels of the copies, at least one of what is lent or swapped; absent: one copy without a label. */
  readonly copies?: readonly (string | null)[]
  /** Codes that are written on the copies of a member, in the same order; those that are absent are proposed. */
  readonly codes?: readonly (string | undefined)[]
  readonly photos?: NewOffer['photos']
  readonly expiresAt?: Instant
  /** Where it is published: this site's rule says when it first shows. Of a member, the site that it owns. */
  readonly at?: RuledBy
  /** Set for a person's offer that is not where they live. */
  readonly communeCode?: string
}

/** Days until an offer that nobody renews expires: a search is answered or given up sooner than a drill is. */
export const shownDays: Record<OfferKind, number> = { lend: 365, give: 90, swap: 180, help: 365, wanted: 60 }

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
  const location = await locationOf(tx, giver, draft)
  const at = draft.at ?? (await homeOf(tx, giver))
  // The operator's own commands wait for nobody.
  const isRuled = !('subject' in publisher) || publisher.actor !== undefined
  const offer: Offer = {
    id: newId(),
    kind: draft.kind,
    status: 'published',
    giver,
    siteId: at?.id ?? null,
    placeId: draft.placeId ?? null,
    categoryId: draft.categoryId,
    title: draft.title.trim(),
    description: draft.description.trim(),
    ...after(offerFields, unsaid(offerFields), draft),
    communeCode: location.communeCode,
    point: location.point,
    publishedAt: now,
    sequence: 0,
    expiresAt: draft.expiresAt ?? addDays(now, shownDays[draft.kind]),
    lookBy: isRuled ? await lookByOf(tx, { giver, at }, now) : null,
    isHidden: false,
    isOutOfOrder: !isUsable(
      { condition: null, out: undefined },
      { kind: draft.kind, giver, condition: draft.condition ?? null },
    ),
    onlySite: 'memberId' in giver ? (await stockOf(tx, giver.memberId)).onlySite : null,
  }
  const words = await wordsOf(tx, offer, location)
  const listed = isListed(offer, location.giverIsAway)
  const codes = await codesOf(tx, giver, { codes: draft.codes, many: copies.length })
  const named = copies.map((label, at) => ({ label, code: codes[at] ?? null }))
  const published = await insertOffer(tx, { offer, words, listed, copies: named, photos: draft.photos ?? [] }, now)
  const type = offer.lookBy === null ? 'offer.published' : 'offer.submitted'
  await recordOffers(tx, now, { type, offers: [offer.id] })
  return published
}

/** The site that a member owns, which says when its offers first show. */
export async function homeOf(tx: Tx, giver: Giver): Promise<Site | undefined> {
  return 'memberId' in giver ? siteOfMember(tx, giver.memberId, 'offer-board') : undefined
}

type Coding = { readonly codes: Draft['codes']; readonly many: number }

async function codesOf(tx: Tx, giver: Giver, { codes = [], many }: Coding): Promise<readonly string[]> {
  if (!('memberId' in giver) || many === 0) return []
  const member = (await membersById(tx, [giver.memberId])).get(giver.memberId)
  if (!member) throw new Refusal('invalid-input', { fields: ['giver'] })
  return takeCodes(
    tx,
    member,
    Array.from({ length: many }, (_, at) => codes[at]),
  )
}

function refuseInvalid(draft: Draft, copies: readonly unknown[]): void {
  const wrong: Record<string, boolean> = {
    title: !hasLength(draft.title, 1, longestTitle),
    description: !hasLength(draft.description, 0, longestDescription),
    photos: (draft.photos ?? []).length > mostPhotos,
    copies: hasCopies(draft.kind) ? copies.length === 0 : copies.length > 0,
  }
  const fields = [...Object.keys(wrong).filter((field) => wrong[field]), ...wrongOf(offerFields, draft)]
  if (fields.length > 0) throw new Refusal('invalid-input', { fields })
}

function hasLength(text: string, least: number, most: number): boolean {
  const length = text.trim().length
  return length >= least && length <= most
}
