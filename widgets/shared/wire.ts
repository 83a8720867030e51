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

/** A refusal by the server; each screen has its own words for the reason. */
export class Refused extends Error {
  declare readonly reason: Reason
  declare readonly fields: readonly string[]
  declare readonly retryAfterSeconds: number | undefined
  /** For `slot-taken`: the nearest free starts. */
  declare readonly slots: readonly string[]
  /** For `proof-refused` because of the device's clock: the server's time. */
  declare readonly now: string | undefined
  /** For `days-taken`: the nearest free days. */
  declare readonly nearest: readonly { readonly from: string; readonly to: string }[] | undefined
  /** For `request-open` and `requests-full`: those in the way, made at this site, and how many one may have. */
  declare readonly loans: readonly string[] | undefined
  declare readonly most: number | undefined
  /** For `words-barred`: these. */
  declare readonly words: readonly string[] | undefined
  /** For `membership-missing`: where one becomes a member. */
  declare readonly link: string | undefined

  constructor(said: Said) {
    super(said.reason)
    Object.assign(this, { fields: [], slots: [] }, said)
  }
}

/** No answer in time, or one that cannot be parsed. */
export class Unreachable extends Error {}

type Said = {
  reason: Reason
  fields?: readonly string[]
  retryAfterSeconds?: number
  slots?: readonly string[]
  nearest?: readonly { readonly from: string; readonly to: string }[]
  loans?: readonly string[]
  most?: number
  now?: string
  words?: readonly string[]
  link?: string
}

let server = new URL('/trpc/', import.meta.url)

/** Uses another server than the one this code was loaded from. */
export function connectTo(address: string): void {
  server = new URL('/trpc/', address)
}

export function addressOf(path: string): string {
  return new URL(path, server).href
}

/**
 * Target of links to our own pages: these refuse to be framed, so from within a frame they open in a new tab.
 * `globalThis`, because views are also used without a window.
 */
export const beside = globalThis.top === globalThis.self ? '_self' : '_blank'

/** An address of our own page, in French. */
export function pageAddress(path: string): string {
  const address = new URL(path, server)
  // A tab opened from a sandboxed frame cannot show a page with COOP: with `beside`, a script checks for an opener.
  if (beside === '_blank') address.searchParams.set('beside', '')
  return address.href
}

/** Whether this is one of our own pages inside a frame. */
export const isHeld = (): boolean => beside === '_blank' && origin === server.origin

/** Whether the server accepts acts from this page. If not, visitors are sent to our own page before they begin. */
export const mayActHere = (origins: readonly string[]): boolean =>
  isSecureContext && !isHeld() && origins.includes(origin)

/** Returns the data of an answer, or throws its refusal. */
export function opened<Output>(answer: unknown): Output {
  if (isAnswer<Output>(answer)) {
    if (answer.result) return answer.result.data
    if (answer.error?.data?.reason) throw new Refused(answer.error.data)
  }
  throw new Unreachable()
}

/** The only check of the shape of the server's answers. */
function isAnswer<Output>(value: unknown): value is { result?: { data: Output }; error?: { data?: Said } } {
  return typeof value === 'object' && value !== null
}
