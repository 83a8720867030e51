import { newKey } from '../../shared/act.js'
import { hashOf, newKeys } from '../../shared/proof.js'
import { signOut } from '../../shared/session.js'
import { keepSession, sessionAt, type Session } from '../../shared/session-store.js'
import { keyShown, lastActOf } from '../../shared/signed.js'
import { Refused, Unreachable } from '../../shared/wire.js'

/** A session that nobody has yet: it is kept once they say that it is them. */
export type Opened = {
  readonly outcome: 'open'
  readonly session: Session
  /** Name of the site. */
  readonly site: string
  /** Another, who is known here now. */
  readonly here: Session | undefined
}

type Taken = Opened | { readonly outcome: 'same' | 'over'; readonly here: Session | undefined }

/** With a key of this page’s own. What cannot be taken now is over: a code does the same. */
export async function take(pass: string, site: string): Promise<Taken> {
  const here = await sessionAt(site)
  const from = document.referrer && new URL(document.referrer).origin
  const keys = await newKeys()
  const input = { pass, from, site, ...(here && { holds: await hashOf(here.token) }) }
  try {
    const answer = await keyShown('accounts.takePass', input, { keys, key: newKey() })
    if (answer.outcome !== 'open') return { outcome: answer.outcome, here }
    const { token, firstName, email } = answer
    const session = { keys, token, firstName, email, site: answer.site.slug }
    return { outcome: 'open', session, site: answer.site.name, here: answer.here === 'another' ? here : undefined }
  } catch (cause) {
    if (!(cause instanceof Refused) && !(cause instanceof Unreachable)) throw cause
    return { outcome: 'over', here }
  }
}

/** Who was known here before is no more, as they said. */
export async function keep({ session, here }: Opened): Promise<void> {
  if (here) await signOut(session.site).catch(() => {})
  await keepSession(session)
}

export async function leave({ session }: Opened): Promise<void> {
  await lastActOf(session, 'accounts.signOut', { key: newKey() }).catch(() => {})
}
