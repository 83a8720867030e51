import { newId } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import { isSame } from '../rpc/derived-secret.js'
import { getSite } from '../sites/index.js'
import { getCommune } from '../territories/index.js'
import type { Account } from './account.js'
import { browserOf } from './browser.js'
import type { PersonHolders } from './dossier/person-holder.js'
import { findAccountByEmail, noteActive, openAccount } from './account.store.js'
import type { SignInInput, SignInOutput } from './account.wire.js'
import type { Proof } from './proof.js'
import { expiryOf, type Session } from './session.js'
import { deleteSession, findSession, insertSession } from './session.store.js'
import { codeOf, returningOf } from './derived-secrets.js'
import type { SignIn } from './sign-in.js'
import { countTry, countWrong, endSignIn } from './sign-in.store.js'
import { hashOfToken, newToken } from './token.js'

type Given = Pick<MutationContext, 'tx' | 'clock' | 'origin' | 'isOwnOrigin' | 'hmac' | 'spendProof' | 'userAgent'> & {
  readonly holders: PersonHolders
}

/** A wrong code is an answer and not a refusal, since a refusal would roll back its count of tries. */
export async function openSession(ctx: Given, { spent, thumbprint }: Proof, input: SignInInput): Promise<SignInOutput> {
  const { tx, clock, origin = '', hmac, spendProof } = ctx
  const now = clock.now()
  await spendProof(tx, spent)
  const named = input.site === undefined ? undefined : (await getSite(tx, input.site)).id
  const within = ctx.isOwnOrigin(origin) ? undefined : named
  const bound = { flowHash: hashOfToken(input.flow), origin, ...(within && { siteId: within }) }
  const signIn = await countTry(tx, bound, now)
  if (!signIn) throw new Refusal('code-over')
  const isRight = isSame(input.code, codeOf(hmac, signIn.id))
  if (signIn.endedAt !== undefined) {
    if (!isRight) throw new Refusal('code-over')
    await endRepeated(ctx, signIn, thumbprint)
  } else if (!isRight) {
    return { outcome: 'wrong', triesLeft: await countWrong(tx, signIn, now) }
  }

  // After the code: earlier, a refused commune or a missing first name would reveal who has no account.
  const account = await accountOf(ctx, signIn, input)
  const token = newToken()
  const session = {
    ...sessionFor(signIn, { account, token, thumbprint, now }),
    ...browserOf(ctx.userAgent),
    ...(within && { siteId: within }),
  }
  await insertSession(tx, session)
  await endSignIn(tx, signIn.id, { sessionId: session.id, endedAt: now })
  await record(tx, now, { type: 'session.opened', sessionId: session.id, signInId: signIn.id })
  return {
    outcome: 'signed-in',
    token,
    firstName: account.firstName,
    email: signIn.email,
    returning: returningOf(hmac, signIn.email),
    ...(within && { site: input.site }),
  }
}

/** The browser did not receive the answer and repeats the request: the session that it never got is replaced. */
async function endRepeated({ tx }: Given, { sessionId }: SignIn, thumbprint: string): Promise<void> {
  const made = sessionId && (await findSession(tx, sessionId))
  if (!made || made.keyThumbprint !== thumbprint) throw new Refusal('code-over')
  await deleteSession(tx, made.id)
}

/** Two first sign-ins at once end with one account. */
async function accountOf(
  { tx, clock, holders }: Given,
  { email, language }: SignIn,
  { communeCode, firstName }: SignInInput,
): Promise<Account> {
  const now = clock.now()
  const known = await findAccountByEmail(tx, email)
  if (known) {
    await noteActive(tx, known.id, now)
    return known
  }
  if (firstName === undefined) throw new Refusal('invalid-input', { fields: ['firstName'] })
  const commune = communeCode === undefined ? undefined : await getCommune(tx, communeCode)
  const account = await openAccount(tx, {
    id: newId(),
    firstName,
    ...(commune && { communeCode: commune.code }),
    away: false,
    email,
    language,
    lastActiveAt: now,
    createdAt: now,
  })
  for (const holder of Object.values(holders)) await holder.welcome?.({ tx, clock }, { id: account.id, email })
  return account
}

function sessionFor(
  { language, origin }: SignIn,
  { account, token, thumbprint, now }: { account: Account; token: string; thumbprint: string; now: Instant },
): Session {
  return {
    id: newId(),
    accountId: account.id,
    origin,
    tokenHash: hashOfToken(token),
    keyThumbprint: thumbprint,
    language,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: expiryOf(now),
  }
}
