import type { Request, Response } from 'express'
import type { Logger } from '../base/logger.js'
import { arrivalOf } from './front.js'
import { nothingStrings } from './nothing.strings.js'

export function answerNothing(_req: Request, res: Response): void {
  res.set('Cache-Control', 'no-store')
  res.status(404).type('text/plain').send(nothingStrings.notFound)
}

/** Client errors of Express and the body parser keep their status; anything else is a 500 without details. */
export function answerError(
  logger: Logger,
  { error, req, res }: { error: unknown; req: Request; res: Response },
): void {
  const { requestId } = arrivalOf(req)
  const status = statusOf(error)
  if (status >= 500) logger.error({ err: error, requestId }, 'failed')
  res.set('Cache-Control', 'no-store')
  res
    .status(status)
    .type('text/plain')
    .send(status < 500 ? nothingStrings.notFound : nothingStrings.failed(requestId))
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}
