import { addressOf } from './wire.js'

/** Who has signed in at a site from pages of this origin: the token, and the key without which it is worth nothing. */
export type Session = {
  readonly keys: CryptoKeyPair
  readonly token: string
  readonly email: string
  readonly firstName: string
}

const database = 'coop'
const shelf = 'sessions'

/** Where the browser keeps nothing, a session lasts as long as the page. */
const inThisPage = new Map<string, Session>()

/** Read each time it is needed: another tab may have signed in, or out. */
export async function sessionAt(site: string): Promise<Session | undefined> {
  const place = placeOf(site)
  return inThisPage.get(place) ?? (await readSession(place))
}

/** Says whether it is still there when the page is left. */
export async function keepSession(site: string, session: Session): Promise<boolean> {
  const place = placeOf(site)
  inThisPage.delete(place)
  try {
    await within('readwrite', (sessions) => sessions.put(session, place))
    return true
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    inThisPage.set(place, session)
    return false
  }
}

/** Whether it ends with the page. */
export function isInThisPageOnly(site: string): boolean {
  return inThisPage.has(placeOf(site))
}

export async function forgetSession(site: string): Promise<void> {
  const place = placeOf(site)
  inThisPage.delete(place)
  if (await readSession(place)) await within('readwrite', (sessions) => sessions.delete(place))
}

/** One browser may speak with several houses. */
const placeOf = (site: string) => addressOf('/') + site

async function readSession(place: string): Promise<Session | undefined> {
  try {
    const found: unknown = await within('readonly', (sessions) => sessions.get(place))
    return isSession(found) ? found : undefined
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    return undefined
  }
}

/** Opened for one thing and closed again: an open database would keep the page out of the back-forward cache. */
async function within<Out>(mode: IDBTransactionMode, act: (sessions: IDBObjectStore) => IDBRequest<Out>): Promise<Out> {
  const opened = await open(mode === 'readwrite')
  try {
    return await new Promise((resolve, reject) => {
      const transaction = opened.transaction(shelf, mode)
      const asked = act(transaction.objectStore(shelf))
      transaction.oncomplete = () => resolve(asked.result)
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
