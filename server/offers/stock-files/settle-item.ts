import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { shownOf } from '../../base/fields.js'
import { oneLine } from '../../base/one-line.js'
import type { Id } from '../../base/id.js'
import type { Language } from '../../base/language.js'
import { Refusal } from '../../base/refusal.js'
import { saysNothing, wordsOf } from '../../base/words.js'
import type { Tx } from '../../database/tables.js'
import type { Allowed, Owned } from '../../rpc/actor.js'
import { findSiteById } from '../../sites/index.js'
import { hasCopies, type Offer } from '../offer.js'
import { picturesOf } from '../offer-photo.store.js'
import { ruledBy, type RuledBy } from '../publishing/look-first.js'
import { homeOf, type Draft } from '../publishing/publish-offer.js'
import { categoryFor } from '../stock/add-to-stock.js'
import { copiesIn, type Copy } from '../stock/copy.store.js'
import { lockItem } from '../stock/item.store.js'
import { keptOf, nothingKept, type KeptItem } from '../stock/kept-item.store.js'
import { findAlike, holderOf } from './find-item.store.js'
import { clean } from './rows/cells.js'
import { filedAfter, filedChanged } from './rows/filed.js'
import type { ReadItem } from './rows/read-row.js'
import type { RowFault } from './rows/row-fault.js'
import { changedFields, type ChangedField } from './stock-import.js'

/** The act that a line leads to. */
export type Plan =
  | { readonly is: 'refused'; readonly faults: readonly RowFault[] }
  | { readonly is: 'new'; readonly draft: Draft; readonly wantsPhotos: boolean }
  /** The offer is there already, or a line above adds it. */
  | { readonly is: 'copy'; readonly offer: Owned<Offer> | undefined }
  | (Known & { readonly is: 'known' })

export type Known = {
  readonly before: Owned<Offer>
  readonly after: Offer
  readonly copy: { readonly before: Copy; readonly after: CopyAfter } | undefined
  readonly turn: 'pause' | 'resume' | undefined
  /** What the staff keep of it, where the line says otherwise. */
  readonly kept: KeptItem | undefined
  /** How many copies it lacks. */
  readonly lacks: number
  readonly changed: readonly ChangedField[]
  readonly wantsPhotos: boolean
  readonly at: RuledBy | undefined
}

type CopyAfter = Pick<Copy, 'condition'> & { readonly out: { readonly reason: string } | undefined }

type Settling = {
  readonly item: ReadItem
  readonly usualPlace: Id<'Place'> | undefined
  readonly language: Language
  /** Codes of lines above that are taken. */
  readonly above: ReadonlySet<string>
}

type Asking = { readonly tx: Tx; readonly who: Allowed<'stock'> }

/** The same when it is tried and when it is done: nothing is written here. */
export async function settleItem({ tx, who }: Asking, settling: Settling): Promise<Plan> {
  const { item } = settling
  if (item.copyOf !== undefined) return settleCopy({ tx, who }, settling)
  const { member } = who.subject
  const place = item.place ?? settling.usualPlace
  const { title, description, categoryId, kind = 'lend' } = item
  if (item.code === undefined) {
    if (place === undefined) return refused({ reason: 'place-missing' })
    const alike = {
      title,
      kind,
      place,
      ...(description !== undefined && { description }),
      ...(categoryId && { categoryId }),
    }
    const found = await findAlike(tx, member, alike)
    return found ? settleKnown({ tx, who }, settling, found) : settleNew({ tx, who }, settling, place)
  }
  const holder = await holderOf(tx, member, item.code)
  if (holder) return settleKnown({ tx, who }, settling, holder)
  return place === undefined ? refused({ reason: 'place-missing' }) : settleNew({ tx, who }, settling, place)
}

const refused = (...faults: RowFault[]): Plan => ({ is: 'refused', faults })

async function settleNew({ tx, who }: Asking, { item, language }: Settling, placeId: Id<'Place'>): Promise<Plan> {
  const { title, description = '', code, kind = 'lend', photos } = item
  const home = await homeOf(tx, { memberId: who.subject.member })
  const at = await ruled(tx, home, item)
  if (at.barred) return refused(at.barred)
  const categoryId = item.categoryId ?? (await categoryFor(tx, { title, language }))
  const draft: Draft = {
    kind,
    title,
    description,
    categoryId,
    placeId,
    ...shownOf(offerFields, item),
    ...(code !== undefined && { codes: [code] }),
    ...(at.by && { at: at.by }),
  }
  return { is: 'new', draft, wantsPhotos: photos.length > 0 }
}

/** The same rule as for what is written by hand. */
async function ruled(
  tx: Tx,
  site: RuledBy | undefined,
  item: ReadItem,
): Promise<{ by?: RuledBy | undefined; barred?: RowFault }> {
  try {
    return { by: await ruledBy(tx, site, { ...item, description: item.description ?? '' }) }
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason !== 'words-barred') throw error
    return { barred: { reason: 'words-barred', near: error.detail.words ?? [] } }
  }
}

