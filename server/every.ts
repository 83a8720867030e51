import type { Logger } from './base/logger.js'

/**
 * Does something again and again, but never twice at once, and waits for what is under way when it is ended. The first time
 * comes a little later, so that a start is quick.
 */
export function every(
  ms: number,
  work: () => Promise<unknown>,
  { logger, failed }: { readonly logger: Logger; readonly failed: string },
): AsyncDisposable {
  let busy: Promise<void> | undefined
  const once = () => {
    busy ??= work()
      .then(() => {})
      .catch((err: unknown) => logger.error({ err }, failed))
      .finally(() => {
        busy = undefined
      })
  }
  const first = setTimeout(once, Math.min(ms, 1_000))
  const timer = setInterval(once, ms)
  return {
    async [Symbol.asyncDispose]() {
      clearTimeout(first)
      clearInterval(timer)
      await busy
    },
  }
}
