import type { Id } from '../../base/id.js'
import type { MutationContext } from '../../rpc/context.js'
import { findOffer } from '../offer.store.js'
import { saveState } from '../publishing/change-status.js'
import { noneUsable } from '../usable-copy.js'
import { copiesIn, findCopy, saveCopy } from './copy.store.js'

const longestReason = 200

/** A loan sets its copy aside: `why` nobody can have it, or undefined once it can be had again. The offer is locked. */
export async function setCopyAside(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  copyId: Id<'OfferCopy'>,
  why: string | undefined,
): Promise<void> {
  const copy = await findCopy(tx, copyId)
  const offer = copy && (await findOffer(tx, copy.offerId))
  if (!offer || (copy.out !== undefined) === (why !== undefined)) return
  const out = why === undefined ? undefined : { since: clock.now(), reason: why.slice(0, longestReason) }
  await saveCopy(tx, { ...copy, out })
  const isOutOfOrder = noneUsable(await copiesIn(tx, offer.id), offer)
  await saveState({ tx, clock }, { ...offer, isOutOfOrder, sequence: offer.sequence + 1 }, 'offer.changed')
}
