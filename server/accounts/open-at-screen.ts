import { newId, type Id } from '../base/id.js'
import { addHours } from '../base/instant.js'
import { languages } from '../base/language.js'
import type { MutationContext } from '../rpc/context.js'
import { freshHours } from '../rpc/identify.js'
import { findAccount } from './account.store.js'
import { browserOf } from './browser.js'
import { screenHours, type Session } from './session.js'
import { insertSession } from './session.store.js'
import { hashOfToken, newToken } from './token.js'

type Opening = Required<Pick<Session, 'atScreen'>> & {
  readonly person: Id<'Account'>
  /** Of the screen: the session speaks by its key, and from nowhere else. */
  readonly thumbprint: string
}

export type OpenedAtScreen = { readonly token: string; readonly firstName: string; readonly email: string }

/** A session of that person for the desk of one member. Undefined where they cannot sign in any more. */
export async function openAtScreen(
  { tx, clock, origin = '', userAgent }: Pick<MutationContext, 'tx' | 'clock' | 'origin' | 'userAgent'>,
  { atScreen, person, thumbprint }: Opening,
): Promise<OpenedAtScreen | undefined> {
  const account = await findAccount(tx, person)
  if (account?.email === undefined) return undefined
  const now = clock.now()
  const token = newToken()
  await insertSession(tx, {
    id: newId(),
    accountId: account.id,
    atScreen,
    origin,
    tokenHash: hashOfToken(token),
    keyThumbprint: thumbprint,
    language: account.language ?? languages[0],
    ...browserOf(userAgent),
    createdAt: now,
    // Digits say nothing about who reads the mails: what wants a fresh code wants one here.
    provenAt: addHours(now, -freshHours),
    lastUsedAt: now,
    expiresAt: addHours(now, screenHours),
  })
  return { token, firstName: account.firstName, email: account.email }
}
