import { Refusal } from '../../base/refusal.js'
import type { Allowed, Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { membersById } from '../../members/index.js'
import { hasCopies, offerSubject, type Offer } from '../offer.js'
import { getOffer } from '../offer.store.js'
import { takeCodes } from '../stock.store.js'
import { changeStatus } from '../publishing/change-status.js'
import { publishOffer } from '../publishing/publish-offer.js'
import type { Picture } from '../picture.js'
import { pauseItems, resumeItems } from '../stock/act-on-several.js'
import { saveCopies } from '../stock/change-copies.js'
import { copiesIn, insertCopy, saveCopy } from '../stock/copy.store.js'
import { nothingKept, saveKept } from '../stock/kept-item.store.js'
import { saveItem } from '../stock/save-item.js'
import type { ReadItem } from './rows/read-row.js'
import { keptAfter, type Known, type Plan } from './settle-item.js'

type Acting = Pick<MutationContext, 'tx' | 'clock'> & { readonly who: Allowed<'stock'> }

/** Words in the list of acts of staff: the same as for changes by hand. */
type Done = {
  readonly act: 'stock.add' | 'stock.change' | 'stock.addCopy'
  readonly offer: Pick<Offer, 'id' | 'title'>
}

export async function applyPlan(
  acting: Acting,
  plan: Exclude<Plan, { readonly is: 'refused' }>,
  { item, photos }: { readonly item: ReadItem; readonly photos: readonly Picture[] },
): Promise<Done> {
  switch (plan.is) {
    case 'new': {
      const offer = await publishOffer(acting, acting.who, { ...plan.draft, photos })
      const kept = keptAfter(nothingKept, item)
      if (kept) await saveKept(acting.tx, offer.id, kept)
      await addMore(acting, offer, hasCopies(offer.kind) ? (item.count ?? 1) - 1 : 0)
      await turnNew(acting, offer, item)
      return { act: 'stock.add', offer }
    }
    case 'copy':
      if (!plan.offer) throw new Refusal('offer-gone')
      return { act: 'stock.addCopy', offer: await addCopy(acting, plan.offer, item) }
    case 'known':
      await change(acting, plan, photos)
      return { act: 'stock.change', offer: plan.after }
  }
}

const quietly = ({ tx, clock }: Acting) => ({ tx, clock, about: () => {} })

/** An object that ended or was hidden where it comes from waits here until somebody shows it. */
const restsHere: ReadonlySet<string> = new Set(['paused', 'expired', 'hidden'])

async function turnNew(acting: Acting, offer: Owned<Offer>, { state, outReason = '' }: ReadItem): Promise<void> {
  const rests = state !== undefined && restsHere.has(state.state)
  const turned = rests ? await changeStatus(acting, offer, { to: 'paused', type: 'offer.changed' }) : offer
  if (!state?.isOut || !hasCopies(offer.kind)) return
  for (const copy of await copiesIn(acting.tx, offer.id)) {
    await saveCopy(acting.tx, { ...copy, out: { since: acting.clock.now(), reason: outReason } })
    await saveCopies(quietly(acting), turned, copy.code)
  }
}

async function addCopy(acting: Acting, offer: Owned<Offer>, item: ReadItem): Promise<Offer> {
  const { tx, clock, who } = acting
  const { code = '', condition, state, outReason = '' } = item
  const own = condition === undefined || condition === offer.condition ? null : condition
  const id = await insertCopy(tx, { member: who.subject.member, offerId: offer.id }, { code, condition: own })
  if (state?.isOut) {
    const out = { since: clock.now(), reason: outReason }
    await saveCopy(tx, { id, offerId: offer.id, code, condition: own, fault: '', out })
  }
  return saveCopies(quietly(acting), offer, code)
}

/** So many more of the same, with the next codes. */
async function addMore({ tx, who }: Acting, offer: Offer, count: number): Promise<void> {
  if (count <= 0) return
  const { member: id } = who.subject
  const member = (await membersById(tx, [id])).get(id)
  if (!member) throw new Refusal('member-unknown')
  const codes = await takeCodes(
    tx,
    member,
    Array.from({ length: count }, () => undefined),
  )
  for (const code of codes) await insertCopy(tx, { member: id, offerId: offer.id }, { code, condition: null })
}

async function change(
  acting: Acting,
  { before, after, copy, turn, changed, at, kept, lacks }: Known,
  photos: readonly Picture[],
): Promise<void> {
  const { tx, clock, who } = acting
  const byCopy = ['copy', 'state', 'kept', 'count']
  if (kept) await saveKept(tx, before.id, kept)
  await addMore(acting, before, lacks)
  if (photos.length > 0 || changed.some((field) => !byCopy.includes(field)))
    await saveItem(acting, { before, after }, { at, ...(photos.length > 0 && { photos }) })
  if (copy) {
    const { condition, out } = copy.after
    const since = copy.before.out?.since ?? clock.now()
    if (condition !== copy.before.condition || out?.reason !== copy.before.out?.reason) {
      await saveCopy(tx, { ...copy.before, condition, out: out && { since, reason: out.reason } })
      await saveCopies(quietly(acting), await getOffer(tx, before.id), copy.before.code)
    }
  }
  const one = { member: String(who.subject.member), offers: [before.id] }
  if (turn === 'pause') await pauseItems(quietly(acting), who, one)
  if (turn === 'resume') await resumeItems(quietly(acting), who, one)
}

export const subjectOf = ({ offer }: Done) => ({ ...offerSubject(offer.id), title: offer.title })
