import { setTimeout as wait } from 'node:timers/promises'

/** Why what a neighbour answered is worth nothing. Never the address: it may carry a key, or where somebody lives. */
export class UpstreamFault extends Error {
  override readonly name = 'UpstreamFault'
}

export type UpstreamRequest = {
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly headers: Readonly<Record<string, string>>
  /** What a neighbour that is well says of what it does not have. */
  readonly nothing: readonly number[]
}

export type UpstreamAnswer = {
  /** Small letters, without its parameters. */
  readonly type: string | undefined
  readonly body: Buffer
}

/**
 * One question to a server that is not ours (a geocoder, a service of tiles), which may be slow, down, or not who we think:
 * nothing is followed, little is read. Undefined: it has nothing there.
 */
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
    // Whatever was not read is let go of, with its connection.
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

/** `fetch failed` says nothing; the code of what lies under it (`ECONNREFUSED`, `ENOTFOUND`…) does. */
function reachFault(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown'
  return `is out of reach: ${code}`
}
