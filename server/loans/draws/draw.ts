import { createHash } from 'node:crypto'
import type { Id } from '../../base/id.js'
import type { Services } from '../../rpc/context.js'

const sha256 = (text: string) => createHash('sha256').update(text).digest()

/**
 * Commit and reveal: the number is fixed before anybody asks, and its fingerprint shown to whoever does; the number itself is shown once
 * it has been used. With it anybody can work out who was drawn, and that it was that number.
 */
export function drawNumber(hmac: Services['hmac'], offerId: Id<'Offer'>, round: number): string {
  return sha256(hmac(`draw:${offerId}:${round}`)).toString('hex')
}

export const fingerprintOf = (number: string): string => sha256(number).toString('hex')

/** Takes the next number among those who still wait, round to the first; then those who asked after the draw, in their order. */
export const nextOfDraw = <Of extends string>(
  among: readonly Of[],
  last: Of,
  waiting: readonly Of[],
): Of | undefined => {
  const at = among.indexOf(last) + 1
  return [...among.slice(at), ...among.slice(0, at), ...waiting].find((id) => waiting.includes(id))
}

/** Draws `among[sha256(number + ' ' + their ids) mod how many]`; they stand in the order in which they asked. */
export function drawnOf<Of extends string>(number: string, among: readonly Of[]): Of | undefined {
  if (among.length === 0) return undefined
  const digest = sha256(`${number} ${among.join(' ')}`)
  return among[Number(digest.readBigUInt64BE(0) % BigInt(among.length))]
}
