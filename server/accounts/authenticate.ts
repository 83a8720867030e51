import type { Clock } from '../base/clock.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import type { Authenticate, Services, Signature, SignedCall } from '../rpc/context.js'
import { holdAccount, holdWithSession } from './account.store.js'
import { KeyRing } from './key-ring.js'
import { readProof, type Proof } from './proof.js'
import { isWorthNoting, speaksAt } from './session.js'
import { findSessionByToken } from './session.store.js'
import { insertRefusedProof, insertSpentProof } from './spent-proof.store.js'
import { hashOfToken } from './token.js'
import type { SessionUses } from './session-uses.js'

type AuthenticationServices = {
  readonly clock: Clock
  readonly publicUrl: string
  readonly uses: Pick<SessionUses, 'note'>
}

export function authentication({
  clock,
  publicUrl,
  uses,
}: AuthenticationServices): Pick<Services, 'authenticate' | 'refuseEnded' | 'spendProof' | 'holdSpeaker' | 'tieProof'> {
  const origins = originsOf(publicUrl)
  const [own] = origins
  const ring = new KeyRing()

  async function whoCalls(db: Db, { signature, origin, site }: SignedCall) {
    const tokenHash = tokenHashIn(signature)
    const now = clock.now()
    const found = await findSessionByToken(db, { tokenHash, site })
    // An expired token, one of another site or page, and one that never existed get the same answer.
    if (!found || !speaksAt(found, { origin, now })) throw new Refusal('signed-out')
    if (!found.declared && found.session.origin !== own) throw new Refusal('origin-undeclared')
    return { ...found, tokenHash, now }
  }

  const authenticate: Authenticate = async (db, call) => {
    const { signature, site } = call
    const { session, named, tokenHash, now } = await whoCalls(db, call)
    const { accountId, id: sessionId, siteId: within, atScreen } = session

    const expected = { ...signature, origins, tokenHash, now }
    const { spent } = await readProof(signature.proof, expected, (thumbprint, made) => {
      if (thumbprint !== session.keyThumbprint) throw new Refusal('proof-refused')
      return ring.keyOf(thumbprint, made)
    })
    if (isWorthNoting(session, now)) uses.note(session, now)
    if (site !== undefined && named === undefined) throw new Refusal('site-unknown')
    const provenAt = session.provenAt ?? session.createdAt
    const where = {
      ...(named && { siteId: named }),
      ...(within && { within }),
      ...(atScreen && { deskOf: atScreen.deskOf }),
    }
    return { speaker: { accountId, sessionId, provenAt, ...where }, spent }
  }

  return {
    authenticate,
    async refuseEnded(db, call) {
      await whoCalls(db, call)
    },
    async spendProof(tx, spent, act) {
      if (!(await insertSpentProof(tx, { proof: spent, act }, clock.now()))) throw new Refusal('proof-refused')
    },
    async holdSpeaker(tx, { accountId, sessionId }) {
      const isHeld = await (sessionId ? holdWithSession(tx, accountId, sessionId) : holdAccount(tx, accountId))
      if (!isHeld) throw new Refusal('signed-out')
    },
    tieProof: (tx, spent, act) => insertRefusedProof(tx, { proof: spent, act }, clock.now()),
  }
}

export function readShownKey(
  signature: Signature,
  { clock, publicUrl }: Pick<AuthenticationServices, 'clock' | 'publicUrl'>,
): Promise<Proof> {
  const expected = { ...signature, origins: originsOf(publicUrl), tokenHash: undefined, now: clock.now() }
  return readProof(signature.proof, expected, (_thumbprint, made) => made())
}

function tokenHashIn({ authorization = '' }: Signature): string {
  const [, token] = /^DPoP ([\w-]{43})$/i.exec(authorization) ?? []
  if (!token) throw new Refusal('signed-out')
  return hashOfToken(token)
}

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** On loopback all three host names are accepted. */
function originsOf(publicUrl: string): readonly string[] {
  const { hostname, origin, port, protocol } = new URL(publicUrl)
  if (!loopback.includes(hostname)) return [origin]
  return [origin, ...loopback.map((name) => new URL(`${protocol}//${name}${port && `:${port}`}`).origin)]
}
