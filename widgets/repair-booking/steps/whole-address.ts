import { isSameName } from '../../parts/same-name.js'
import type { Address } from '../booking-steps.js'

/** With its commune, unless that was typed too. */
export function wholeAddress(address: Address | undefined): string {
  const text = address?.text.trim()
  if (!text || !address?.commune) return ''
  const ending = text.split(/[,\s]+/).slice(-address.commune.split(/[\s-]+/).length)
  return isSameName(ending.join(' '), address.commune) ? text : `${text}, ${address.commune}`
}
