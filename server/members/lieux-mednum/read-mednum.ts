import { plain } from '../../base/words.js'
import { longestLabel } from '../import/merge-told.js'
import type { Claims, Field } from '../import/files/claims.js'
import { readKind, mednumWords } from '../import/cells/cell-words.strings.js'
import { helps, type Help, type Price } from '../place.js'
import { isMednumColumn, type MednumColumn } from './columns.js'

export const columnOfField: Readonly<Partial<Record<Field, MednumColumn>>> = {
  name: 'nom',
  kind: 'typologie',
  address: 'adresse',
  addressExtra: 'complement_adresse',
  postcode: 'code_postal',
  city: 'commune',
  communeCode: 'code_insee',
  latitude: 'latitude',
  longitude: 'longitude',
  website: 'site_web',
  phone: 'telephone',
  email: 'courriels',
  summary: 'presentation_resume',
  description: 'presentation_detail',
  hours: 'horaires',
  externalId: 'id',
  legalId: 'pivot',
  changedOn: 'date_maj',
  bookingUrl: 'prise_rdv',
  accessibilityUrl: 'fiche_acces_libre',
  parent: 'structure_parente',
}

export function readMednum(cells: Readonly<Record<string, string>>): Claims {
  const cell = (column: MednumColumn) => cells[column] ?? ''
  const list = (column: MednumColumn) =>
    cell(column)
      .split('|')
      .map((value) => value.trim())
      .filter((value) => value !== '')
  const has = (column: MednumColumn, word: string) => list(column).some((value) => plain(value) === plain(word))
  const isThirdPlace = readKind(cell('typologie')) === 'third-place'
  return {
    texts: Object.fromEntries(
      Object.entries(columnOfField).flatMap(([field, column]) => {
        const text = cells[column]
        return text === undefined ? [] : [[field, text]]
      }),
    ),
    lists: {
      // This is a list of places that help people with digital services, so all of them accompany.
      does: isThirdPlace ? ['accompany', 'host'] : ['accompany'],
      topics: ['digital'],
      // Longer ones stay in the source row only.
      labels: [
        ...list('dispositif_programmes_nationaux'),
        ...list('formations_labels'),
        ...list('autres_formations_labels'),
      ].filter((label) => label.length <= longestLabel),
      languages: has('prise_en_charge_specifique', mednumWords.english) ? ['en'] : [],
      helps: helps.filter((help: Help) => has('modalites_accompagnement', mednumWords.helps[help])),
      price: readPrice(list('frais_a_charge')),
      itinerant: has('itinerance', mednumWords.itinerant),
    },
    sourceRow: Object.fromEntries(
      Object.entries(cells).filter(([column, text]) => isMednumColumn(column) && text !== ''),
    ),
  }
}

/** Both free and paid means free on a condition. */
function readPrice(values: readonly string[]): Price | undefined {
  const said = (price: Price) => values.some((value) => plain(value) === plain(mednumWords.prices[price]))
  if (said('conditional') || (said('free') && said('paid'))) return 'conditional'
  return said('free') ? 'free' : said('paid') ? 'paid' : undefined
}
