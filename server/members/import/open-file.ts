import type { Columns, OpenFile, PlaceFormat } from './format.js'
import { openCsv } from './formats/csv.js'
import { openGeojson } from './formats/geojson.js'
import { openGogocarto } from './formats/gogocarto.js'
import { openLieuxMednum } from './formats/lieux-mednum.js'

export function openAs(format: PlaceFormat, path: string, columns: Columns = {}): Promise<OpenFile> {
  switch (format) {
    case 'lieux-mednum':
      return openLieuxMednum(path)
    case 'csv':
      return openCsv(path, columns)
    case 'geojson':
      return openGeojson(path, columns)
    case 'gogocarto':
      return openGogocarto(path)
  }
}
