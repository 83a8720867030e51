import type { Clock } from '../../base/clock.js'
import type { Database } from '../../database/open-database.js'
import type { EventOf } from '../../events/event.js'
import { administer } from '../../rpc/in-transaction.js'
import type { MutationContext } from '../../rpc/context.js'
import { offerSubject } from '../offer.js'

type EndSubject = (
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  subject: ReturnType<typeof offerSubject>,
) => Promise<void>

type Given = { readonly database: Database; readonly clock: Clock; readonly endSubject: EndSubject }

/** The records of moderation about an offer end with it. */
export function endReported(
  { database, clock, endSubject }: Given,
  { offerId }: EventOf<'offer.withdrawn' | 'offer.handed-over'>,
): Promise<void> {
  return administer(database, (tx) => endSubject({ tx, clock }, offerSubject(offerId)))
}
