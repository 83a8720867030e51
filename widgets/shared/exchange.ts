import { addressOf, Unreachable } from './wire.js'

const usualPatienceMs = 10_000

/**
 * JSON with sorted keys, so that equal queries have equal URLs. Arrays are serialised here because old libraries on
 * host pages add a `toJSON` to them that returns text.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.keys(value)
    .sort()
    .map((name) => value[name] !== undefined && JSON.stringify(name) + ':' + canonical(value[name]))
  return `{${members.filter(Boolean).join()}}`
}

export type Exchange = RequestInit & { readonly patienceMs?: number }

export async function exchange(
  address: string,
  { patienceMs = usualPatienceMs, signal, ...init }: Exchange,
): Promise<unknown> {
  try {
    return await withPatience({ patienceMs, signal }, async (within): Promise<unknown> => {
      const response = await fetch(addressOf(address), { ...init, credentials: 'omit', signal: within })
      return await response.json()
    })
  } catch (cause) {
    throw new Unreachable('', { cause })
  }
}

type Patience = { readonly patienceMs: number; readonly signal: AbortSignal | null | undefined }

/** Aborts the work when it takes longer, or with the caller's own signal. */
export async function withPatience<Out>(
  { patienceMs, signal }: Patience,
  work: (within: AbortSignal) => Promise<Out>,
): Promise<Out> {
  const control = new AbortController()
  const stop = () => control.abort()
  const timer = setTimeout(stop, patienceMs)
  signal?.addEventListener('abort', stop)
  if (signal?.aborted) stop()
  try {
    return await work(control.signal)
  } finally {
    clearTimeout(timer)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
