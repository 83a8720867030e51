import { personFacts } from '../../../widgets/words/account/facts.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { getCommune } from '../../territories/index.js'
import { shows, type Account } from '../account.js'
import { lockAccount, saveAccount } from '../account.store.js'
import { refuseElsewhere } from '../own-pages.js'
import type { ProfileInput } from './profile.wire.js'

/** Offers stay where they were published. */
export async function changeProfile(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  actor: Actor<AccountHolder>,
  input: ProfileInput,
): Promise<void> {
  refuseElsewhere(actor)
  const before = await lockAccount(tx, actor.for.account)
  if (!before) throw new Refusal('signed-out')
  const after = changed(before, input)
  if (after.communeCode !== undefined && after.communeCode !== before.communeCode)
    await getCommune(tx, after.communeCode)
  await saveAccount(tx, after)
  const isSeen =
    after.firstName !== before.firstName ||
    after.communeCode !== before.communeCode ||
    personFacts.some((fact) => shows(after, fact) !== shows(before, fact))
  if (isSeen) await record(tx, clock.now(), { type: 'person.changed', person: before.id })
}

function changed({ phone: before, ...account }: Account, input: ProfileInput): Account {
  const phone = input.phone ?? before
  return {
    ...account,
    firstName: input.firstName ?? account.firstName,
    ...(input.communeCode !== undefined && { communeCode: input.communeCode }),
    ...(input.language !== undefined && { language: input.language }),
    ...(phone && { phone }),
    ...(input.reminders !== undefined && { unreminded: !input.reminders }),
    ...(input.finds !== undefined && { unalerted: !input.finds }),
    ...(input.hiddenFacts && { hiddenFacts: input.hiddenFacts }),
  }
}
