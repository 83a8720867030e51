import { newId, type Id } from '../../base/id.js'
import { addHours, type Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { MutationContext } from '../../rpc/context.js'
import { getSite } from '../../sites/index.js'
import { findAccount, holdWithSession } from '../account.store.js'
import { browserOf } from '../browser.js'
import type { Proof } from '../proof.js'
import { passedHours, speaksAt, type Session } from '../session.js'
import { deleteSession, findSession, findSessionByToken, insertSession, lockSession } from '../session.store.js'
import { hashOfToken, newToken } from '../token.js'
import type { Pass } from './pass.js'
import { deletePass, findPass, markTaken, noteOpened } from './pass.store.js'
import type { TakePassInput, TakePassOutput } from './pass.wire.js'

type Given = Pick<
  MutationContext,
  'tx' | 'clock' | 'origin' | 'isOwnOrigin' | 'isDeclaredOrigin' | 'spendProof' | 'userAgent'
>

const over = { outcome: 'over' } as const

/** A pass that is brought in a wrong way is dead: that is an answer and not a refusal, which would undo its end. */
export async function takePass(ctx: Given, proof: Proof, input: TakePassInput): Promise<TakePassOutput> {
  const { tx, clock, origin, isOwnOrigin, spendProof } = ctx
  if (origin === undefined || !isOwnOrigin(origin)) throw new Refusal('origin-undeclared')
  const now = clock.now()
  await spendProof(tx, proof.spent)
  const site = await getSite(tx, input.site)
  const pass = await findPass(tx, hashOfToken(input.pass))
  const parent = pass && (await lockParent(ctx, pass))
  const account = parent && (await findAccount(tx, parent.accountId))
  if (!pass || !parent || account?.email === undefined) return over
  if (!(await isBroughtRightly(ctx, { pass, parent, siteId: site.id, input }))) {
    await deletePass(tx, pass.tokenHash)
    return over
  }
  if (!(await markTaken(tx, pass.tokenHash, now)) && !(await endRepeated(ctx, pass, proof))) return over

  const here = await accountHere(ctx, { origin, input, now })
  if (here === account.id) return { outcome: 'same' }
  const token = newToken()
  const session = { ...childOf(parent, { token, proof, origin, now }), ...browserOf(ctx.userAgent) }
  await insertSession(tx, session)
  await noteOpened(tx, pass.tokenHash, session.id)
  return {
    outcome: 'open',
    token,
    firstName: account.firstName,
    email: account.email,
    site: { slug: site.slug, name: site.name },
    here: here === undefined ? 'nobody' : 'another',
    until: session.expiresAt,
  }
}

/** In the order in which a person is erased, so that neither waits for the other: the account, its session, the pass. */
async function lockParent({ tx }: Pick<Given, 'tx'>, { sessionId }: Pass): Promise<Session | undefined> {
  const parent = await findSession(tx, sessionId)
  return parent && (await holdWithSession(tx, parent.accountId, sessionId)) ? lockSession(tx, sessionId) : undefined
}

type Brought = {
  readonly pass: Pass
  readonly parent: Session
  readonly siteId: Id<'Site'>
  readonly input: TakePassInput
}

/** From another page it was planted, to have this browser act for whoever made it. */
async function isBroughtRightly(
  { tx, clock, isDeclaredOrigin }: Given,
  { pass, parent, siteId, input: { from, site } }: Brought,
): Promise<boolean> {
  const now = clock.now()
  if (pass.expiresAt <= now || parent.expiresAt <= now) return false
  return parent.siteId === siteId && parent.origin === from && (await isDeclaredOrigin(tx, site, from))
}

/** The browser did not receive the answer and repeats the request: the session that it never got is replaced. */
async function endRepeated({ tx }: Given, { tokenHash }: Pass, { thumbprint }: Proof): Promise<boolean> {
  const sessionId = (await findPass(tx, tokenHash))?.takenSessionId
  const made = sessionId && (await findSession(tx, sessionId))
  return made?.keyThumbprint === thumbprint && (await deleteSession(tx, made.id))
}

type Here = { readonly origin: string; readonly input: TakePassInput; readonly now: Instant }

async function accountHere({ tx }: Given, { origin, input: { holds, site }, now }: Here) {
  const found = holds === undefined ? undefined : await findSessionByToken(tx, { tokenHash: holds, site })
  return found && speaksAt(found, { origin, now }) ? found.session.accountId : undefined
}

type Taken = { readonly token: string; readonly proof: Proof; readonly origin: string; readonly now: Instant }

/** Told to followers by nothing: the one that made the pass was told. */
function childOf(
  { id: parentId, accountId, siteId, language, provenAt, createdAt }: Session,
  { token, proof, origin, now }: Taken,
): Session {
  return {
    id: newId(),
    accountId,
    ...(siteId && { siteId }),
    parentId,
    origin,
    tokenHash: hashOfToken(token),
    keyThumbprint: proof.thumbprint,
    language,
    createdAt: now,
    provenAt: provenAt ?? createdAt,
    lastUsedAt: now,
    expiresAt: addHours(now, passedHours),
  }
}
