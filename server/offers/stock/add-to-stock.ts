import { toId } from '../../base/id.js'
import { addDays } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { categoriesOf } from '../category.store.js'
import { otherCategory, type Category } from '../category.js'
import { readCode } from '../code.js'
import { hasCopies, offerSubject, type Offer } from '../offer.js'
import { rankAnew } from '../newness.store.js'
import { lookByOf, ruledBy } from '../publishing/look-first.js'
import { proposeFor } from '../publishing/propose-category.js'
import { homeOf, publishOffer, shownDays } from '../publishing/publish-offer.js'
import { copiesIn, saveCopy } from './copy.store.js'
import { getOwnPlace, movedOn } from './get-item.js'
import { lockItem } from './item.store.js'
import { saveItem } from './save-item.js'
import { readStockPhotos } from './stock-photos.js'
import type { AddInput } from './stock.wire.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** One more object on the shelf, or a draft that gets its title. It shows as the rule of the member's own site says. */
export async function addToStock({ about, ...ctx }: Acting, who: Allowed<'stock'>, input: AddInput): Promise<Offer> {
  const { tx } = ctx
  const offer = input.draft === undefined ? await addNew(ctx, who, input) : await publishDraft(ctx, who, input)
  const [copy] = await copiesIn(tx, offer.id)
  about({ ...offerSubject(offer.id), title: copy ? `${offer.title} · ${copy.code}` : offer.title })
  return offer
}

async function addNew(ctx: Omit<Acting, 'about'>, who: Allowed<'stock'>, input: AddInput): Promise<Offer> {
  const { tx } = ctx
  const { kind = 'lend', title, description = '', condition, photos = [] } = input
  const giver = { memberId: who.subject.member }
  const at = await ruledBy(tx, await homeOf(tx, giver), { title, description, photos })
  const code = codeAsked(input)
  if (code !== undefined && !hasCopies(kind)) throw new Refusal('invalid-input', { fields: ['code'] })
  return publishOffer(ctx, who, {
    kind,
    title,
    description,
    categoryId: await categoryFor(tx, input),
    placeId: (await getOwnPlace(tx, who, input.place)).id,
    ...(condition && { condition }),
    photos: await readStockPhotos(ctx, who, photos),
    ...(code !== undefined && { codes: [code] }),
    ...(at && { at }),
  })
}

async function publishDraft(ctx: Omit<Acting, 'about'>, who: Allowed<'stock'>, input: AddInput): Promise<Offer> {
  const { tx, clock } = ctx
  const before = await lockItem(tx, who, toId(input.draft ?? ''))
  if (!before) throw new Refusal('offer-gone')
  if (before.status !== 'draft') throw await movedOn(ctx, who, before)
  const now = clock.now()
  const { title, description = '', condition, photos } = input
  const at = await ruledBy(tx, await homeOf(tx, before.giver), { title, description, photos: photos ?? [] })
  const code = codeAsked(input)
  const [copy] = await copiesIn(tx, before.id)
  if (copy && code !== undefined && code !== copy.code) await saveCopy(tx, { ...copy, code })
  const after: Offer = {
    ...before,
    status: 'published',
    title,
    description,
    categoryId: await categoryFor(tx, input),
    placeId: (await getOwnPlace(tx, who, input.place)).id,
    condition: condition ?? null,
    siteId: at?.id ?? null,
    lookBy: await lookByOf(tx, { giver: before.giver, at }, now),
    publishedAt: now,
    expiresAt: addDays(now, shownDays[before.kind]),
  }
  await rankAnew(tx, after)
  return saveItem(ctx, { before, after }, photos ? { photos: await readStockPhotos(ctx, who, photos) } : {})
}

function codeAsked({ code }: Pick<AddInput, 'code'>): string | undefined {
  if (code === undefined) return undefined
  const read = readCode(code)
  if (read === undefined) throw new Refusal('invalid-input', { fields: ['code'] })
  return read
}

/** The one that was chosen, else what the title says. */
export async function categoryFor(tx: Tx, input: Pick<AddInput, 'category' | 'title' | 'language'>): Promise<string> {
  if (input.category !== undefined) return input.category
  const [likeliest] = await proposeFor(tx, input)
  return likeliest?.id ?? (await anyCategory(tx))
}

/** « Autre », else the last of those that have none below them. */
export async function anyCategory(tx: Tx): Promise<string> {
  const categories = await categoriesOf(tx)
  const isLeaf = ({ id }: Category) => !categories.some(({ parentId }) => parentId === id)
  const any = categories.find(({ id }) => id === otherCategory) ?? categories.findLast(isLeaf)
  if (!any) throw new Refusal('category-unknown')
  return any.id
}
