import type { MutationContext } from '../../rpc/context.js'
import { reportSubject } from '../../moderation/index.js'
import type { ReportInput } from '../offer.wire.js'
import { offerSubject } from '../offer.js'
import { moderatedOffer } from './moderated-offer.js'

/** Kept for elements that browsers still hold; newer ones call `moderation.report`. */
export async function reportOffer(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  { offerId, ...said }: ReportInput,
): Promise<{ readonly id: string }> {
  return reportSubject(ctx, { owner: moderatedOffer }, { subject: offerSubject(offerId), ...said })
}
