import type { MutationContext } from '../rpc/context.js'
import { setAnswered } from './hiding.store.js'
import type { Subject } from './subject.js'

/** The giver has changed what they were asked to, so somebody looks again. */
export async function changedByGiver(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  subject: Subject,
): Promise<void> {
  await setAnswered(tx, subject, clock.now())
}
