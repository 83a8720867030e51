import type { ApiInputs, ApiOutputs, Reason } from '../../server/api.js'

type Paths<Slices> = {
  [Slice in keyof Slices & string]: `${Slice}.${keyof Slices[Slice] & string}`
}[keyof Slices & string]

type At<Slices, Path> = Path extends `${infer Slice}.${infer Name}`
  ? Slice extends keyof Slices
    ? Name extends keyof Slices[Slice]
      ? Slices[Slice][Name]
      : never
    : never
  : never

/** `offers.open`, `offers.search`… */
export type ApiPath = Paths<ApiInputs>
export type InputOf<Path extends ApiPath> = At<ApiInputs, Path>
export type OutputOf<Path extends ApiPath> = At<ApiOutputs, Path>

/** The server understood, and says no. The words are the screen's, by reason. */
export class Refused extends Error {
  readonly reason: Reason
  readonly fields: readonly string[]
  readonly retryAfterSeconds: number | undefined
  /** `slot-taken`: the nearest moments that are free. */
  readonly slots: readonly string[]
  /** `proof-refused`: what the server's clock says, where it is the clock that differs. */
  readonly now: string | undefined

  constructor({ reason, fields = [], retryAfterSeconds, slots = [], now }: Said) {
    super(reason)
    this.reason = reason
    this.fields = fields
    this.retryAfterSeconds = retryAfterSeconds
    this.slots = slots
    this.now = now
  }
}

/** No answer in time, or none that could be read. */
export class Unreachable extends Error {}

type Said = {
  reason: Reason
  fields?: readonly string[]
  retryAfterSeconds?: number
  slots?: readonly string[]
  now?: string
}

let server = new URL('/trpc/', import.meta.url)

/** Speaks to another server than the one this code came from. */
export function connectTo(address: string): void {
  server = new URL('/trpc/', address)
}

/** The full address of a path that the server gave. */
export function addressOf(path: string): string {
  return new URL(path, server).href
}

/**
 * Where a link to a page of ours opens: no frame may hold one, so from a page in a frame it opens beside. Words and views are
 * read without a window too.
 */
export const beside = globalThis.top === globalThis.self ? '_self' : '_blank'

/** The address of a page of ours, for a link that opens there. */
export function pageAddress(path: string): string {
  const address = new URL(path, server)
  // A frame with `sandbox` would not let it open otherwise.
  if (beside === '_blank') address.searchParams.set('beside', '')
  return address.href
}

/** Whether this is a page of ours that another one holds in a frame. */
export const isHeld = (): boolean => beside === '_blank' && origin === server.origin

/** What an answer holds, or the refusal that it is. */
export function opened<Output>(answer: unknown): Output {
  if (isAnswer<Output>(answer)) {
    if (answer.result) return answer.result.data
    if (answer.error?.data?.reason) throw new Refused(answer.error.data)
  }
  throw new Unreachable()
}

/** The one place where the server's word is taken for the shape of what it says. */
function isAnswer<Output>(value: unknown): value is { result?: { data: Output }; error?: { data?: Said } } {
  return typeof value === 'object' && value !== null
}
