import { addressOf, isHeld } from './wire.js'

/** Who has signed in from pages of this origin: the token, and the key without which it is worth nothing. */
export type Session = {
  readonly keys: CryptoKeyPair
  readonly token: string
  readonly email: string
  readonly firstName: string
  /** The one site that it is good for; none where it is the person's whole account, as on our own pages. */
  readonly site?: string
}

const database = 'coop'
const shelf = 'sessions'

/** Where the browser keeps nothing, a session lasts as long as the page. */
const inThisPage = new Map<string, Session>()

/**
 * Read each time it is needed: another tab may have signed in, or out. In a frame nobody has signed in on a page of ours:
 * whoever holds it could lead a hand that sees something else.
 */
export async function sessionAt(site: string | undefined): Promise<Session | undefined> {
  if (isHeld()) return undefined
  const places = placesOf(site)
  const [here] = places.flatMap((place) => inThisPage.get(place) ?? [])
  return here ?? (await readSession(places, site))
}

/** Says whether it is still there when the page is left. One of the whole account takes the place of all others. */
export async function keepSession(session: Session): Promise<boolean> {
  const { site } = session
  const place = placeOf(site)
  inThisPage.delete(place)
  try {
    await within('readwrite', (sessions) => [
      ...(site === undefined ? [sessions.delete(IDBKeyRange.bound(place, `${place}\uffff`))] : []),
      sessions.put(session, place),
    ])
    return true
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    inThisPage.set(place, session)
    return false
  }
}

/** Whether it ends with the page. */
export function isInThisPageOnly(site: string | undefined): boolean {
  return placesOf(site).some((place) => inThisPage.has(place))
}

/** The one that `sessionAt` gives. */
export async function forgetSession(site: string | undefined): Promise<void> {
  const session = await sessionAt(site)
  if (!session) return
  const place = placeOf(session.site)
  if (!inThisPage.delete(place)) await within('readwrite', (sessions) => [sessions.delete(place)])
}

/** One browser may speak with several houses. */
const placeOf = (site: string | undefined) => addressOf('/') + (site ?? '')

/** Where a session that is good for that site may be, the whole account first. */
const placesOf = (site: string | undefined) => [...new Set([placeOf(undefined), placeOf(site)])]

async function readSession(places: readonly string[], site: string | undefined): Promise<Session | undefined> {
  try {
    const found = await within('readonly', (sessions) => places.map((place) => sessions.get(place)))
    const [whole, atSite] = found.map((each) => (isSession(each) ? each : undefined))
    // Those that are older than sessions of the whole account do not say of which site they are.
    return whole ?? (atSite && site !== undefined ? { ...atSite, site } : undefined)
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    return undefined
  }
}

/** Opened for one thing and closed again: an open database would keep the page out of the back-forward cache. */
async function within(
  mode: IDBTransactionMode,
  act: (sessions: IDBObjectStore) => readonly { readonly result: unknown }[],
): Promise<readonly unknown[]> {
  const opened = await open(mode === 'readwrite')
  try {
    return await new Promise((resolve, reject) => {
      const transaction = opened.transaction(shelf, mode)
      const asked = act(transaction.objectStore(shelf))
      transaction.oncomplete = () => resolve(asked.map(({ result }) => result))
      transaction.onabort = () => reject(transaction.error ?? new DOMException())
    })
  } finally {
    opened.close()
  }
}

function open(mayMake: boolean): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database)
    opening.onupgradeneeded = () => {
      if (mayMake) opening.result.createObjectStore(shelf)
      // Who only looks leaves nothing behind, not even an empty database.
      else opening.transaction?.abort()
    }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = (event) => {
      event.preventDefault()
      reject(opening.error ?? new DOMException())
    }
  })
}

function isSession(value: unknown): value is Session {
  return typeof value === 'object' && value !== null && 'keys' in value && 'token' in value
}
