import { setTimeout as wait } from 'node:timers/promises'

/** Why a geocoder's answer is worth nothing. Never what was asked: it is where somebody lives. */
export class GeocoderFault extends Error {
  override readonly name = 'GeocoderFault'
}

/** `unread`: the geocoder makes nothing of such a text; it is well otherwise. */
export type GeocoderAnswer = { readonly body: unknown } | 'unread'

export type AskLimits = { readonly timeoutMs: number; readonly maxBytes: number }

/** One question to a neighbour who may be slow, down, or not who we think: nothing is followed, and little is read. */
export async function askGeocoder(address: URL, { timeoutMs, maxBytes }: AskLimits): Promise<GeocoderAnswer> {
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
      headers: { accept: 'application/json' },
    })
    // Géoplateforme answers so to a text that begins with a comma, or is too short for it.
    if (response.status === 400) return 'unread'
    if (response.status !== 200) throw new GeocoderFault(`answered ${response.status}`)
    return { body: parsed(await textOf(response, maxBytes)) }
  } catch (error) {
    if (error instanceof GeocoderFault) throw error
    if (control.signal.aborted) throw new GeocoderFault(`did not answer within ${timeoutMs} ms`)
    throw new GeocoderFault(reachFault(error))
  } finally {
    done.abort()
    // Whatever was not read is let go of, with its connection.
    control.abort()
    await late
  }
}

async function textOf(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new GeocoderFault(`answered more than ${maxBytes} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new GeocoderFault('answered what is not JSON')
    throw error
  }
}

/** `fetch failed` says nothing; the code of what lies under it (`ECONNREFUSED`, `ENOTFOUND`…) does. */
function reachFault(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown'
  return `is out of reach: ${code}`
}
