import type { Request } from 'express'
import type { RequestContext } from '../rpc/context.js'
import { arrivalOf, isFresh } from './front.js'

export function requestContextOf(req: Request): RequestContext {
  const { requestId, address } = arrivalOf(req)
  return {
    requestId,
    address,
    origin: req.get('origin'),
    idempotencyKey: req.get('idempotency-key'),
    userAgent: req.get('user-agent'),
    signature: {
      method: req.method,
      authorization: req.get('authorization'),
      proof: req.get('dpop'),
      path: new URL(req.originalUrl, 'http://localhost').pathname,
    },
    fresh: isFresh(req),
  }
}
