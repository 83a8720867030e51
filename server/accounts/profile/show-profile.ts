import { Refusal } from '../../base/refusal.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { getCommune } from '../../territories/index.js'
import { findAccount } from '../account.store.js'
import { openEmailChange } from '../email/email-change.store.js'
import { refuseElsewhere } from '../own-pages.js'
import type { Profile } from './profile.wire.js'

export async function showProfile(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Actor<AccountHolder>,
): Promise<Profile> {
  refuseElsewhere(actor)
  const account = await findAccount(db, actor.for.account)
  if (account?.email === undefined) throw new Refusal('signed-out')
  const { firstName, email, communeCode, language, phone, unreminded, unalerted, hiddenFacts = [] } = account
  const commune = communeCode === undefined ? undefined : await getCommune(db, communeCode)
  const change = await openEmailChange(db, account.id)
  const isOpen = change && (change.appliesAt !== undefined || clock.now() < change.codeUntil)
  return {
    firstName,
    email,
    reminders: !unreminded,
    finds: !unalerted,
    hiddenFacts: [...hiddenFacts],
    ...(commune && { commune: { code: commune.code, name: commune.name } }),
    ...(language !== undefined && { language }),
    ...(phone !== undefined && { phone }),
    ...(isOpen && {
      emailChange: {
        changeId: change.id,
        email: change.newEmail,
        ...(change.appliesAt !== undefined && { appliesAt: change.appliesAt }),
      },
    }),
  }
}
