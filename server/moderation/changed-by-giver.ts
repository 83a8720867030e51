import type { MutationContext } from '../rpc/context.js'
import { setAnswered } from './hiding.store.js'
import type { Subject } from './subject.js'

/** What its giver was asked to change has been changed: somebody looks again. */
export async function changedByGiver(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  subject: Subject,
): Promise<void> {
  await setAnswered(tx, subject, clock.now())
}
