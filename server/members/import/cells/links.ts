import type { Link } from '../../member.js'
import { readWebAddress } from './web-address.js'

export function readLink(text: string): Link | undefined {
  const [, label = '', address = ''] = /^(.*?)\s*(\S+)$/s.exec(text.trim()) ?? []
  const url = readWebAddress(address)
  return url === undefined ? undefined : { url, ...(label !== '' && { label }) }
}

export const linkText = ({ label, url }: Link): string => (label === undefined ? url : `${label} ${url}`)
