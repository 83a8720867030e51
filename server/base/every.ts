import type { Logger } from './logger.js'

type Repeating = {
  readonly logger: Logger
  readonly failed: string
  /** Delay of the first run, so that a start is quick. */
  readonly firstMs?: number
}

/** Never twice at once. Disposing aborts the signal and waits for the run under way. */
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
