import type { Reason } from '../../server/base/refusal.js'
import type * as wire from '../../server/offers/offer.wire.js'
import { begun } from './early.js'

type ApiInputs = {
  offers: {
    open: wire.OpenInput
    search: wire.SearchInput
    sheet: { id: string; near?: string | undefined; site: string }
    report: {
      offerId: string
      reason: 'dangerous' | 'forbidden' | 'dishonest' | 'hurtful' | 'other'
      site: string
      words: string
    }
  }
  territories: { find: { text: string; site?: string | undefined } }
}
type FoundCommune = {
  code: string
  name: string
  postcodes: string[]
  departement: string
  parent?: string | undefined
}
type ApiOutputs = {
  offers: { open: wire.BoardOpening; search: wire.OfferPage; sheet: wire.OfferSheet; report: { reportId: string } }
  territories: { find: { items: FoundCommune[] } }
}

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

/** `fresh` asks past every cache on the way: for who has just acted. */
export type Asking = { signal?: AbortSignal; fresh?: boolean }

/** The server understood, and says no. The words are the screen's, by reason. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly reason: Reason
  readonly fields: readonly string[]
  readonly retryAfterSeconds: number | undefined

  constructor({ reason, fields, retryAfterSeconds }: Said) {
    super(reason)
    this.reason = reason
    this.fields = fields ?? []
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** No answer in time, or none that could be read. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

type Said = { reason: Reason; fields?: readonly string[]; retryAfterSeconds?: number }
type Batch = {
  paths: string[]
  inputs: string[]
  length: number
  wanted: number
  control: AbortController
  answers: Promise<unknown>
}

/** Longer addresses are refused by some proxies on the way. */
const longestAddress = 1800
const patience = 10_000

let server = new URL('/trpc/', import.meta.url)
const batches = new Map<boolean, Batch>()

/** Speaks to another server than the one this code came from. */
export function connectTo(address: string): void {
  server = new URL('/trpc/', address)
}

/** Asks. Questions of one turn leave as one request; the loader's early answer is taken when there is one. */
export async function query<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  { signal, fresh = false }: Asking = {},
): Promise<OutputOf<Path>> {
  const text = canonical(input)
  const early = fresh ? undefined : await unlessAborted(earlyAnswer(path + text), signal)
  if (early !== undefined) return opened(early)

  signal?.throwIfAborted()
  const { batch, place } = joinBatch(path, text, fresh)
  const leave = (): void => {
    if (--batch.wanted === 0) batch.control.abort()
  }
  signal?.addEventListener('abort', leave)
  try {
    const answers = await unlessAborted(batch.answers, signal)
    return opened(Array.isArray(answers) ? answers[place] : answers)
  } finally {
    signal?.removeEventListener('abort', leave)
  }
}

/** Acts, once for one key however often it is sent. */
export async function act<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  key: string,
): Promise<OutputOf<Path>> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  return opened(await exchange(new URL(path, server), { method: 'POST', headers, body: canonical(input) }))
}

/** Made when a form opens. Not `randomUUID`: plain-http pages do not have it. */
export function newKey(): string {
  let key = ''
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += byte.toString(16).padStart(2, '0')
  return key
}

/**
 * JSON with its keys in order, so that equal questions have equal addresses. Arrays are written here because old
 * libraries give them a `toJSON` that turns them into text.
 */
export function canonical(value: unknown): string {
  if (!isObject(value)) return JSON.stringify(value)
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value) text += ',' + canonical(item)
    return `[${text.slice(1)}]`
  }
  for (const name of Object.keys(value).sort()) {
    if (value[name] !== undefined) text += `,${JSON.stringify(name)}:${canonical(value[name])}`
  }
  return `{${text.slice(1)}}`
}

/** Taken once: whoever asks in the same turn shares it, whoever asks later asks anew. */
function earlyAnswer(question: string): Promise<unknown> | undefined {
  const [answers] = begun()
  queueMicrotask(() => answers.delete(question))
  return answers.get(question)
}

function joinBatch(path: string, input: string, fresh: boolean): { batch: Batch; place: number } {
  const batch = openBatch(fresh, path.length + encodeURIComponent(input).length)
  batch.wanted++
  let place = batch.paths.findIndex((other, at) => other === path && batch.inputs[at] === input)
  if (place < 0) {
    place = batch.paths.push(path) - 1
    batch.inputs.push(input)
  }
  return { batch, place }
}

function openBatch(fresh: boolean, length: number): Batch {
  const open = batches.get(fresh)
  if (open && (open.length += length) < longestAddress) return open

  const batch: Batch = { paths: [], inputs: [], length, wanted: 0, control: new AbortController(), answers: sent() }
  batches.set(fresh, batch)
  return batch

  async function sent(): Promise<unknown> {
    await undefined
    if (batches.get(fresh) === batch) batches.delete(fresh)
    const inputs = batch.inputs.map((input, place) => `"${place}":${input}`)
    const address = new URL(`${batch.paths.join()}?batch=1&input=${encodeURIComponent(`{${inputs.join()}}`)}`, server)
    return exchange(address, fresh ? { cache: 'no-cache' } : {}, batch.control)
  }
}

async function exchange(address: URL, init: RequestInit, control = new AbortController()): Promise<unknown> {
  const timer = setTimeout(() => control.abort(), patience)
  try {
    const response = await fetch(address, { ...init, credentials: 'omit', signal: control.signal })
    return await response.json()
  } catch (cause) {
    throw new Unreachable('no answer', { cause })
  } finally {
    clearTimeout(timer)
  }
}

async function unlessAborted<T>(
  promise: Promise<T> | undefined,
  signal: AbortSignal | undefined,
): Promise<T | undefined> {
  if (!signal || !promise) return promise
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    promise.then(resolve, reject)
  })
}

function opened<Output>(answer: unknown): Output {
  if (isResult<Output>(answer)) return answer.result.data
  if (isRefusal(answer)) throw new Refused(answer.error.data)
  throw new Unreachable('an answer that says nothing', { cause: answer })
}

function isResult<Output>(answer: unknown): answer is { result: { data: Output } } {
  return isObject(answer) && isObject(answer['result'])
}

function isRefusal(answer: unknown): answer is { error: { data: Said } } {
  const error = isObject(answer) && answer['error']
  const data = isObject(error) && error['data']
  return isObject(data) && typeof data['reason'] === 'string'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
