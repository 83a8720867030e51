import { readZone, type Zone } from '../../base/local-time.js'
import type { Place } from '../place.js'
import type { Row } from './merge-row.js'
import { readHelp, readItinerant, readLanguage, readPrice, readWheelchair } from './cells/cell-words.strings.js'
import { readCell, type Reading } from './cells/read-cell.js'
import type { Field } from './files/claims.js'
import { listOf, union } from './read-list.js'

type Access = Pick<Place, 'zone' | 'wheelchair' | 'price' | 'itinerant' | 'languages' | 'helps'>

export function mergeAccess(row: Row, known: Place | undefined, usualZone: Zone): Access {
  const { lists } = row.claims
  const cell = <T>(field: Field, before: T | undefined, reading: Reading<T>) =>
    readCell(row.claims.texts[field], {
      ...reading,
      known: before,
      note: (reason) => row.note(field, { reason }, 'noted'),
    })
  const wheelchair = cell('wheelchair', known?.wheelchair, { read: readWheelchair, fault: 'wheelchair-unknown' })
  const price = cell('price', lists ? lists.price : known?.price, { read: readPrice, fault: 'price-unknown' })
  const itinerant = cell('itinerant', lists ? lists.itinerant : known?.itinerant, {
    read: readItinerant,
    fault: 'itinerant-unknown',
  })
  const languages = listOf(row, 'languages', { read: readLanguage, fault: 'language-unknown' })
  const helps = listOf(row, 'helps', { read: readHelp, fault: 'help-unknown' })
  return {
    zone: cell('zone', known?.zone, { read: readZone, fault: 'zone-unknown' }) ?? known?.zone ?? usualZone,
    ...(wheelchair !== undefined && { wheelchair }),
    ...(price !== undefined && { price }),
    itinerant: itinerant ?? false,
    languages: union(languages ?? known?.languages, languages ? [] : lists?.languages),
    helps: union(helps ?? (lists ? lists.helps : known?.helps), []),
  }
}
