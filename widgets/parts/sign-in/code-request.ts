import { act } from '../../shared/act.js'
import type { Language } from '../../shared/language-of.js'
import { hashOf, newSecret } from '../../shared/proof.js'
import { returningHere } from '../../shared/session-store.js'

/** A requested code. Only the browser with the secret may use it, for some minutes. */
export type CodeRequest = {
  readonly secret: string
  readonly email: string
  readonly sender: string
  readonly minutes: number
  readonly resendSeconds: number
  /** `askedAt` is when the last code was requested, `since` when the first was. */
  readonly askedAt: number
  readonly since: number
}

export { newSecret }

type Asking = {
  readonly site: string | undefined
  readonly email: string
  readonly language: Language
  /** Idempotency key, the same until an answer arrives, so that retries send one mail. */
  readonly key: string
}

/** A newer code for the same secret invalidates the previous one. */
export async function requestCode(
  secret: string,
  { site, email, language: locale, key }: Asking,
): Promise<CodeRequest> {
  const flow = await hashOf(secret)
  const returning = await returningHere()
  const asked = { email, flow, locale, site, ...(returning !== undefined && { returning }) }
  const answer = await act('accounts.requestCode', asked, key)
  const askedAt = Date.now()
  return { secret, email, ...answer, askedAt, since: askedAt }
}