async function settleKnown({ tx, who }: Asking, { item }: Settling, id: Id<'Offer'>): Promise<Plan> {
  const before = await lockItem(tx, who, id)
  if (!before) return refused({ reason: 'changed-meanwhile' })
  if (before.status === 'closed') return refused({ reason: 'code-withdrawn', near: [before.title] })
  if (before.status === 'draft' || !isAbout(before.title, item.title))
    return refused({ reason: 'code-held', near: [before.title] })
  if (item.kind !== undefined && item.kind !== before.kind) return refused({ reason: 'kind-fixed' })
  const copies = await copiesIn(tx, before.id)
  const copy = copies.find(({ code }) => code === item.code) ?? (copies.length === 1 ? copies[0] : undefined)
  const after = offerAfter(before, item, copies.length > 1 || copy?.condition != null)
  const wantsPhotos = item.photos.length > 0 && (await picturesOf(tx, before.id)).length === 0
  const site = before.siteId === null ? undefined : await findSiteById(tx, before.siteId)
  const at = await ruled(tx, site, item)
  if (at.barred) return refused(at.barred)
  const standing = (await keptOf(tx, [before.id])).get(before.id) ?? nothingKept
  const lacks = hasCopies(before.kind) ? Math.max(0, (item.count ?? 0) - copies.length) : 0
  return known({ before, after, copy, item, wantsPhotos, at: at.by, kept: keptAfter(standing, item), lacks })
}

type Comparing = Pick<Known, 'before' | 'after' | 'wantsPhotos' | 'at' | 'kept' | 'lacks'> & {
  readonly copy: Copy | undefined
  readonly item: ReadItem
}

function known({ before, after, copy, item, wantsPhotos, at, kept, lacks }: Comparing): Plan {
  const own = copy && copyAfter(copy, after, item)
  const turn = turnOf(before, item)
  const differs: Readonly<Record<ChangedField, boolean>> = {
    title: before.title !== after.title,
    description: before.description !== after.description,
    category: before.categoryId !== after.categoryId,
    condition: before.condition !== after.condition || (own !== undefined && own.condition !== copy?.condition),
    ...filedChanged(before, after),
    place: before.placeId !== after.placeId,
    state: turn !== undefined,
    copy: own !== undefined && own.out?.reason !== copy?.out?.reason,
    kept: kept !== undefined,
    count: lacks > 0,
    // Known once they are looked at.
    photos: false,
  }
  const changed = changedFields.filter((field) => differs[field])
  return {
    is: 'known',
    before,
    after,
    copy: copy && own && { before: copy, after: own },
    turn,
    kept,
    lacks,
    changed,
    wantsPhotos,
    at,
  }
}

/** An empty cell changes nothing; texts that differ only in how letters are composed are the same. */
function offerAfter(before: Owned<Offer>, item: ReadItem, isByCopy: boolean): Offer {
  const { description = clean(before.description), place, categoryId, condition } = item
  return {
    ...before,
    title: oneLine(before.title.normalize('NFC')) === item.title ? before.title : item.title,
    description: clean(before.description) === description ? before.description : description,
    categoryId: categoryId ?? before.categoryId,
    condition: isByCopy ? before.condition : (condition ?? before.condition),
    ...filedAfter(before, item),
    placeId: place ?? before.placeId,
  }
}

function copyAfter(copy: Copy, offer: Offer, { condition, state, outReason }: ReadItem): CopyAfter {
  const isOther = condition !== undefined && condition !== (copy.condition ?? offer.condition)
  const isOut = state?.isOut ?? copy.out !== undefined
  return {
    condition: isOther ? condition : copy.condition,
    out: isOut ? { reason: outReason ?? copy.out?.reason ?? '' } : undefined,
  }
}

/** Undefined where the line says nothing else. */
export function keptAfter(standing: KeptItem, { valueCents, notes }: ReadItem): KeptItem | undefined {
  const after = { ...standing, valueCents: valueCents ?? standing.valueCents, note: notes ?? standing.note }
  return after.valueCents === standing.valueCents && after.note === standing.note ? undefined : after
}

function turnOf({ status }: Offer, { state }: ReadItem): 'pause' | 'resume' | undefined {
  if (state?.state === 'paused' && status === 'published') return 'pause'
  return state?.state === 'shown' && !state.isOut && status === 'paused' ? 'resume' : undefined
}

/** Whether a title may be another way to say the same thing: they share a word. */
function isAbout(standing: string, said: string): boolean {
  const words = new Set(wordsOf(standing).filter((word) => !saysNothing(word)))
  return words.size === 0 ? standing === said : wordsOf(said).some((word) => words.has(word))
}

async function settleCopy({ tx, who }: Asking, { item, above }: Settling): Promise<Plan> {
  const { code = '', copyOf = '' } = item
  const { member } = who.subject
  const [holder, own] = [await holderOf(tx, member, copyOf), await holderOf(tx, member, code)]
  if (!holder && !above.has(copyOf)) return refused({ reason: 'copy-of-nothing' })
  if (own && own !== holder) return refused({ reason: 'copy-elsewhere' })
  if (!holder) return { is: 'copy', offer: undefined }
  const before = await lockItem(tx, who, holder)
  if (!before || before.status === 'closed' || !hasCopies(before.kind)) return refused({ reason: 'copy-of-nothing' })
  if (!own) return { is: 'copy', offer: before }
  const copy = (await copiesIn(tx, before.id)).find((each) => each.code === code)
  // The line of the first copy speaks for the offer itself.
  const { state, ...said } = item
  const ofCopy: ReadItem = { ...said, ...(state && { state: { state: 'draft', isOut: state.isOut } }) }
  return known({
    before,
    after: before,
    copy,
    item: ofCopy,
    wantsPhotos: false,
    at: undefined,
    kept: undefined,
    lacks: 0,
  })
}
