import { Unreachable } from '../../shared/wire.js'

const longestWaitMs = 20_000

/**
 * Does it again by itself after a cut: once the connection is back, else after a while that grows. `cut` is told of each;
 * it ends when `signal` does.
 */
export async function retryWhenOnline<Out>(
  act: () => Promise<Out>,
  { cut, signal }: { readonly cut: () => void; readonly signal: AbortSignal },
): Promise<Out> {
  for (let waitMs = 1500; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    signal.throwIfAborted()
    try {
      return await act()
    } catch (cause) {
      if (!(cause instanceof Unreachable)) throw cause
      signal.throwIfAborted()
      cut()
      await untilOnline(waitMs, signal)
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
