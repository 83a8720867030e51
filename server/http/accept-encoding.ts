import type { Encoding } from '../rpc/public-cache.js'

/** The smallest that the header allows (RFC 9110 §12.5.3). */
export function encodingFor(accepted: string): Encoding {
  const weights = new Map(accepted.toLowerCase().split(',').map(weightOf))
  const allows = (coding: Encoding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0
  return allows('br') ? 'br' : allows('gzip') ? 'gzip' : 'identity'
}

function weightOf(part: string): [coding: string, weight: number] {
  const [coding = '', ...parameters] = part.split(';').map((text) => text.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return [coding, weight === undefined ? 1 : Number(weight.slice(2))]
}
