import { createHash, randomBytes } from 'node:crypto'
import { calculateJwkThumbprint, exportJWK, SignJWT, type JWK } from 'jose'
import { codeOf, insertAccount, type Account } from '../../server/accounts/index.js'
import { expiryOf, type Session } from '../../server/accounts/session.js'
import { insertSession } from '../../server/accounts/session.store.js'
import { hashOfToken, newToken } from '../../server/accounts/token.js'
import type { Reason, RefusalAnswer } from '../../server/api.js'
import { newId, type Id } from '../../server/base/id.js'
import { msOf } from '../../server/base/instant.js'
import { administer } from '../../server/rpc/in-transaction.js'
import type { Services } from '../../server/rpc/context.js'
import type { ApiPath, InputOf, OutputOf } from '../../widgets/shared/wire.js'
import { lommeOrigin } from './town.js'

/** A server in this process (`openTestServer`), or what is known of one in another. */
export type ServerAddress = {
  readonly url: string
  readonly services: Pick<Services, 'clock' | 'database' | 'publicUrl'>
}

export type Answer<Out> = {
  readonly status: number
  readonly output?: Out
  readonly reason?: Reason
  /** All that came with a refusal. */
  readonly data?: RefusalAnswer
}

/** What a proof says; a test bends it. */
export type ProofClaims = { htm: string; htu: string; iat: number; jti: string; ath?: string }

export const newKey = () => randomBytes(16).toString('base64url')

/** A browser's key: its private half leaves it for nobody. */
export class BrowserKey {
  readonly #pair: CryptoKeyPair
  readonly jwk: JWK
  readonly thumbprint: string

  private constructor(pair: CryptoKeyPair, jwk: JWK, thumbprint: string) {
    this.#pair = pair
    this.jwk = jwk
    this.thumbprint = thumbprint
  }

  static async make(): Promise<BrowserKey> {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
    const { crv = '', kty = '', x = '', y = '' } = await exportJWK(pair.publicKey)
    const jwk = { crv, kty, x, y }
    return new BrowserKey(pair, jwk, await calculateJwkThumbprint(jwk))
  }

  /** One that was set aside with what a server held of it. */
  static async known({ d, ...jwk }: JWK & { readonly d: string }): Promise<BrowserKey> {
    const curve = { name: 'ECDSA', namedCurve: 'P-256' }
    const [privateKey, publicKey] = await Promise.all([
      crypto.subtle.importKey('jwk', { ...jwk, d }, curve, false, ['sign']),
      crypto.subtle.importKey('jwk', jwk, curve, true, ['verify']),
    ])
    return new BrowserKey({ privateKey, publicKey }, jwk, await calculateJwkThumbprint(jwk))
  }

  prove(claims: object, header: object = {}): Promise<string> {
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: this.jwk, ...header })
      .sign(this.#pair.privateKey)
  }
}

type Who = {
  readonly house: ServerAddress
  readonly key: BrowserKey
  readonly site: string
  readonly origin: string
  readonly email: string
  readonly token?: string
  readonly accountId?: Id<'Account'>
  readonly sessionId?: Id<'Session'>
  /** Behind a proxy that is believed: whose address the call comes from. */
  readonly address?: string
}

/** Somebody at a page, who signs what they send with their browser's key. */
export class Person {
  readonly #who: Who

  constructor(who: Who) {
    this.#who = who
  }

