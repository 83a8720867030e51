import { isSameName } from '../../parts/same-name.js'
import type { Address } from '../booking-steps.js'

/** With its commune, unless that was written at the end of it. */
export function wholeAddress(address: Address | undefined): string {
  const text = address?.text.trim()
  if (!text || !address?.commune) return ''
  const [, ending = ''] = /(?:,|\b\d{5})\s*([^,\d]+)$/.exec(text) ?? []
  return isSameName(ending, address.commune) ? text : `${text}, ${address.commune}`
}
