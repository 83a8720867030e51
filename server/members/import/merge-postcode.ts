import type { Place } from '../place.js'
import type { Row } from './merge-row.js'
import { readPostcode } from './cells/codes.js'

/** Paris, Lyon and Marseille have no postcode of their own, only those of their arrondissements. */
const divided = new Set(['75056', '69123', '13055'])

/** The row's, else one of its commune: of several the lowest, which is that of the centre (59000 for Lille). */
export function mergePostcode({ claims, commune, note }: Row, known: Place | undefined): string | undefined {
  const cell = claims.texts.postcode?.trim()
  if (cell === undefined && known?.communeCode === commune.code) return known.postcode
  if (cell !== undefined && cell !== '') {
    const postcode = readPostcode(cell)
    if (postcode !== undefined) {
      if (!commune.postcodes.includes(postcode)) note('postcode', { reason: 'postcode-elsewhere' }, 'noted')
      return postcode
    }
    note('postcode', { reason: 'postcode-unreadable' }, 'noted')
  }
  const [first, ...others] = commune.postcodes
  if (first === undefined) return undefined
  if (others.length > 0 && divided.has(commune.code)) {
    note('postcode', { reason: 'postcode-ambiguous' }, 'noted')
    return undefined
  }
  note('postcode', { reason: 'postcode-completed' }, 'noted')
  return first
}
