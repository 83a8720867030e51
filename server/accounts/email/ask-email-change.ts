import { newId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { lockAccount } from '../account.store.js'
import { refuseFullMailbox } from '../full-mailbox.js'
import { refuseElsewhere } from '../own-pages.js'
import { codeMinutes, codeUntil } from './email-change.js'
import { insertEmailChange, replaceEmailChanges } from './email-change.store.js'
import type { ChangeEmailInput } from './email.wire.js'

type Given = Pick<MutationContext, 'tx' | 'clock' | 'hashOf' | 'sender'>

/** A mailbox that somebody else has is not filled. */
const mostADay = 6

/** Does the same whether the address is somebody's or not. A new one takes the place of the one before. */
export async function askEmailChange(ctx: Given, actor: Actor<AccountHolder>, { email, locale }: ChangeEmailInput) {
  const { tx, clock, sender } = ctx
  refuseElsewhere(actor)
  const now = clock.now()
  const account = await lockAccount(tx, actor.for.account)
  if (account?.email === undefined) throw new Refusal('signed-out')
  if (account.email === email) throw new Refusal('invalid-input', { fields: ['email'] })
  await refuseFullMailbox(ctx, { act: 'accounts.changeEmail', email, mostADay })
  await replaceEmailChanges(tx, account.id, now)
  const id = newId<'EmailChange'>()
  await insertEmailChange(tx, {
    id,
    accountId: account.id,
    oldEmail: account.email,
    newEmail: email,
    language: locale,
    tries: 0,
    codeUntil: codeUntil(now),
    createdAt: now,
  })
  await record(tx, now, { type: 'email-change.asked', changeId: id })
  return { changeId: id, sender, minutes: codeMinutes }
}
