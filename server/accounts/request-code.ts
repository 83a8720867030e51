import { newId } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import { countActs } from '../rpc/act.store.js'
import type { MutationContext } from '../rpc/context.js'
import { getSite } from '../sites/index.js'
import type { RequestCodeInput } from './account.wire.js'
import { codeExpiry, codeMinutes, mailboxOf, resendSeconds, secondsUntilNext, type SignIn } from './sign-in.js'
import { codesSentTo, endCodesOf, insertSignIn } from './sign-in.store.js'

type Given = Pick<MutationContext, 'tx' | 'clock' | 'hashOf' | 'origin' | 'sender'>

/** Does the same whether the address is known or not, so that nobody learns who has an account. */
export async function requestCode(ctx: Given, { email, flow, locale, site }: RequestCodeInput) {
  const { tx, clock, hashOf, origin = '', sender } = ctx
  const now = clock.now()
  const signIn: SignIn = {
    id: newId(),
    ...(site !== undefined && { siteId: (await getSite(tx, site)).id }),
    origin,
    email,
    mailbox: hashOf(`mailbox:${mailboxOf(email)}`),
    flowHash: flow,
    tries: 0,
    language: locale,
    expiresAt: codeExpiry(now),
    createdAt: now,
  }
  await refuseFullMailbox(ctx, signIn)
  await endCodesOf(tx, flow, now)
  await insertSignIn(tx, signIn)
  await record(tx, now, { type: 'code.requested', signInId: signIn.id })
  return { sender, minutes: codeMinutes, resendSeconds }
}

/** Requests at once wait for the row of the count, so each sees the codes sent by those before it. */
async function refuseFullMailbox({ tx }: Pick<Given, 'tx'>, { mailbox, createdAt }: SignIn): Promise<void> {
  await countActs(tx, [{ act: 'accounts.requestCode mailbox', who: mailbox, windowMs: 24 * 3_600_000 }], createdAt)
  const retryAfterSeconds = secondsUntilNext(await codesSentTo(tx, mailbox, createdAt), createdAt)
  if (retryAfterSeconds > 0) throw new Refusal('too-many-requests', { retryAfterSeconds })
}
