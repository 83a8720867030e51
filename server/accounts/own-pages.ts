import { Refusal } from '../base/refusal.js'
import { isElsewhere, type Actor } from '../rpc/actor.js'

/** A partner's page may be hostile: who somebody is, and all that is theirs, is for our own pages alone. */
export function refuseElsewhere(actor: Pick<Actor, 'within'>): void {
  if (isElsewhere(actor)) throw new Refusal('origin-undeclared')
}
