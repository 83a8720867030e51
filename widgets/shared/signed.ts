import { post } from './post.js'
import { allowForClock, proofFor, type Signer } from './proof.js'
import { forgetSession, sessionAt, type Session } from './session-store.js'
import { addressOf, Refused, Unreachable, type ApiPath, type InputOf, type OutputOf } from './wire.js'

/** The site of the call, if any; it is sent only when the session is of one site. */
type Signing = { readonly site: string | undefined }
type Headers = Readonly<Record<string, string>>

/** Uploading a photo from a phone is slow. */
const uploadPatienceMs = 90_000

/** A mutation of the signed-in person; sent again with the same key, it is done once. */
export function signedAct<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  { site, key }: Signing & { readonly key: string },
): Promise<OutputOf<Path>> {
  return signed(site, addressOf(path), (headers, of) =>
    post(path, { ...of, ...input }, { headers: { ...headers, 'idempotency-key': key } }),
  )
}

export function signedAsk<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  { site }: Signing,
): Promise<OutputOf<Path>> {
  return signed(site, addressOf(path), (headers, of) => post(path, { ...of, ...input }, { headers }))
}

/**
 * A call with the proof of the key that the session will be bound to, and without a token, which does not exist yet.
 */
export function keyShown<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  { keys, key }: { readonly keys: CryptoKeyPair; readonly key: string },
): Promise<OutputOf<Path>> {
  return proven({ keys }, addressOf(path), (headers) =>
    post(path, input, { headers: { ...headers, 'idempotency-key': key } }),
  )
}

/** The last act of a session that is no longer kept here. The call is sent even where the page is left meanwhile. */
export function lastActOf(
  session: Session,
  path: 'accounts.signOut',
  { key }: { readonly key: string },
): Promise<unknown> {
  const of = session.site === undefined ? {} : { site: session.site }
  return proven(session, addressOf(path), (headers) =>
    post(path, of, { headers: { ...headers, 'idempotency-key': key }, keepalive: true }),
  )
}

type Upload = {
  readonly headers: Headers
  /** How much of it has left, from 0 to 1. */
  readonly told?: ((part: number) => void) | undefined
}

/** Returns the key under which the photo is stored. `fetch` does not tell how much of it has left. */
export function uploadTo(address: string, photo: Blob, { headers, told }: Upload): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', addressOf(address))
    for (const [name, value] of Object.entries({ ...headers, 'content-type': photo.type }))
      request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.timeout = uploadPatienceMs
    if (told) request.upload.addEventListener('progress', ({ loaded, total }) => told(loaded / total))
    request.addEventListener('loadend', () => {
      const answer: unknown = request.response
      if (!isUploaded(answer)) reject(new Unreachable())
      else if ('photo' in answer) resolve(answer.photo)
      else reject(new Refused(answer))
    })
    request.send(photo)
  })
}

type Uploaded = { readonly photo: string } | ConstructorParameters<typeof Refused>[0]

/** The only check of the shape of an upload's answer. */
function isUploaded(value: unknown): value is Uploaded {
  return typeof value === 'object' && value !== null && ('photo' in value || 'reason' in value)
}

/** Returns the key under which the photo is stored; it counts for that member's stock, if one is named. */
export function uploadPhoto(
  photo: Blob,
  { site, member, told }: Signing & { readonly member?: string } & Pick<Upload, 'told'>,
): Promise<string> {
  const address = addressOf('/photo')
  return signed(site, address, (headers, of) => {
    const [name, whose] = member === undefined ? ['site', of.site] : ['member', member]
    const named = whose === undefined ? '' : `?${name}=${encodeURIComponent(whose)}`
    return uploadTo(address + named, photo, { headers, told })
  })
}

/** `of`: the site that the call must name. */
type Send<Out> = (headers: Headers, of: Pick<Session, 'site'>) => Promise<Out>

/** The headers that prove a call, for whatever sends it: what it throws may be mended by a newer session, or by the clock. */
export async function signed<Out>(site: string | undefined, address: string, send: Send<Out>): Promise<Out> {
  const by = (session: Session) =>
    proven(session, address, (headers) => send(headers, session.site === undefined ? {} : { site: session.site }))
  const session = await sessionAt(site)
  if (!session) throw new Refused({ reason: 'signed-out' })
  try {
    return await by(session)
  } catch (cause) {
    if (!(cause instanceof Refused) || !/^(signed-out|proof-refused)$/.test(cause.reason)) throw cause
    const newer = await sessionAt(site)
    // Another tab has signed in meanwhile.
    if (newer && newer.token !== session.token) return by(newer)
    await forgetSession(site)
    throw new Refused({ reason: 'signed-out' })
  }
}

/** Retries once when the proof was refused because of the device's clock. */
async function proven<Out>(signer: Signer, address: string, send: (headers: Headers) => Promise<Out>): Promise<Out> {
  const attempt = async () => {
    const dpop = await proofFor(address, signer)
    return send(signer.token === undefined ? { dpop } : { dpop, authorization: `DPoP ${signer.token}` })
  }
  try {
    return await attempt()
  } catch (cause) {
    if (!(cause instanceof Refused) || cause.now === undefined) throw cause
    allowForClock(cause.now)
    return attempt()
  }
}
