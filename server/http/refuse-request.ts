import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reason, RefusalDetail } from '../base/refusal.js'
import { frontStrings } from './front.strings.js'
import { publicReadHeaders } from './headers.js'

/** Pages and procedures need no other. */
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const

export const isKnownMethod = (req: IncomingMessage): boolean => methods.some((method) => method === req.method)

/**
 * A streamed batch is answered with its headers before its procedures have run, so nobody could know yet whether and
 * for how long it may be cached.
 */
export function wantsStream({ headers }: IncomingMessage): boolean {
  const accepted = String(headers['trpc-accept'] ?? headers.accept ?? '')
  return accepted.split(',').some((type) => type.split(';')[0]?.trim().toLowerCase() === 'application/jsonl')
}

export type Answer = {
  readonly status: number
  /** As tRPC names and numbers it. */
  readonly code: readonly [string, number]
  readonly detail: RefusalDetail & { readonly reason?: Reason }
  readonly text: string
  readonly headers?: Readonly<Record<string, string | number>>
}

export const refusals = {
  malformed: (part: 'url' | 'host'): Answer => ({
    status: 400,
    code: ['BAD_REQUEST', -32600],
    detail: { reason: 'invalid-input', fields: [part] },
    text: frontStrings.malformed,
  }),
  method: (): Answer => ({
    status: 405,
    code: ['METHOD_NOT_SUPPORTED', -32005],
    detail: {},
    text: frontStrings.method,
    headers: { Allow: methods.join(', ') },
  }),
  stream: (): Answer => ({
    status: 406,
    code: ['BAD_REQUEST', -32600],
    detail: { reason: 'invalid-input', fields: ['trpc-accept'] },
    text: '',
  }),
  starting: (): Answer => ({
    status: 503,
    code: ['SERVICE_UNAVAILABLE', -32603],
    detail: { reason: 'try-later', retryAfterSeconds: 5 },
    text: frontStrings.starting,
    headers: { 'Retry-After': 5 },
  }),
  tooMany: (wait: number): Answer => ({
    status: 429,
    code: ['TOO_MANY_REQUESTS', -32029],
    detail: { reason: 'too-many-requests', retryAfterSeconds: wait },
    text: frontStrings.tooMany(wait),
    headers: { 'Retry-After': wait },
  }),
}

/** Before Express. `rpc`: in the form of tRPC's errors, for its clients. */
export function refuseRequest(
  res: ServerResponse,
  { status, code: [code, number], detail, text, headers }: Answer,
  { requestId, rpc }: { requestId: string; rpc: boolean },
): void {
  const data = { ...detail, requestId, code, httpStatus: status }
  res.writeHead(status, {
    ...publicReadHeaders(0),
    ...headers,
    'X-Request-Id': requestId,
    'Cache-Control': 'no-store',
    'Content-Type': rpc ? 'application/json' : 'text/plain; charset=utf-8',
  })
  res.end(rpc ? JSON.stringify({ error: { code: number, message: code, data } }) : text)
}
