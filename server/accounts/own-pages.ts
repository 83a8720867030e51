import { Refusal } from '../base/refusal.js'
import type { Actor } from '../rpc/actor.js'

/** A partner's page may be hostile: who somebody is, and all that is theirs, is for our own pages alone. */
export function refuseElsewhere({ within }: Pick<Actor, 'within'>): void {
  if (within !== undefined) throw new Refusal('origin-undeclared')
}
