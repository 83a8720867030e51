import type { IncomingMessage, ServerResponse } from 'node:http'
import { pino } from 'pino'
import type { Logger } from '../base/logger.js'
import { faultToLog } from './fault-to-log.js'
import type { Arrival } from './front.js'
import { livePath } from './live/live-stream.js'
import type { Metrics } from './metrics.js'

export type RequestLog = (
  req: IncomingMessage,
  res: ServerResponse,
  about: { startedMs: number; arrival: Arrival; kept: boolean },
) => void

/** A line for each request. Query, address and headers are left out, as they are personal. */
export function requestLog(logger: Logger, metrics: Metrics): RequestLog {
  return (req, res, { startedMs, arrival, kept }) => {
    // Express removes the matched prefix from `req.url`.
    const { url } = arrival
    const question = url.indexOf('?')
    // Our own paths are short; long ones are probes and could fill the disk.
    const path = withoutSecret(question < 0 ? url : url.slice(0, question)).slice(0, 300)
    const ms = performance.now() - startedMs
    metrics.seen(res.statusCode, kept, path === livePath && res.statusCode === 200 ? undefined : ms)
    const line = {
      requestId: arrival.requestId,
      method: req.method,
      path,
      status: res.statusCode,
      ms: Math.round(ms * 10) / 10,
      kept,
    }
    if (res.statusCode >= 500) logger.warn(line)
    else logger.info(line)
  }
}

/** Calendars and mail programs send nothing but an address, so that some hold a secret, behind `/:id/`. */
function withoutSecret(path: string): string {
  return path.replace(/^(\/+(?:s\/+[^/]*\/+[^/]*|agenda|recherche)\/+[^/]*\/).+/i, '$1…')
}

/** Written in batches of 4 kB instead of a system call for each line; call `flush` before the process ends. */
export function openLogger(level: string, dest = 1): Logger & { flush(): void } {
  const destination = pino.destination({ sync: false, minLength: 4096, dest })
  const timer = setInterval(() => destination.flush(), 1_000)
  timer.unref()
  const logger = pino(
    {
      level,
      base: null,
      serializers: { err: (error: unknown) => faultToLog(error) },
      redact: { paths: ['email', '*.email', 'words', '*.words', 'code', '*.token', 'address', '*.phone'], censor: '…' },
    },
    destination,
  )
  return {
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
    flush: () => destination.flushSync(),
  }
}
