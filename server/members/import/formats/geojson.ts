import type { Columns, OpenFile } from '../format.js'
import { checkList, elementsOf, type ListWanted } from '../files/json-list.js'
import { cellOf, isObject } from '../files/json-value.js'
import type { BrokenRow, SourceRow } from '../../../files/source-row.js'
import { ownColumns } from './own-columns.js'

const features: ListWanted = {
  names: ['features'],
  mayBeWhole: false,
  one: 'feature',
  missing: 'not a GeoJSON FeatureCollection',
}

/** A GeoJSON FeatureCollection (RFC 7946); `line` is the number of the feature, the first is 1. */
export async function openGeojson(path: string, columns: Columns): Promise<OpenFile> {
  await checkList(path, features)
  async function* rows(): AsyncGenerator<SourceRow | BrokenRow> {
    for await (const { number, value } of elementsOf(path, features)) {
      const row = rowOf(value, number)
      if ('cells' in row) file.see(Object.keys(row.cells))
      yield row
    }
  }
  const file = ownColumns({ rows: rows(), head: [], columns })
  return file
}

function rowOf(feature: unknown, line: number): SourceRow | BrokenRow {
  if (!isObject(feature) || feature['type'] !== 'Feature') return { line, fault: { reason: 'row-unreadable' } }
  const properties = isObject(feature['properties']) ? feature['properties'] : {}
  const cells = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, name === 'links' ? linksCell(value) : cellOf(value)]),
  )
  const id = cellOf(feature['id'])
  return { line, cells: { ...(id !== '' && { externalId: id }), ...cells, ...positionOf(feature['geometry']) } }
}

function linksCell(value: unknown): string {
  const links: readonly unknown[] = Array.isArray(value) ? value : [value]
  return cellOf(links.map((link) => (isObject(link) ? `${cellOf(link['label'])} ${cellOf(link['url'])}`.trim() : link)))
}

function positionOf(geometry: unknown): Record<string, string> {
  const coordinates = isObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined
  if (!Array.isArray(coordinates)) return { latitude: '', longitude: '' }
  return { latitude: cellOf(coordinates[1]), longitude: cellOf(coordinates[0]) }
}
