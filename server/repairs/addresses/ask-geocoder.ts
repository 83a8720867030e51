import { askUpstream, UpstreamFault } from '../../rpc/ask-upstream.js'

/** `unread`: the geocoder cannot parse this text, which is no fault of the geocoder. */
type GeocoderAnswer = { readonly body: unknown } | 'unread'

type AskLimits = { readonly timeoutMs: number; readonly maxBytes: number }

export async function askGeocoder(address: URL, limits: AskLimits): Promise<GeocoderAnswer> {
  // Géoplateforme answers 400 to a text that begins with a comma or is too short.
  const answer = await askUpstream(address, { ...limits, headers: { accept: 'application/json' }, nothing: [400] })
  return answer ? { body: parsed(new TextDecoder().decode(answer.body)) } : 'unread'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new UpstreamFault('answered what is not JSON')
    throw error
  }
}
