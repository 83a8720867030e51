/** Something begun and not sent, in this browser. */
export type KeptDraft = {
  readonly id: string
  /** Which form of which site it is of. */
  readonly place: string
  readonly at: number
  /** When it is thrown away. */
  readonly until: number
  readonly what: unknown
}

const database = 'coop-drafts'
const shelf = 'drafts'

/** Returns whether the browser keeps it. */
export async function keepDraft(draft: KeptDraft): Promise<boolean> {
  return (await within('readwrite', (drafts) => drafts.put(draft))) !== undefined
}

export async function dropDraft(id: string): Promise<void> {
  await within('readwrite', (drafts) => drafts.delete(id))
}

/** The newest first; those whose time is over are thrown away. */
export async function draftsAt(place: string): Promise<KeptDraft[]> {
  const found: readonly unknown[] = (await within('readonly', (drafts) => drafts.getAll()))?.result ?? []
  const kept = found.filter(isKept)
  const now = Date.now()
  for (const { id, until } of kept) if (until <= now) await dropDraft(id)
  return kept.filter((draft) => draft.place === place && draft.until > now).sort((a, b) => b.at - a.at)
}

/** Other scripts of the page's origin may have written anything there. */
function isKept(found: unknown): found is KeptDraft {
  return (
    typeof found === 'object' &&
    found !== null &&
    ['id', 'place', 'at', 'until', 'what'].every((name) => Object.hasOwn(found, name))
  )
}

const releases = new Map<string, () => void>()
const lockOf = (id: string) => `coop draft ${id}`

/**
 * Takes a draft for this page until `releaseDraft`; false where another tab has it. A page that is loaded again waits a
 * moment for itself to be gone.
 */
export async function holdDraft(id: string): Promise<boolean> {
  if (releases.has(id)) return true
  return new Promise((resolve) => {
    navigator.locks
      .request(lockOf(id), { signal: AbortSignal.timeout(1000) }, () => {
        resolve(true)
        return new Promise<void>((release) => releases.set(id, release))
      })
      .catch(() => resolve(false))
  })
}

export function releaseDraft(id: string): void {
  releases.get(id)?.()
  releases.delete(id)
}

/** Without those that are open in a tab. */
export async function draftsLeft(place: string): Promise<KeptDraft[]> {
  const drafts = await draftsAt(place)
  if (drafts.length === 0) return []
  const { held = [] } = await navigator.locks.query()
  return drafts.filter(({ id }) => !held.some(({ name }) => name === lockOf(id)))
}

/**
 * Undefined in a browser that keeps nothing. Opened for each use: an open database would keep the page out of the
 * back-forward cache.
 */
async function within<Out>(
  mode: IDBTransactionMode,
  act: (drafts: IDBObjectStore) => IDBRequest<Out>,
): Promise<{ readonly result: Out } | undefined> {
  try {
    const opened = await open(mode === 'readwrite')
    try {
      return await new Promise((resolve, reject) => {
        const transaction = opened.transaction(shelf, mode)
        const asked = act(transaction.objectStore(shelf))
        transaction.oncomplete = () => resolve({ result: asked.result })
        transaction.onabort = () => reject(transaction.error ?? new DOMException())
      })
    } finally {
      opened.close()
    }
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    return undefined
  }
}

function open(mayMake: boolean): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database)
    opening.onupgradeneeded = () => {
      if (mayMake) opening.result.createObjectStore(shelf, { keyPath: 'id' })
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
