import { toInstant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Context, Speaker } from '../../rpc/context.js'
import type { BookInput } from '../repair.wire.js'
import { isFullFor } from './ground.store.js'

/**
 * A thousand people may want one slot: once it is gone, the others need not wait for its agenda one after the other to learn
 * it. A look at its first quarter of an hour; what it does not see, the verb does.
 */
export async function refuseFull({ db }: Pick<Context, 'db'>, speaker: Speaker, input: BookInput): Promise<void> {
  const startsAt = toInstant(input.startsAt)
  if (await isFullFor(db, speaker.accountId, { repairer: input.repairer, startsAt })) throw new Refusal('slot-taken')
}
