import { act } from '../../shared/act.js'
import type { Language } from '../../shared/locale.js'
import { hashOf, newSecret } from '../../shared/proof.js'

/** A code that was asked for. Whoever has the secret may give it back, for some minutes. */
export type CodeRequest = {
  readonly secret: string
  readonly email: string
  readonly sender: string
  readonly minutes: number
  readonly resendSeconds: number
  /** When the last one was asked for, and when the first. */
  readonly askedAt: number
  readonly since: number
}

export { newSecret }

export type Asking = {
  readonly site: string | undefined
  readonly email: string
  readonly language: Language
  /** The same as long as no answer came: one mail, however often it is asked for. */
  readonly key: string
}

/** A newer code of the same secret ends the one before. */
export async function requestCode(
  secret: string,
  { site, email, language: locale, key }: Asking,
): Promise<CodeRequest> {
  const flow = await hashOf(secret)
  const answer = await act('accounts.requestCode', { email, flow, locale, site }, key)
  const askedAt = Date.now()
  return { secret, email, ...answer, askedAt, since: askedAt }
}
