import { plain } from '../../../base/words.js'
import { isField, type Field } from '../files/claims.js'
import type { Columns } from '../format.js'
import { isPersonal } from './personal-columns.js'

/** Headings that tables in French have for what we read as it is written; they are folded by `plain`. */
const words: Readonly<Partial<Record<Field, readonly string[]>>> = {
  name: ['nom', 'nom du lieu', 'nom de la structure'],
  kind: ['genre', 'type', 'type de lieu', 'categorie'],
  address: ['adresse', 'adresse postale', 'rue'],
  addressExtra: ['complement', 'complement d adresse'],
  postcode: ['code postal', 'cp'],
  city: ['commune', 'ville'],
  communeCode: ['code insee', 'code commune', 'insee'],
  latitude: ['lat'],
  longitude: ['lon', 'lng', 'long'],
  website: ['site', 'site web', 'site internet'],
  phone: ['telephone', 'tel'],
  email: ['e mail'],
  summary: ['resume', 'en bref'],
  description: ['presentation'],
  hours: ['horaires', 'horaires d ouverture'],
  externalId: ['identifiant', 'id'],
  legalId: ['siret'],
}

const known = new Map(Object.keys(words).flatMap((field) => (isField(field) ? headingsOf(field) : [])))

function headingsOf(field: Field): [string, Field][] {
  return [plain(field), ...(words[field] ?? [])].map((word) => [word, field])
}

/** Which column is which field, by what its heading says. Our own word stands before others, the first before the next. */
export function columnsSaid(head: readonly string[]): Columns {
  const said = new Map<Field, string>()
  for (const column of head) {
    const field = known.get(plain(column))
    if (field && !head.includes(field) && !said.has(field) && !isPersonal(column)) said.set(field, column)
  }
  return Object.fromEntries(said)
}
