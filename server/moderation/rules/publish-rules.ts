import { record } from '../../events/outbox.js'
import type { MutationContext } from '../../rpc/context.js'
import { insertRules, type Rules } from './rules.store.js'

/** False when this version has been published before. Whoever publishes is asked again after a new one. */
export async function publishRules(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  rules: Omit<Rules, 'publishedAt'>,
): Promise<boolean> {
  const now = clock.now()
  const isNew = await insertRules(tx, { ...rules, publishedAt: now })
  if (isNew) await record(tx, now, { type: 'rules.published', version: rules.version })
  return isNew
}
