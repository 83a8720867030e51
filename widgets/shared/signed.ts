import { exchange } from './exchange.js'
import { post } from './post.js'
import { allowForClock, proofFor, type Signer } from './proof.js'
import { forgetSession, sessionAt } from './session-store.js'
import { addressOf, Refused, Unreachable, type ApiPath, type InputOf, type OutputOf } from './wire.js'

type AtSite<Path extends ApiPath> = InputOf<Path> & { readonly site: string }
type Headers = Readonly<Record<string, string>>

/** A photo takes its time on a telephone. */
const uploadPatienceMs = 90_000

/** Acts as who has signed in, once for one key however often it is sent. */
export function signedAct<Path extends ApiPath>(path: Path, input: AtSite<Path>, key: string): Promise<OutputOf<Path>> {
  return signed(input.site, addressOf(path), (headers) =>
    post(path, input, { headers: { ...headers, 'idempotency-key': key } }),
  )
}

/** Asks what only who has signed in may know. */
export function signedAsk<Path extends ApiPath>(path: Path, input: AtSite<Path>): Promise<OutputOf<Path>> {
  return signed(input.site, addressOf(path), (headers) => post(path, input, { headers }))
}

/** Shows the key that a session is to be bound to, and no token: there is none yet. */
export function keyShown<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  { keys, key }: { readonly keys: CryptoKeyPair; readonly key: string },
): Promise<OutputOf<Path>> {
  return proven({ keys }, addressOf(path), (headers) =>
    post(path, input, { headers: { ...headers, 'idempotency-key': key } }),
  )
}

/** Sends a photo as it is; answers the name that it is kept under. */
export function uploadPhoto(site: string, photo: Blob): Promise<string> {
  const address = addressOf('/photo')
  return signed(site, address, async (headers) => {
    const sent = { method: 'POST', headers: { ...headers, 'content-type': photo.type }, body: photo }
    const answer = await exchange(`${address}?site=${encodeURIComponent(site)}`, {
      ...sent,
      patienceMs: uploadPatienceMs,
    })
    if (!isUploaded(answer)) throw new Unreachable()
    if ('photo' in answer) return answer.photo
    throw new Refused(answer)
  })
}

type Uploaded = { readonly photo: string } | ConstructorParameters<typeof Refused>[0]

/** The one place where the upload's word is taken for the shape of what it says: a name, or a refusal. */
function isUploaded(value: unknown): value is Uploaded {
  return typeof value === 'object' && value !== null && ('photo' in value || 'reason' in value)
}

async function signed<Out>(site: string, address: string, send: (headers: Headers) => Promise<Out>): Promise<Out> {
  const session = await sessionAt(site)
  if (!session) throw new Refused({ reason: 'signed-out' })
  try {
    return await proven(session, address, send)
  } catch (cause) {
    if (!(cause instanceof Refused) || !/^(signed-out|proof-refused)$/.test(cause.reason)) throw cause
    const newer = await sessionAt(site)
    // Another tab has signed in since.
    if (newer && newer.token !== session.token) return proven(newer, address, send)
    await forgetSession(site)
    throw new Refused({ reason: 'signed-out' })
  }
}

/** Tries once more when it is our clock that was refused. */
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
