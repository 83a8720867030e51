import type { Instant } from '../base/instant.js'
import { mayBeHandedOver, type Offer } from './offer.js'

/** How an offer stands for who gives it. */
export const ownStates = ['shown', 'hidden', 'awaits-look', 'away', 'paused', 'expired', 'closed'] as const
export type OwnState = (typeof ownStates)[number]

type Standing = Pick<Offer, 'status' | 'lookBy' | 'isHidden' | 'expiresAt'>

export function ownStateOf(offer: Standing, { isAway, now }: { isAway: boolean; now: Instant }): OwnState {
  if (offer.status === 'closed') return 'closed'
  if (offer.status === 'expired' || offer.expiresAt <= now) return 'expired'
  if (offer.status !== 'published') return 'paused'
  if (offer.isHidden) return 'hidden'
  if (offer.lookBy !== null) return 'awaits-look'
  return isAway ? 'away' : 'shown'
}

export const ownActs = ['change', 'pause', 'resume', 'renew', 'duplicate', 'close', 'withdraw'] as const
type OwnAct = (typeof ownActs)[number]

/** `close` only for what can be given away for good. */
const actsIn: Record<OwnState, readonly OwnAct[]> = {
  shown: ['change', 'pause', 'renew', 'duplicate', 'close', 'withdraw'],
  'awaits-look': ['change', 'pause', 'renew', 'duplicate', 'close', 'withdraw'],
  away: ['change', 'pause', 'renew', 'duplicate', 'close', 'withdraw'],
  hidden: ['change', 'close', 'withdraw'],
  paused: ['change', 'resume', 'renew', 'duplicate', 'close', 'withdraw'],
  expired: ['renew', 'duplicate', 'close', 'withdraw'],
  closed: ['duplicate'],
}

export function actsOn(offer: Pick<Offer, 'kind' | 'status'>, state: OwnState): OwnAct[] {
  return actsIn[state].filter((act) => act !== 'close' || mayBeHandedOver(offer))
}
