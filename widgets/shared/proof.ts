import { newKey } from './act.js'
import { canonical } from './exchange.js'

export type Signer = { readonly keys: CryptoKeyPair; readonly token?: string }

/** How far the server's clock is ahead of this browser's, once it was told. */
let aheadMs = 0

export function allowForClock(serverNow: string): void {
  aheadMs = Date.parse(serverNow) - Date.now()
}

/** Not extractable: not even scripts of this page can read the private key. */
export function newKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
}

/** DPoP proof for one call (RFC 9449). Without a library, because none allows correcting a wrong clock. */
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
