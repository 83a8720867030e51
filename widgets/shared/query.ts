import { canonical, exchange } from './exchange.js'
import { opened, type ApiPath, type InputOf, type OutputOf } from './wire.js'

/** `fresh` bypasses every cache: for use after a mutation. */
export type Asking = { signal?: AbortSignal; fresh?: boolean }

type Batch = {
  readonly questions: Map<string, number>
  readonly control: AbortController
  readonly answers: Promise<unknown>
  paths: string
  inputs: string
  wanted: number
}

/** Some proxies refuse longer URLs. */
const longestAddress = 1800

const batches = new Map<boolean, Batch>()

/** Queries of the same task are sent as one request. */
export async function query<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  { signal, fresh = false }: Asking = {},
): Promise<OutputOf<Path>> {
  signal?.throwIfAborted()
  const batch = openBatch(fresh)
  const place = join(batch, path, canonical(input))
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason)
      if (!--batch.wanted) batch.control.abort()
    })
    batch.answers
      .then((answers) => opened<OutputOf<Path>>(Array.isArray(answers) ? answers[place] : answers))
      .then(resolve, reject)
  })
}

function openBatch(fresh: boolean): Batch {
  const open = batches.get(fresh)
  if (open && open.inputs.length + open.paths.length < longestAddress) return open

  const control = new AbortController()
  const batch: Batch = { questions: new Map(), control, answers: sent(), paths: '', inputs: '', wanted: 0 }
  batches.set(fresh, batch)
  return batch

  async function sent(): Promise<unknown> {
    await undefined
    if (batches.get(fresh) === batch) batches.delete(fresh)
    return exchange(`${batch.paths.slice(1)}?batch=1&input=%7B${batch.inputs.slice(3)}%7D`, {
      signal: control.signal,
      ...(fresh && { cache: 'no-cache' }),
    })
  }
}

function join(batch: Batch, path: string, input: string): number {
  const { questions } = batch
  const question = path + input
  const place = questions.get(question) ?? questions.size
  if (place === questions.size) {
    questions.set(question, place)
    batch.paths += ',' + path
    batch.inputs += encodeURIComponent(`,"${place}":${input}`)
  }
  batch.wanted++
  return place
}
