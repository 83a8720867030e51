import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import type { Api, Reason } from '../../../../server/api.js'
import { withPatience } from '../../../shared/exchange.js'
import { signed } from '../../../shared/signed.js'
import { addressOf, opened, Refused, Unreachable } from '../../../shared/wire.js'
import { deskNames } from './desk-names.js'

export type Client = ReturnType<typeof createTRPCClient<Api>>

/** An act is sent with this; the same key when it is sent again, so that it is done once. */
export type Sent = { readonly context: { readonly key: string } }

const patienceMs = 15_000

/** No batch: a proof is for one path, and a key for one act. */
export const client: Client = createTRPCClient<Api>({
  links: [
    httpLink({
      url: addressOf('').replace(/\/$/, ''),
      methodOverride: 'POST',
      headers: ({ op: { context } }) =>
        typeof context['key'] === 'string' ? { 'idempotency-key': context['key'] } : {},
      fetch: (address, init) => signedFetch(new Request(address).url, init ?? {}),
    }),
  ],
})

type Init = {
  readonly method?: string | undefined
  readonly headers?: unknown
  readonly body?: unknown
  readonly signal?: AbortSignal | null | undefined
}

function signedFetch(address: string, { method = 'POST', headers, body, signal }: Init): Promise<Response> {
  return signed(undefined, address, async (proof) => {
    const sent = new Headers(isHeaders(headers) ? headers : {})
    for (const [name, value] of Object.entries(proof)) sent.set(name, value)
    const response = await withPatience({ patienceMs, signal }, (within) =>
      fetch(address, {
        method,
        headers: sent,
        credentials: 'omit',
        signal: within,
        ...(typeof body === 'string' && { body }),
      }),
    )
    // Throws what another tab's session or the server's clock may mend, so that it is tried again.
    if (response.status === 401) opened(await response.clone().json())
    const isAct = sent.has('idempotency-key')
    return deskNames.shown(address, response, isAct && typeof body === 'string' ? body : undefined)
  })
}

type RefusedThing = {
  readonly copy: string
  readonly reason: Reason
  readonly by?: string
  readonly until?: string
  readonly from?: string
  readonly most?: number
}

type Said = ConstructorParameters<typeof Refused>[0] & {
  readonly things?: readonly RefusedThing[]
  readonly by?: string
  readonly status?: string
  readonly until?: string
}

/** A refusal with what the desk tells besides: who was first, and how the thing stands by now. */
export class DeskRefused extends Refused {
  readonly by: string | undefined
  readonly status: string | undefined
  /** The last day that can be had. */
  readonly until: string | undefined
  /** Of several that were to be lent at once, those that cannot be. */
  readonly things: readonly RefusedThing[]

  constructor(said: Said) {
    super(said)
    this.by = said.by
    this.status = said.status
    this.until = said.until
    this.things = said.things ?? []
  }
}

/** Why a call failed: refused by the server, not reached, or a fault of ours. */
export function failureOf(cause: unknown): unknown {
  if (!(cause instanceof TRPCClientError)) return cause
  if (cause.cause instanceof Refused || cause.cause instanceof Unreachable) return cause.cause
  const said: unknown = cause.data
  if (isRefusal(said)) return new DeskRefused(said)
  return said ? cause : new Unreachable('', { cause })
}

function isRefusal(said: unknown): said is Said {
  return typeof said === 'object' && said !== null && 'reason' in said
}

function isHeaders(headers: unknown): headers is Record<string, string> {
  return typeof headers === 'object' && headers !== null
}
