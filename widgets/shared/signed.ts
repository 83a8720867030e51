import { exchange } from './exchange.js'
import { post } from './post.js'
import { allowForClock, proofFor, type Signer } from './proof.js'
import { forgetSession, sessionAt, type Session } from './session-store.js'
import { addressOf, Refused, Unreachable, type ApiPath, type InputOf, type OutputOf } from './wire.js'

/** At which site one signs, if at one: where the session is of that site only, the call names it. */
type Signing = { readonly site: string | undefined }
type Headers = Readonly<Record<string, string>>

/** A photo takes its time on a telephone. */
const uploadPatienceMs = 90_000

/** Acts as who has signed in, once for one key however often it is sent. */
export function signedAct<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  { site, key }: Signing & { readonly key: string },
): Promise<OutputOf<Path>> {
  return signed(site, addressOf(path), (headers, of) =>
    post(path, { ...of, ...input }, { headers: { ...headers, 'idempotency-key': key } }),
  )
}

/** Asks what only who has signed in may know. */
export function signedAsk<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  { site }: Signing,
): Promise<OutputOf<Path>> {
  return signed(site, addressOf(path), (headers, of) => post(path, { ...of, ...input }, { headers }))
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
export function uploadPhoto(photo: Blob, { site }: Signing): Promise<string> {
  const address = addressOf('/photo')
  return signed(site, address, async (headers, of) => {
    const sent = { method: 'POST', headers: { ...headers, 'content-type': photo.type }, body: photo }
    const named = of.site === undefined ? '' : `?site=${encodeURIComponent(of.site)}`
    const answer = await exchange(address + named, { ...sent, patienceMs: uploadPatienceMs })
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

/** `of`: the site that the call has to name. */
type Send<Out> = (headers: Headers, of: Pick<Session, 'site'>) => Promise<Out>

async function signed<Out>(site: string | undefined, address: string, send: Send<Out>): Promise<Out> {
  const by = (session: Session) =>
    proven(session, address, (headers) => send(headers, session.site === undefined ? {} : { site: session.site }))
  const session = await sessionAt(site)
  if (!session) throw new Refused({ reason: 'signed-out' })
  try {
    return await by(session)
  } catch (cause) {
    if (!(cause instanceof Refused) || !/^(signed-out|proof-refused)$/.test(cause.reason)) throw cause
    const newer = await sessionAt(site)
    // Another tab has signed in since.
    if (newer && newer.token !== session.token) return by(newer)
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
