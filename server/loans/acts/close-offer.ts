import { handOverOffer } from '../../offers/index.js'
import type { Changing } from './changing.js'
import { offerGiven } from './line.store.js'

/** Whoever gave it has said that it is handed over. */
export async function closeOffer({ tx, clock, before }: Changing): Promise<void> {
  const offer = await offerGiven(tx, before)
  if (offer && offer.status !== 'closed') await handOverOffer({ tx, clock }, offer)
}
