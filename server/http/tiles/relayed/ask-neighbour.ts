import { setTimeout as wait } from 'node:timers/promises'
import { readPicture, type Picture } from './picture.js'

/** Why what a neighbour answered is not shown. Never the address that was asked: it may carry a key. */
export class NeighbourFault extends Error {
  override readonly name = 'NeighbourFault'
}

export type Asking = { readonly timeoutMs: number; readonly maxBytes: number; readonly userAgent: string }

/** What is said of a square outside of what is covered; Géoplateforme says 400 and 404. It is well otherwise. */
const nothingThere: readonly number[] = [204, 400, 404]

/**
 * One picture of a neighbour who may be slow, down, or not who we think: nothing is followed, little is read, and nothing is
 * said but who we are. Whoever looks at the map is not known to it.
 */
export async function askNeighbour(
  address: string,
  { timeoutMs, maxBytes, userAgent }: Asking,
): Promise<Picture | 'nothing there'> {
  const control = new AbortController()
  const done = new AbortController()
  const late = wait(timeoutMs, undefined, { signal: done.signal, ref: false }).then(
    () => control.abort(),
    () => {},
  )
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      signal: control.signal,
      headers: { accept: 'image/webp,image/png,image/jpeg', 'user-agent': userAgent },
    })
    if (nothingThere.includes(response.status)) return 'nothing there'
    if (response.status !== 200) throw new NeighbourFault(`answered ${response.status}`)
    const said = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
    const picture = readPicture(await bytesOf(response, maxBytes))
    if (!picture || picture.type !== said) throw new NeighbourFault(`answered something else than a picture: ${said}`)
    return picture
  } catch (error) {
    if (error instanceof NeighbourFault) throw error
    if (control.signal.aborted) throw new NeighbourFault(`did not answer within ${timeoutMs} ms`)
    throw new NeighbourFault(reachFault(error))
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
    if (bytes > maxBytes) throw new NeighbourFault(`answered more than ${maxBytes} bytes`)
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
