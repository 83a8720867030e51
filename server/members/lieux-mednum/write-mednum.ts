import { dayOf } from '../../base/local-time.js'
import { plain } from '../../base/words.js'
import { inseeCode, type Commune } from '../../territories/index.js'
import { osmHours } from '../hours/osm-text.js'
import type { Exported, OwnPages, SourceNamed } from '../export/exported.js'
import { mergeRow, type Merged } from '../import/merge-row.js'
import { toInternational } from '../import/cells/phone.js'
import { clean } from '../import/cells/read-cell.js'
import { nameIn } from '../import/find-commune.js'
import type { Member } from '../member.js'
import { helps } from '../place.js'
import { mednumColumns, type MednumColumn } from './columns.js'
import { isProgramme, isTraining, mednumWords, typologies } from '../import/cells/cell-words.strings.js'
import { readMednum } from './read-mednum.js'

type Cells = (column: MednumColumn) => string

type Written = Merged &
  Pick<Exported, 'closures'> & {
    readonly parent?: string
    readonly commune: Commune
    readonly id: string
    readonly booking: string | undefined
    readonly source: string
    /** Values of the column for special care that we have no code for. */
    readonly care: readonly string[]
  }

type Placed = Exported & Required<Pick<Exported, 'place' | 'commune'>>

/**
 * One row of lieux de médiation numérique, in the order of its columns. A cell that was imported from such a row is
 * given back unchanged, unless our data has changed since: then the cell is written anew, with the day of the change.
 */
export function writeMednum(
  { member, place, commune, parent, closures }: Placed,
  { booking, source }: Pick<OwnPages, 'booking'> & Pick<SourceNamed, 'source'>,
): string[] {
  const id = member.provenance?.externalId ?? place.slug
  const { sourceRow = {} } = place
  const usual = { commune, id, source, care: careIn(sourceRow) }
  const now = cellsOf({
    ...usual,
    member,
    place,
    booking: booking ?? place.bookingUrl,
    ...(parent && { parent: parent.name }),
    ...(closures && { closures }),
  })
  const came = place.sourceRow && mergedFrom(sourceRow, member, commune)
  if (!came) return mednumColumns.map((column) => (column === 'date_maj' ? changedOn(member) : now(column)))
  const isStillParent = parent && plain(sourceRow['structure_parente'] ?? '') === plain(parent.name)
  const before = cellsOf({
    ...usual,
    ...came,
    booking: came.place.bookingUrl,
    ...(isStillParent && { parent: parent.name }),
  })
  const moved = !isIn(sourceRow, commune)
  const isChanged = (column: MednumColumn) => now(column) !== before(column) || (moved && ofCommune.has(column))
  // The URL of our own booking page is no change of the place.
  const isTouched = mednumColumns.some((column) => column !== 'prise_rdv' && isChanged(column))
  return mednumColumns.map((column) => {
    if (column === 'date_maj' && isTouched) return dayOf(member.updatedAt, place.zone)
    return isChanged(column) ? now(column) : (sourceRow[column] ?? '')
  })
}

const ofCommune = new Set<MednumColumn>(['commune', 'code_insee', 'code_postal'])

const changedOn = ({ provenance, updatedAt }: Member) => provenance?.changedOn ?? updatedAt.slice(0, 10)

type SourceCells = Readonly<Record<string, string>>

function mergedFrom(sourceRow: SourceCells, member: Member, commune: Commune): Merged | undefined {
  const claims = readMednum(sourceRow)
  const { source = '', licence = '' } = member.provenance ?? {}
  const name = clean(claims.texts.name ?? '').replaceAll('\n', ' ')
  return mergeRow({ claims, name, commune, provenance: { source, licence }, usualKind: member.kind, note: () => {} })
}

function isIn(row: SourceCells, { code, name, postcodes }: Commune): boolean {
  const { code_insee: inseeCell = '', commune: nameCell = '', code_postal: postcode = '' } = row
  if (inseeCell.trim() === inseeCode(code) || nameIn(nameCell) === nameIn(name)) return true
  return inseeCell.trim() === '' && postcodes.includes(postcode.trim())
}

function careIn({ prise_en_charge_specifique: cell = '' }: SourceCells): string[] {
  const languages = [mednumWords.english, mednumWords.otherLanguages].map(plain)
  return cell.split('|').filter((value) => value.trim() !== '' && !languages.includes(plain(value)))
}

function cellsOf({ member, place, commune, ...more }: Written): Cells {
  const labels = member.labels.toSorted()
  // The commune's centre is not the place's position.
  const point = place.precision === 'commune' ? undefined : place.point
  const texts: Partial<Record<MednumColumn, string | undefined>> = {
    id: more.id,
    pivot: member.legalId,
    nom: place.name,
    commune: commune.name,
    code_postal: place.postcode,
    code_insee: inseeCode(commune.code),
    adresse: place.street,
    complement_adresse: place.streetExtra,
    latitude: point && String(point.latitude),
    longitude: point && String(point.longitude),
    typologie: typologies[member.kind],
    telephone: place.phone && toInternational(place.phone),
    courriels: place.email,
    site_web: joined([place.website, ...member.links.map(({ url }) => url)]),
    horaires: place.hours === undefined ? undefined : osmHours(place.hours, more.closures ?? []),
    presentation_resume: member.summary,
    presentation_detail: member.description,
    source: member.provenance?.source ?? more.source,
    itinerance: place.itinerant ? mednumWords.itinerant : mednumWords.fixed,
    structure_parente: more.parent,
    prise_en_charge_specifique: joined([...more.care, ...languagesIn(place.languages)]),
    frais_a_charge: place.price && mednumWords.prices[place.price],
    dispositif_programmes_nationaux: joined(labels.filter(isProgramme)),
    formations_labels: joined(labels.filter(isTraining)),
    autres_formations_labels: joined(labels.filter((label) => !isProgramme(label) && !isTraining(label))),
    modalites_accompagnement: joined(
      helps.filter((help) => place.helps.includes(help)).map((help) => mednumWords.helps[help]),
    ),
    fiche_acces_libre: place.accessibilityUrl,
    prise_rdv: more.booking,
  }
  return (column) => texts[column] ?? ''
}

const joined = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined).join('|')

/** The format takes French for granted, and names English alone. */
const spokenAs: ReadonlyMap<string, readonly string[]> = new Map([
  ['fr', []],
  ['en', [mednumWords.english]],
])

function languagesIn(languages: readonly string[]): string[] {
  const said = new Set(languages.flatMap((language) => spokenAs.get(language) ?? [mednumWords.otherLanguages]))
  return [mednumWords.english, mednumWords.otherLanguages].filter((words) => said.has(words))
}
