import { setTimeout as wait } from 'node:timers/promises'

/** Never holds the address, which may carry an API key or somebody's home. */
export class UpstreamFault extends Error {
  override readonly name = 'UpstreamFault'
}

type UpstreamRequest = {
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly headers: Readonly<Record<string, string>>
  /** Statuses by which a healthy upstream says that it has nothing. */
  readonly nothing: readonly number[]
}

type UpstreamAnswer = {
  /** Lower case, without parameters. */
  readonly type: string | undefined
  readonly body: Buffer
}

/** An upstream may be slow or compromised: redirects are not followed, and the answer is bounded. */
export async function askUpstream(
  address: string | URL,
  { timeoutMs, maxBytes, headers, nothing }: UpstreamRequest,
): Promise<UpstreamAnswer | undefined> {
  const control = new AbortController()
  const done = new AbortController()
  const late = wait(timeoutMs, undefined, { signal: done.signal, ref: false }).then(
    () => control.abort(),
    () => {},
  )
  try {
    const response = await fetch(address, { redirect: 'manual', signal: control.signal, headers })
    if (nothing.includes(response.status)) return undefined
    if (response.status !== 200) throw new UpstreamFault(`answered ${response.status}`)
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
    return { type, body: await bytesOf(response, maxBytes) }
  } catch (error) {
    if (error instanceof UpstreamFault) throw error
    if (control.signal.aborted) throw new UpstreamFault(`did not answer within ${timeoutMs} ms`)
    throw new UpstreamFault(reachFault(error))
  } finally {
    done.abort()
    // Frees the connection of an answer that was not read to its end.
    control.abort()
    await late
  }
}

async function bytesOf(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new UpstreamFault(`answered more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Node's message is always `fetch failed`; the code of its cause (`ECONNREFUSED`, `ENOTFOUND`…) tells why. */
function reachFault(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown'
  return `is out of reach: ${code}`
}
