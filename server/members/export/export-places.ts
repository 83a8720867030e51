import { stepsThrough } from '../../database/steps.js'
import type { Day } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import { linkText } from '../import/cells/links.js'
import { besideMednum, mednumColumns } from '../lieux-mednum/columns.js'
import { writeMednum } from '../lieux-mednum/write-mednum.js'
import type { Place } from '../place.js'
import { csvLine } from '../../base/csv-cell.js'
import type { Exported, OwnPages, SourceNamed } from './exported.js'
import { findVersion, placedIn, reachOf, unplacedIn, type Reach, type Scope } from './exported.store.js'
import { placeFacts, precisionTold } from './place-facts.js'

/** `csv` is lieux-mednum with more columns: the licence of each row, and what that schema cannot express. */
export const exportFormats = ['lieux-mednum', 'csv', 'geojson', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]
export const isExportFormat = (text: string): text is ExportFormat => exportFormats.some((format) => format === text)

export type ExportOptions = {
  readonly format: ExportFormat
  readonly scope: Scope
  /** Closures that have ended before it are left out. */
  readonly today: Day
  readonly name: string
  /** The source of data that was not imported. */
  readonly own: SourceNamed
  readonly pagesOf: (entry: Exported) => OwnPages
}

export type PlaceExport = {
  version(db: Db): Promise<string>
  pieces(db: Db, options: ExportOptions): AsyncIterable<string>
}

export const placeExport: PlaceExport = { version: findVersion, pieces: exportPlaces }

/** Rows are read in small batches, so that other requests are answered in between. */
const atOnce = 100

export async function* exportPlaces(db: Db, options: ExportOptions): AsyncGenerator<string> {
  const { format, name, own } = options
  if (format === 'lieux-mednum' || format === 'csv') {
    yield* linesOf(db, options)
    return
  }
  const [start, list] = format === 'geojson' ? [{ type: 'FeatureCollection', name }, 'features'] : [{ name }, 'members']
  yield `${JSON.stringify(start).slice(0, -1)},"${list}":[`
  let before = '\n'
  const sources = new Map<string, SourceNamed>()
  for await (const some of slicesOf(db, options)) {
    let text = ''
    for (const entry of some) {
      const from = sourceOf(entry, own)
      sources.set(nameOf(from), from)
      text += before + JSON.stringify(format === 'geojson' ? featureOf(entry, options) : memberOf(entry, options))
      before = ',\n'
    }
    yield text
  }
  // At the end, because the sources are known only when all has been read. Ours first.
  const others = [...sources.values()].filter((one) => nameOf(one) !== nameOf(own)).toSorted(bySource)
  const inOrder = sources.has(nameOf(own)) ? [own, ...others] : others
  yield `\n],"sources":${JSON.stringify(inOrder)}}\n`
}

function sourceOf({ member: { provenance } }: Exported, own: SourceNamed): SourceNamed {
  return provenance ? { source: provenance.source, licence: provenance.licence } : own
}

const nameOf = ({ source, licence }: SourceNamed) => `${source} ${licence}`
const bySource = (a: SourceNamed, b: SourceNamed) => (nameOf(a) < nameOf(b) ? -1 : 1)

/** Only members with a place: a row of that schema is a place. */
async function* linesOf(db: Db, { format, own, pagesOf, ...asked }: ExportOptions): AsyncGenerator<string> {
  const hasLicence = format === 'csv'
  yield csvLine(hasLicence ? [...mednumColumns, 'licence', ...besideMednum] : mednumColumns)
  /** Two sources may use the same identifier; in one file it must be unique. */
  const ids = new Set<string>()
  for await (const some of placed(db, await reachOf(db, asked))) {
    let text = ''
    for (const { member, place, commune, ...entry } of some) {
      if (!place || !commune) continue
      const [id = '', ...cells] = writeMednum(
        { ...entry, member, place, commune },
        { ...pagesOf({ ...entry, member, place }), source: own.source },
      )
      const only = ids.has(id) ? place.slug : id
      ids.add(only)
      text += csvLine([
        only,
        ...cells,
        ...(hasLicence ? [member.provenance?.licence ?? own.licence, ...beside({ ...entry, member, place })] : []),
      ])
    }
    yield text
  }
}

const listed = (values: readonly string[]) => values.join('|')

type Beside = Pick<Exported, 'member' | 'parent'> & { readonly place: Place }

function beside({ member, place, parent }: Beside): string[] {
  const { kind, does, topics, links } = member
  const { wheelchair, languages, zone } = place
  const cells: Record<(typeof besideMednum)[number], string> = {
    kind,
    zone,
    wheelchair: wheelchair ?? '',
    precision: precisionTold(place),
    does: listed(does),
    topics: listed(topics),
    languages: listed(languages),
    links: listed(links.map(linkText)),
    parentId: parent?.externalId ?? '',
  }
  return besideMednum.map((field) => cells[field])
}

function featureOf(entry: Exported, { pagesOf, own }: ExportOptions) {
  const { slug, ...properties } = placeFacts(entry, pagesOf(entry), own)
  const point = pointOf(entry)
  // RFC 7946: longitude first.
  const geometry = point ? { type: 'Point', coordinates: [point.longitude, point.latitude] } : null
  return { type: 'Feature', id: slug, geometry, properties }
}

function memberOf(entry: Exported, { pagesOf, own }: ExportOptions) {
  return { ...placeFacts(entry, pagesOf(entry), own), ...pointOf(entry) }
}

/** None when the source's point is not credible. */
const pointOf = ({ place }: Exported) => (place && !place.claimedPoint ? place.point : undefined)

async function* slicesOf(db: Db, asked: ExportOptions): AsyncGenerator<Exported[]> {
  const reach = await reachOf(db, asked)
  yield* placed(db, reach)
  for await (const step of stepsThrough(db, 'member', atOnce)) {
    yield await unplacedIn(db, reach, step)
  }
}

async function* placed(db: Db, reach: Reach): AsyncGenerator<Exported[]> {
  for await (const step of stepsThrough(db, 'place', atOnce)) {
    yield await placedIn(db, reach, step)
  }
}
