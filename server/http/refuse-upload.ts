import type { NextFunction, Request, Response } from 'express'
import { Refusal } from '../base/refusal.js'
import { isOutage } from '../database/dialect.js'
import type { Services } from '../rpc/context.js'
import { statusOf } from '../rpc/procedures.js'
import { requestContextOf } from './request-context.js'

type Exchange = { readonly req: Request; readonly res: Response; readonly next: NextFunction }

/** As a procedure refuses; what is none goes on as a bug. */
export function refuseUpload({ logger }: Pick<Services, 'logger'>, { req, res, next }: Exchange, error: unknown): void {
  const refusal = refusalIn(error)
  if (!refusal) {
    next(error)
    return
  }
  const { requestId } = requestContextOf(req)
  if (refusal.kind === 'unavailable') logger.error({ err: error, requestId }, 'could not take what was sent')
  const { retryAfterSeconds } = refusal.detail
  if (retryAfterSeconds !== undefined) res.set('Retry-After', String(retryAfterSeconds))
  res.status(statusOf(refusal)).json({ reason: refusal.reason, ...refusal.detail, requestId })
}

/** Undefined for a bug. */
function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (isOutage(error)) return new Refusal('try-later', { retryAfterSeconds: 5 })
  if (!(error instanceof Error && 'type' in error)) return undefined
  if (error.type === 'entity.too.large') return new Refusal('photo-too-large')
  // Photos are never compressed again.
  if (error.type === 'encoding.unsupported') return new Refusal('photo-format')
  return undefined
}

export function queryText({ query }: Request, name: string): string | undefined {
  const value = query[name]
  if (value !== undefined && typeof value !== 'string') throw new Refusal('invalid-input', { fields: [name] })
  return value
}
