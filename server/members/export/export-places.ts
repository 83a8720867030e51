import { setImmediate } from 'node:timers/promises'
import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import { mednumColumns } from '../lieux-mednum/columns.js'
import { writeMednum } from '../lieux-mednum/write-mednum.js'
import { csvLine } from './csv-cell.js'
import type { Exported, OwnPages, SourceNamed } from './exported.js'
import { findVersion, placedAfter, sourcesIn, unplacedAfter, type Scope } from './exported.store.js'
import { placeFacts } from './place-facts.js'

/** `csv` is lieux-mednum with the licence of each line behind it. */
export const exportFormats = ['lieux-mednum', 'csv', 'geojson', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]
export const isExportFormat = (text: string): text is ExportFormat => exportFormats.some((format) => format === text)

export type ExportOptions = {
  readonly format: ExportFormat
  readonly scope: Scope
  /** What the file is called in its own head. */
  readonly name: string
  /** Whose data are those that came from nobody else. */
  readonly own: SourceNamed
  readonly pagesOf: (entry: Exported) => OwnPages
}

/** What `http/feeds.ts` gives away: plugged in by the application. */
export type PlaceExport = {
  /** Changes whenever what is given may. */
  version(db: Db): Promise<string>
  pieces(db: Db, options: ExportOptions): AsyncIterable<string>
}

export const placeExport: PlaceExport = { version: findVersion, pieces: exportPlaces }

/** A slice at a time is read, and others are let in between: whatever the size, nobody waits for it. */
const atOnce = 100

/** Everything as one file, in pieces. */
export async function* exportPlaces(db: Db, options: ExportOptions): AsyncGenerator<string> {
  const { format, scope, name, own } = options
  if (format === 'lieux-mednum' || format === 'csv') {
    yield* linesOf(db, options)
    return
  }
  const { sources, hasOwn } = await sourcesIn(db, scope)
  const head = { name, sources: hasOwn ? [own, ...sources] : sources }
  const [start, list] = format === 'geojson' ? [{ type: 'FeatureCollection', ...head }, 'features'] : [head, 'members']
  yield `${JSON.stringify(start).slice(0, -1)},"${list}":[`
  let before = '\n'
  for await (const some of slicesOf(db, options)) {
    let text = ''
    for (const entry of some) {
      text += before + JSON.stringify(format === 'geojson' ? featureOf(entry, options) : memberOf(entry, options))
      before = ',\n'
    }
    yield text
  }
  yield '\n]}\n'
}

/** Only what stands somewhere: a line of that list is a place. */
async function* linesOf(db: Db, { format, scope, own, pagesOf }: ExportOptions): AsyncGenerator<string> {
  const hasLicence = format === 'csv'
  yield csvLine(hasLicence ? [...mednumColumns, 'licence'] : mednumColumns)
  /** Two sources may have given one identifier; in a list it is to be one line's. */
  const ids = new Set<string>()
  for await (const some of placed(db, scope)) {
    let text = ''
    for (const { member, place, commune, ...entry } of some) {
      if (!place || !commune) continue
      const [id = '', ...cells] = writeMednum(
        { ...entry, member, place, commune },
        pagesOf({ ...entry, member, place }),
      )
      const only = ids.has(id) ? place.slug : id
      ids.add(only)
      text += csvLine([only, ...cells, ...(hasLicence ? [member.provenance?.licence ?? own.licence] : [])])
    }
    yield text
  }
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

/** Where nobody believes what the source said, it stands nowhere yet. */
const pointOf = ({ place }: Exported) => (place && !place.claimedPoint ? place.point : undefined)

async function* slicesOf(db: Db, { scope }: ExportOptions): AsyncGenerator<Exported[]> {
  yield* placed(db, scope)
  let after: Id<'Member'> | undefined
  do {
    const { entries, next } = await unplacedAfter(db, scope, { after, take: atOnce })
    yield entries
    after = next
    await setImmediate()
  } while (after)
}

async function* placed(db: Db, scope: Scope): AsyncGenerator<Exported[]> {
  let after: Id<'Place'> | undefined
  do {
    const { entries, next } = await placedAfter(db, scope, { after, take: atOnce })
    yield entries
    after = next
    await setImmediate()
  } while (after)
}
