import { newId } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import { countActs } from '../rpc/act.store.js'
import type { MutationContext } from '../rpc/context.js'
import { isSame } from '../rpc/derived-secret.js'
import { getSite } from '../sites/index.js'
import type { RequestCodeInput } from './account.wire.js'
import {
  codeExpiry,
  codeMinutes,
  mailboxOf,
  mostCodes,
  mostCodesReturning,
  resendSeconds,
  secondsUntilNext,
  type CodeLimits,
  type SignIn,
} from './sign-in.js'
import { returningOf } from './derived-secrets.js'
import { codesSentTo, endCodesOf, insertSignIn } from './sign-in.store.js'

type Given = Pick<MutationContext, 'tx' | 'clock' | 'hashOf' | 'hmac' | 'address' | 'origin' | 'sender'>

/** Does the same whether the address is known or not, so that nobody learns who has an account. */
export async function requestCode(ctx: Given, { email, flow, locale, returning, site }: RequestCodeInput) {
  const { tx, clock, hashOf, origin = '', sender } = ctx
  const now = clock.now()
  const isReturning = returning !== undefined && isSame(returning, returningOf(ctx.hmac, email))
  const signIn: SignIn = {
    id: newId(),
    ...(site !== undefined && { siteId: (await getSite(tx, site)).id }),
    origin,
    email,
    mailbox: hashOf(`${isReturning ? 'returning' : 'mailbox'}:${mailboxOf(email)}`),
    flowHash: flow,
    tries: 0,
    language: locale,
    expiresAt: codeExpiry(now),
    createdAt: now,
  }
  await refuseFullMailbox(ctx, signIn, isReturning ? mostCodesReturning : mostCodes)
  await endCodesOf(tx, flow, now)
  await insertSignIn(tx, signIn)
  await record(tx, now, { type: 'code.requested', signInId: signIn.id })
  return { sender, minutes: codeMinutes, resendSeconds }
}

/** Requests at once wait for the rows of the counts, so each sees the codes sent by those before it. */
async function refuseFullMailbox(
  { tx, hashOf, address }: Pick<Given, 'tx' | 'hashOf' | 'address'>,
  signIn: SignIn,
  limits: CodeLimits,
): Promise<void> {
  const { mailbox, createdAt: now } = signIn
  const [hour, day] = limits
  const asker = hashOf(`mailbox:${mailbox} from ${address}`)
  const counts = await countActs(
    tx,
    [
      { act: 'accounts.requestCode mailbox', who: mailbox, windowMs: day.windowMs, most: Infinity },
      { act: 'accounts.requestCode mailbox hour', who: asker, windowMs: hour.windowMs, most: hour.fromOne },
      { act: 'accounts.requestCode mailbox day', who: asker, windowMs: day.windowMs, most: day.fromOne },
    ],
    now,
  )
  const waits = counts.map(({ count, most, secondsLeft }) => (count > most ? secondsLeft : 0))
  const retryAfterSeconds = Math.max(secondsUntilNext(await codesSentTo(tx, signIn, limits), now, limits), ...waits)
  if (retryAfterSeconds > 0) throw new Refusal('too-many-requests', { retryAfterSeconds })
}
