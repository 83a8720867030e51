import { createHash } from 'node:crypto'
import { compactVerify, errors, importJWK, type CompactJWSHeaderParameters, type CryptoKey } from 'jose'
import * as v from 'valibot'
import { msOf, type Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import { bytes32 } from '../base/shapes.js'

/** A public P-256 key. `d` would be its private part, which must not be sent (RFC 9449 §4.2). */
const publicKey = v.object({
  crv: v.literal('P-256'),
  d: v.optional(v.undefined()),
  kty: v.literal('EC'),
  x: bytes32,
  y: bytes32,
})

type PublicKey = v.InferOutput<typeof publicKey>

/** `crit` would require extensions that we do not implement (RFC 7515 §4.1.11). */
const proofHeader = v.object({ crit: v.optional(v.undefined()), jwk: publicKey, typ: v.literal('dpop+jwt') })

const proofClaims = v.object({
  ath: v.optional(bytes32),
  htm: v.literal('POST'),
  htu: v.pipe(v.string(), v.maxLength(2000), v.url()),
  iat: v.number(),
  jti: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,64}$/)),
})

type ProofExpected = {
  readonly method: string
  readonly path: string
  readonly origins: readonly string[]
  readonly tokenHash: string | undefined
  readonly now: Instant
}

/** `spent` identifies the proof, which is valid for one act. */
export type Proof = { readonly thumbprint: string; readonly spent: string }

/** Farther from our clock, a proof may have been made in advance or replayed (RFC 9449 §11.1). */
const farthestMs = 60_000

/** RFC 9449 §4.3. `keyOf` gets the thumbprint first, so that an unwanted key is refused without any computation. */
export async function readProof(
  proof: string | undefined,
  expected: ProofExpected,
  keyOf: (thumbprint: string, made: () => Promise<CryptoKey>) => Promise<CryptoKey>,
): Promise<Proof> {
  if (!proof || expected.method !== 'POST') throw new Refusal('proof-refused')
  let thumbprint = ''
  const { payload } = await orRefused(
    compactVerify(
      proof,
      (header: CompactJWSHeaderParameters) => {
        const { jwk } = parsed(proofHeader, header)
        thumbprint = thumbprintOf(jwk)
        return keyOf(thumbprint, () => importKey(jwk))
      },
      { algorithms: ['ES256'] },
    ),
  )
  const { ath, htu, iat, jti } = parsed(proofClaims, jsonOf(payload))
  const { origin, pathname } = new URL(htu)
  if (!expected.origins.includes(origin) || pathname !== expected.path || ath !== expected.tokenHash)
    throw new Refusal('proof-refused')
  // Checked last: only a proof that is otherwise valid learns our time.
  if (Math.abs(iat * 1000 - msOf(expected.now)) > farthestMs) throw new Refusal('proof-refused', { now: expected.now })
  return { thumbprint, spent: `${thumbprint}.${jti}` }
}

/** RFC 7638: the hash of the required members in alphabetical order. */
function thumbprintOf({ crv, kty, x, y }: PublicKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url')
}

async function importKey(jwk: PublicKey): Promise<CryptoKey> {
  const key = await importJWK({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y }, 'ES256')
  if (key instanceof Uint8Array) throw new Refusal('proof-refused')
  return key
}

/** Errors of `jose` about a proof, and of WebCrypto about its key (a point off the curve), are the sender's fault. */
async function orRefused<T>(checked: Promise<T>): Promise<T> {
  try {
    return await checked
  } catch (error) {
    if (error instanceof errors.JOSEError || (error instanceof DOMException && error.name === 'DataError'))
      throw new Refusal('proof-refused')
    throw error
  }
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value)
  if (!result.success) throw new Refusal('proof-refused')
  return result.output
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
