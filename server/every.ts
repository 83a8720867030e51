import type { Logger } from './base/logger.js'

export type Repeating = {
  readonly logger: Logger
  /** What the log says when it has failed. */
  readonly failed: string
  /** A little later than at once, so that a start is quick. */
  readonly firstMs?: number
}

/**
 * Does something again and again, but never twice at once, and waits for what is under way when it is ended, which the signal
 * tells.
 */
export function every(
  ms: number,
  work: (signal: AbortSignal) => Promise<unknown>,
  { logger, failed, firstMs = Math.min(ms, 1_000) }: Repeating,
): AsyncDisposable {
  const ending = new AbortController()
  let busy: Promise<void> | undefined
  const once = () => {
    busy ??= work(ending.signal)
      .then(() => {})
      .catch((err: unknown) => logger.error({ err }, failed))
      .finally(() => {
        busy = undefined
      })
  }
  const first = setTimeout(once, firstMs)
  const timer = setInterval(once, ms)
  return {
    async [Symbol.asyncDispose]() {
      clearTimeout(first)
      clearInterval(timer)
      ending.abort()
      await busy
    },
  }
}
