import { newKey } from './act.js'
import { canonical } from './exchange.js'

export type Signer = { readonly keys: CryptoKeyPair; readonly token?: string }

/** How far the server's clock is ahead of this browser's, once it was told. */
let aheadMs = 0

export function allowForClock(serverNow: string): void {
  aheadMs = Date.parse(serverNow) - Date.now()
}

/** A key that signs here and that nobody can take away, this page's own scripts included. */
export function newKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
}

/** Shows for one call that the key is here (RFC 9449). Not by a library: none lets a wrong clock be allowed for. */
export async function proofFor(address: string, { keys, token }: Signer): Promise<string> {
  const { crv, kty, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey)
  const header = { alg: 'ES256', jwk: { crv, kty, x, y }, typ: 'dpop+jwt' }
  const claims = {
    ath: token && (await hashOf(token)),
    htm: 'POST',
    htu: address,
    iat: Math.floor((Date.now() + aheadMs) / 1000),
    jti: newKey(),
  }
  const said = [header, claims].map((part) => base64url(encoded(canonical(part)))).join('.')
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, encoded(said))
  return `${said}.${base64url(new Uint8Array(signature))}`
}

/** 256 bits that only this browser knows. */
export function newSecret(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** SHA-256, in base64url. */
export async function hashOf(text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', encoded(text))))
}

const encoded = (text: string) => new TextEncoder().encode(text)

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
