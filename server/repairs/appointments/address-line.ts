import { plain } from '../../base/words.js'
import type { Commune } from '../../territories/index.js'

export function addressLine(text: string, { name, postcodes }: Pick<Commune, 'name' | 'postcodes'>): string {
  const [, ending = ''] = /(?:,|\b\d{5})\s*([^,\d]+)$/.exec(text) ?? []
  if (plain(ending) === plain(name)) return text
  const [postcode, another] = postcodes
  const isSaid = another !== undefined || postcode === undefined || text.includes(postcode)
  return `${text}, ${isSaid ? name : `${postcode} ${name}`}`
}
