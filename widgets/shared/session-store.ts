import { addressOf, isHeld } from './wire.js'

/** The token, and the key without which it is useless. */
export type Session = {
  readonly keys: CryptoKeyPair
  readonly token: string
  readonly email: string
  readonly firstName: string
  /** The only site it is valid for; absent for the person's whole account, as on our own pages. */
  readonly site?: string
}

const database = 'coop'
const shelf = 'sessions'

/** Used when the browser gives no storage. */
const inThisPage = new Map<string, Session>()

/**
 * Read each time it is needed: another tab may have signed in or out. A page of ours in a frame has no session, because
 * the framing page could mount a clickjacking attack.
 */
export async function sessionAt(site: string | undefined): Promise<Session | undefined> {
  if (isHeld()) return undefined
  const places = placesOf(site)
  const [here] = places.flatMap((place) => inThisPage.get(place) ?? [])
  return here ?? (await readSession(places, site))
}

/** Returns whether it outlives the page. A session of the whole account replaces all others. */
export async function keepSession(session: Session, returning?: string): Promise<boolean> {
  const { site } = session
  const place = placeOf(site)
  inThisPage.delete(place)
  try {
    await within('readwrite', (sessions) => [
      ...(site === undefined ? [sessions.delete(IDBKeyRange.bound(place, `${place}\uffff`))] : []),
      sessions.put(session, place),
      ...(returning === undefined ? [] : [sessions.put(returning, returningPlace())]),
    ])
    return true
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    inThisPage.set(place, session)
    return false
  }
}

/** Of a screen that several share: another tab, and the page loaded again, know nobody. */
export function holdInPage(session: Session): void {
  inThisPage.set(placeOf(session.site), session)
}

/** From the last sign-in, also after signing out. */
export async function returningHere(): Promise<string | undefined> {
  try {
    const [returning] = await within('readonly', (sessions) => [sessions.get(returningPlace())])
    return typeof returning === 'string' ? returning : undefined
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    return undefined
  }
}

/** When the desk was last used in this browser, in whatever tab. */
export async function deskUsedAt(): Promise<number | undefined> {
  try {
    const [usedAt] = await within('readonly', (sessions) => [sessions.get(deskPlace())])
    return typeof usedAt === 'number' ? usedAt : undefined
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    return undefined
  }
}

/** Only for who has signed in: nothing is stored before. */
export async function noteDeskUse(ms: number): Promise<void> {
  try {
    await within('readwrite', (sessions) => [sessions.put(ms, deskPlace())])
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
  }
}

const deskPlace = () => `desk ${addressOf('/')}`

const returningPlace = () => `returning ${addressOf('/')}`

export function isInThisPageOnly(site: string | undefined): boolean {
  return placesOf(site).some((place) => inThisPage.has(place))
}

/** Forgets the session that `sessionAt` returns. */
export async function forgetSession(site: string | undefined): Promise<void> {
  const session = await sessionAt(site)
  if (!session) return
  const place = placeOf(session.site)
  if (!inThisPage.delete(place)) await within('readwrite', (sessions) => [sessions.delete(place)])
}

/** The server is part of the key: pages of one origin may use several. */
const placeOf = (site: string | undefined) => addressOf('/') + (site ?? '')

/** Keys of sessions that are valid for the site, the whole account first. */
const placesOf = (site: string | undefined) => [...new Set([placeOf(undefined), placeOf(site)])]

async function readSession(places: readonly string[], site: string | undefined): Promise<Session | undefined> {
  try {
    const found = await within('readonly', (sessions) => places.map((place) => sessions.get(place)))
    const [whole, atSite] = found.map((each) => (isSession(each) ? each : undefined))
    // Sessions stored before there were ones of the whole account do not contain their site.
    return whole ?? (atSite && site !== undefined ? { ...atSite, site } : undefined)
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    return undefined
  }
}

/** Opened for each use: an open database would keep the page out of the back-forward cache. */
export async function within(
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
      // Reading must not create anything, not even an empty database.
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
