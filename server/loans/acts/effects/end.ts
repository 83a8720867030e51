import { handOverOffer } from '../../../offers/index.js'
import { goesForGood, type Loan } from '../../loan.js'
import { forgetCodeTries } from '../../loan.store.js'
import { tellCopyBack } from './copy.js'
import { offerGiven } from './copy.store.js'
import { ended, type Act, type ActContext, type Course, type Effect } from './effect.js'
import { endQueue, freeQueue } from './queue.js'

const events = {
  out: { type: 'loan.out' },
  returned: { type: 'loan.returned' },
  'handed-over': { type: 'loan.handed-over' },
  done: { type: 'loan.done' },
  lost: { type: 'loan.lost' },
  damaged: { type: 'loan.damaged' },
  unconfirmed: { type: 'loan.unconfirmed' },
} as const

export type EndEvent = (typeof events)[keyof typeof events]['type']

const hasEvent = (status: Loan['status']): status is keyof typeof events => status in events

/** It changes hands, or ends: the state is the row's, and the event is named after the state. */
export async function end(ctx: ActContext, { before, after }: Course, { by }: Act): Promise<Effect<EndEvent>> {
  const { tx, now } = ctx
  const { status } = after
  if (!hasEvent(status)) throw new Error(`loan ${before.id} does not end as ${status}`)
  const event = events[status]
  if (status === 'out') {
    const { said: _settled, ...out } = after
    await forgetCodeTries(tx, before.id)
    return { after: { ...out, outAt: now, displacedAt: null }, event }
  }
  if (before.status === 'out' && status === 'returned') await tellCopyBack(ctx, before)
  if (status === 'handed-over' && goesForGood(before.kind)) {
    await endQueue(ctx, before)
    await closeOffer(ctx, before)
  }
  if (status === 'unconfirmed' && goesForGood(before.kind)) await freeQueue(ctx, before)
  return { after: ended(after, by, now), event }
}

/** An offer ends once its thing has gone to somebody for good. */
async function closeOffer({ tx, clock }: ActContext, given: Loan): Promise<void> {
  const offer = await offerGiven(tx, given)
  if (offer && offer.status !== 'closed') await handOverOffer({ tx, clock }, offer)
}
