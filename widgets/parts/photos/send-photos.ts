import { uploadPhoto } from '../../shared/session.js'
import { Unreachable } from '../../shared/wire.js'
import type { ChosenPhoto } from './photo-field.js'

type Sending = {
  readonly site: string
  readonly photos: () => readonly ChosenPhoto[]
  readonly sent: (id: string, key: string) => void
}

/** Sends those that the server has not, one after the other: what is sent stays so when a later one fails. */
export async function sendPhotos({ site, photos, sent }: Sending): Promise<void> {
  for (;;) {
    const next = photos().find((photo) => photo.blob && photo.sent === undefined)
    if (!next?.blob) return
    sent(next.id, await uploadPhoto(next.blob, { site }))
  }
}

const longestWaitMs = 20_000

/**
 * Does it again by itself after a cut: once the connection is back, else after a while that grows. `cut` is told of each;
 * it ends when `signal` does.
 */
export async function throughCuts<Out>(
  act: () => Promise<Out>,
  { cut, signal }: { readonly cut: () => void; readonly signal: AbortSignal },
): Promise<Out> {
  for (let waitMs = 1500; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    try {
      return await act()
    } catch (cause) {
      if (!(cause instanceof Unreachable)) throw cause
      signal.throwIfAborted()
      cut()
      await untilOnline(waitMs, signal)
      signal.throwIfAborted()
    }
  }
}

function untilOnline(waitMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController()
    const go = () => {
      clearTimeout(timer)
      done.abort()
      resolve()
    }
    const timer = setTimeout(go, waitMs)
    addEventListener('online', go, { signal: done.signal })
    signal.addEventListener('abort', go, { signal: done.signal })
  })
}
