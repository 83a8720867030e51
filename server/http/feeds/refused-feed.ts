import type { NextFunction, Request, Response } from 'express'
import { Refusal } from '../../base/refusal.js'
import { arrivalOf } from '../front.js'
import { give, wantedLanguage } from '../pages/layout/answers.js'
import { formatsOf } from '../pages/layout/formats.js'
import { barePage } from '../pages/layout/bare-page.js'
import { errorPageText } from '../pages/error-page-text.js'

/** Why there is no such feed, for the person who opens its address. */
export function refusedFeed(error: unknown, req: Request, res: Response, next: NextFunction): void {
  if (res.headersSent || !(error instanceof Refusal)) {
    next(error)
    return
  }
  const formats = formatsOf(wantedLanguage(req))
  const said = errorPageText(error, formats, { section: undefined, requestId: arrivalOf(req).requestId })
  res.status(said.status)
  give(res, barePage(formats, said), { seconds: 0 })
}
