import type { Request, Response } from 'express'
import type { Logger } from '../../base/logger.js'
import { arrivalOf } from '../front.js'
import { outageSeconds } from '../outage.js'
import { nothingStrings } from '../front.strings.js'
import { give, wantedLanguage } from './layout/answers.js'
import { formatsOf } from './layout/formats.js'
import { unknownPage } from './unknown-page.js'

/** A person reads a page, with a way on; what asks for anything else is answered in one line. */
export function answerNothing(req: Request, res: Response): void {
  res.set('Cache-Control', 'no-store')
  res.status(404)
  if (req.accepts(['text', 'html']) === 'html') give(res, unknownPage(formatsOf(wantedLanguage(req))), { seconds: 0 })
  else res.type('text/plain').send(nothingStrings.notFound)
}

/** Client errors of Express and the body parser keep their status; anything else is a 500 without details. */
export function answerError(
  logger: Logger,
  { error, req, res }: { error: unknown; req: Request; res: Response },
): void {
  const { requestId } = arrivalOf(req)
  const wait = outageSeconds(error)
  const status = wait === undefined ? statusOf(error) : 503
  if (status >= 500) logger.error({ err: error, requestId }, 'failed')
  res.set('Cache-Control', 'no-store')
  if (wait !== undefined) res.set('Retry-After', String(wait))
  res.status(status).type('text/plain').send(wordsFor(status, requestId))
}

function wordsFor(status: number, requestId: string): string {
  if (status === 503) return nothingStrings.away
  return status < 500 ? nothingStrings.notFound : nothingStrings.failed(requestId)
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}
