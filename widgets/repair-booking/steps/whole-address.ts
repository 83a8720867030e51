import { isSameName } from '../../parts/same-name.js'
import type { Address, RepairerShown } from '../booking-steps.js'

export function together(...parts: readonly unknown[]): string {
  return parts.filter(Boolean).join(', ')
}

/** Appends the commune, unless the text ends with it. */
export function wholeAddress(address: Address | undefined): string {
  const text = address?.text.trim()
  if (!text || !address?.commune) return ''
  const [, ending = ''] = /(?:,|\b\d{5})\s*([^,\d]+)$/.exec(text) ?? []
  const { commune, postcode = '' } = address
  return isSameName(ending, commune) ? text : `${text}, ${text.includes(postcode) ? '' : `${postcode} `}${commune}`
}

export function workshopAddress({ street, postcode, commune }: RepairerShown): string {
  return together(street, [postcode, commune].filter(Boolean).join(' '))
}
