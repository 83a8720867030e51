import { toId } from '../../base/id.js'
import { dayOf, paris } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { membersById } from '../../members/index.js'
import type { Allowed, Owned } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { readCode } from '../code.js'
import { hasCopies, offerSubject, type Offer } from '../offer.js'
import { saveState } from '../publishing/change-status.js'
import { noneUsable } from '../usable-copy.js'
import { takeCodes } from '../stock.store.js'
import { copiesIn, getCopy, insertCopy, isLent, removeCopy, saveCopy, type Copy } from './copy.store.js'
import { getItem, movedOn } from './get-item.js'
import type { AddCopyInput, ChangeCopyInput, CopyInput, OutOfOrderInput } from './stock.wire.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** One more of the same. */
export async function addCopy(ctx: Acting, who: Allowed<'stock'>, input: AddCopyInput): Promise<Offer> {
  const { tx } = ctx
  const offer = await getItem(ctx, who, { id: toId(input.offerId), seen: input.seen })
  if (!hasCopies(offer.kind)) throw new Refusal('invalid-input', { fields: ['offerId'] })
  const { member: memberId } = who.subject
  const member = (await membersById(tx, [memberId])).get(memberId)
  if (!member) throw new Refusal('member-unknown')
  const asked = input.code === undefined ? undefined : codeIn(input.code)
  const [code = ''] = await takeCodes(tx, member, [asked])
  await insertCopy(tx, { member: memberId, offerId: offer.id }, { code, condition: input.condition ?? null })
  return saveCopies(ctx, offer, code)
}

/** Its code, and its condition where it is not that of the others. */
export async function changeCopy(ctx: Acting, who: Allowed<'stock'>, input: ChangeCopyInput): Promise<Offer> {
  const { copy, offer } = await openCopy(ctx, who, input)
  const code = codeIn(input.code)
  await saveCopy(ctx.tx, { ...copy, code, condition: input.condition ?? null, fault: input.fault ?? copy.fault })
  return saveCopies(ctx, offer, code)
}

/** Nobody can have it until it is put back; with the last of them the offer is hidden at once. */
export async function setOutOfOrder(ctx: Acting, who: Allowed<'stock'>, input: OutOfOrderInput): Promise<Offer> {
  const { copy, offer } = await openCopy(ctx, who, input)
  if (copy.out) throw await movedOn(ctx, who, offer)
  await saveCopy(ctx.tx, { ...copy, out: { since: ctx.clock.now(), reason: input.reason } })
  return saveCopies(ctx, offer, copy.code)
}

export async function putBack(ctx: Acting, who: Allowed<'stock'>, input: CopyInput): Promise<Offer> {
  const { copy, offer } = await openCopy(ctx, who, input)
  if (!copy.out) throw await movedOn(ctx, who, offer)
  await saveCopy(ctx.tx, { ...copy, out: undefined })
  return saveCopies(ctx, offer, copy.code)
}

/** Not the last one: then the offer itself is withdrawn. */
export async function dropCopy(ctx: Acting, who: Allowed<'stock'>, input: CopyInput): Promise<Offer> {
  const { tx } = ctx
  const { copy, offer } = await openCopy(ctx, who, input)
  if ((await copiesIn(tx, offer.id)).length === 1) throw new Refusal('last-copy')
  if (await isLent(tx, copy.id, dayOf(ctx.clock.now(), paris))) throw new Refusal('offer-under-way')
  await removeCopy(tx, copy.id)
  return saveCopies(ctx, offer, copy.code)
}

async function openCopy(
  ctx: Acting,
  who: Allowed<'stock'>,
  { copyId, seen }: CopyInput,
): Promise<{ copy: Copy; offer: Owned<Offer> }> {
  const { member } = who.subject
  const { offerId } = await getCopy(ctx.tx, member, toId(copyId))
  const offer = await getItem(ctx, who, { id: offerId, seen })
  // Only now: the offer is locked, and its copies with it.
  return { copy: await getCopy(ctx.tx, member, toId(copyId)), offer }
}

function codeIn(text: string): string {
  const code = readCode(text)
  if (code === undefined) throw new Refusal('invalid-input', { fields: ['code'] })
  return code
}

/** Whether there is still one that can be had. */
export async function saveCopies(ctx: Acting, offer: Offer, code: string): Promise<Offer> {
  const copies = await copiesIn(ctx.tx, offer.id)
  ctx.about({ ...offerSubject(offer.id), title: `${offer.title} · ${code}` })
  const isOutOfOrder = noneUsable(copies, offer)
  return saveState(ctx, { ...offer, isOutOfOrder, sequence: offer.sequence + 1 }, 'offer.changed')
}
