import { addHours } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { findAccount } from '../account.store.js'
import { refuseElsewhere } from '../own-pages.js'
import { linkHours, type DossierAct } from './dossier-links.js'
import type { AskDossierInput } from './dossier.wire.js'

/** Only sends a mail: who is signed in may have found a telephone, who reads the mails is the person. */
export async function askDossier(
  { tx, clock, sender }: Pick<MutationContext, 'tx' | 'clock' | 'sender'>,
  actor: Actor<AccountHolder>,
  { act, locale }: { readonly act: DossierAct } & Pick<AskDossierInput, 'locale'>,
) {
  refuseElsewhere(actor)
  const now = clock.now()
  const account = await findAccount(tx, actor.for.account)
  if (account?.email === undefined) throw new Refusal('signed-out')
  const until = addHours(now, linkHours)
  await record(tx, now, { type: 'dossier.asked', person: account.id, act, language: locale, until })
  return { email: account.email, sender, hours: linkHours }
}
