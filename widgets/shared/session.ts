import { newKey } from './act.js'
import { newKeys } from './proof.js'
import { forgetSession, keepSession, sessionAt, type Session } from './session-store.js'
import { keyShown, lastActOf } from './signed.js'
import { isHeld, Refused, type InputOf } from './wire.js'

export { isInThisPageOnly, sessionAt, type Session } from './session-store.js'
export { signedAct, signedAsk, uploadPhoto } from './signed.js'

/** `lasts`: the session outlives the page. */
export type SignedIn = { readonly outcome: 'signed-in'; readonly session: Session; readonly lasts: boolean }
export type WrongCode = { readonly outcome: 'wrong'; readonly triesLeft: number }

/** One per page: when the answer to a code was lost, the code can be sent again only with the same key. */
let keys: Promise<CryptoKeyPair> | undefined

export async function signIn(input: InputOf<'accounts.signIn'>): Promise<SignedIn | WrongCode> {
  if (isHeld()) throw new Refused({ reason: 'origin-undeclared' })
  const pair = await (keys ??= newKeys())
  const answer = await keyShown('accounts.signIn', input, { keys: pair, key: newKey() })
  if (answer.outcome === 'wrong') return answer
  const { token, email, firstName, returning, site } = answer
  const session = { keys: pair, token, email, firstName, ...(site !== undefined && { site }) }
  keys = undefined
  return { outcome: 'signed-in', session, lasts: await keepSession(session, returning) }
}

/** Ends the session here first, whether or not the server can be reached and the page stays: without its key nobody can use it. */
export async function signOut(site: string | undefined): Promise<void> {
  const tell = await forgetHere(site)
  await tell()
}

/** For who says at once that this browser knows nobody any more. Returns what tells the server so. */
export async function forgetHere(site: string | undefined): Promise<() => Promise<unknown>> {
  const session = await sessionAt(site)
  if (!session) return async () => {}
  await forgetSession(site)
  return () => lastActOf(session, 'accounts.signOut', { key: newKey() })
}