  get accountId(): Id<'Account'> {
    return given(this.#who.accountId)
  }

  get sessionId(): Id<'Session'> {
    return given(this.#who.sessionId)
  }

  get token(): string {
    return given(this.#who.token)
  }

  get email(): string {
    return this.#who.email
  }

  get key(): BrowserKey {
    return this.#who.key
  }

  /** The same person with something else about them: another process's address, another page, a token, another key. */
  with(changed: Partial<Who>): Person {
    return new Person({ ...this.#who, ...changed })
  }

  at(url: string): Person {
    return this.with({ house: { ...this.#who.house, url } })
  }

  claims(path: string): ProofClaims {
    const { services } = this.#who.house
    return {
      htm: 'POST',
      htu: services.publicUrl + path,
      iat: Math.floor(msOf(services.clock.now()) / 1000),
      jti: newKey(),
      ...(this.#who.token && { ath: createHash('sha256').update(this.#who.token).digest('base64url') }),
    }
  }

  /** Headers of a signed call to that path. */
  async headers(path: string, proof?: string): Promise<Record<string, string>> {
    const { address, key, origin, token } = this.#who
    return {
      origin,
      dpop: proof ?? (await key.prove(this.claims(path))),
      ...(token && { authorization: `DPoP ${token}` }),
      ...(address && { 'x-forwarded-for': address }),
    }
  }

  /** Does something, once however often it is sent with one key. */
  act<Path extends ApiPath>(
    path: Path,
    input: InputOf<Path>,
    { key = newKey(), proof }: { key?: string; proof?: string } = {},
  ): Promise<Answer<OutputOf<Path>>> {
    return this.#post(`/trpc/${path}`, input, { proof, more: { 'idempotency-key': key } })
  }

  /** Asks what only this person may know. */
  ask<Path extends ApiPath>(
    path: Path,
    input: InputOf<Path>,
    { proof }: { proof?: string } = {},
  ): Promise<Answer<OutputOf<Path>>> {
    return this.#post(`/trpc/${path}`, input, { proof, more: {} })
  }

  async #post<Out>(
    path: string,
    input: unknown,
    { proof, more }: { proof: string | undefined; more: Record<string, string> },
  ): Promise<Answer<Out>> {
    const res = await fetch(this.#who.house.url + path, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: { 'content-type': 'application/json', ...(await this.headers(path, proof)), ...more },
    })
    return readAnswer<Out>(res)
  }
}

export async function readAnswer<Out>(res: Response): Promise<Answer<Out>> {
  const { result, error } = (await res.json()) as { result?: { data: Out }; error?: { data: RefusalAnswer } }
  return {
    status: res.status,
    ...(result && { output: result.data }),
    ...(error?.data.reason && { reason: error.data.reason }),
    ...(error && { data: error.data }),
  }
}

export type SignInOptions = {
  readonly email?: string
  readonly firstName?: string
  readonly site?: string
  readonly origin?: string
  readonly address?: string
}

let people = 0

/** Somebody who has not signed in: a browser with a key at a page of the site. */
export async function visitor(house: ServerAddress, options: SignInOptions = {}): Promise<Person> {
  people += 1
  const { email = `person-${people}@exemple.fr`, site = 'ville-de-lomme', origin = lommeOrigin, address } = options
  return new Person({ house, key: await BrowserKey.make(), site, origin, email, ...(address && { address }) })
}

/** The secret of a flow, which the browser keeps, and the hash that asks for a code. */
export function newFlow() {
  const flow = newToken()
  return { flow, hash: hashOfToken(flow) }
}

/** The digits that the newest mail to that address carries, made as it makes them. */
export async function codeFor(
  { services }: { readonly services: Pick<Services, 'database' | 'hmac'> },
  email: string,
): Promise<string> {
  const { id } = await services.database.reader
    .selectFrom('sign_in')
    .select('id')
    .where('email', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return codeOf(services.hmac, id)
}

/** Somebody who has signed in before the test begins: written down as the sign-in writes it, without its mail. */
export async function signIn(house: ServerAddress, options: SignInOptions = {}): Promise<Person> {
  const person = await visitor(house, options)
  const { clock, database } = house.services
  const now = clock.now()
  const token = newToken()
  const known = await database.reader
    .selectFrom('account')
    .select('id')
    .where('email', '=', person.email)
    .executeTakeFirst()
  const account: Account = {
    id: known?.id ?? newId(),
    firstName: options.firstName ?? 'Alma',
    communeCode: '59355',
    away: false,
    email: person.email,
    lastActiveAt: now,
    createdAt: now,
  }
  const { site = 'ville-de-lomme', origin = lommeOrigin } = options
  const siteRow = await database.reader
    .selectFrom('site')
    .select('id')
    .where('slug', '=', site)
    .executeTakeFirstOrThrow()
  const session: Session = {
    id: newId(),
    accountId: account.id,
    ...(origin !== new URL(house.services.publicUrl).origin && { siteId: siteRow.id }),
    origin,
    tokenHash: hashOfToken(token),
    keyThumbprint: person.key.thumbprint,
    language: 'fr',
    createdAt: now,
    lastUsedAt: now,
    expiresAt: expiryOf(now),
  }
  await administer(database, async (tx) => {
    if (!known) await insertAccount(tx, account)
    await insertSession(tx, session)
  })
  return person.with({ token, accountId: account.id, sessionId: session.id })
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('this person has not signed in')
  return value
}
