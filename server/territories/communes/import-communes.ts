import { waitForAdvisoryLock } from '../../database/advisory-lock.js'
import { record } from '../../events/outbox.js'
import type { CommandContext } from '../../rpc/command.js'
import { changeCommunes } from '../change-communes.js'
import type { Commune } from '../commune.js'
import { allCommunes } from '../commune.store.js'
import { fillCentres } from '../fill-centres.js'
import type { BadLine, GeoApiLine } from '../geo-api-file.js'
import { communesLock, loadCommunes } from './load-communes.js'
import { shippedVintage } from './vintage.js'

type ImportReport = { readonly completed: number; readonly bad: readonly BadLine[] }

/** Adds no commune, since it would lack an EPCI and parts. */
export async function importCommunes(
  { database, clock }: Pick<CommandContext, 'database' | 'clock'>,
  lines: readonly GeoApiLine[],
): Promise<ImportReport> {
  await loadCommunes(database)
  await using _lock = await waitForAdvisoryLock(database, communesLock)
  const communes = await allCommunes(database.reader)
  const known = new Set(communes.map(({ code }) => code))
  const lineOf = new Map(lines.map((line) => [line.code, line]))
  const bad: BadLine[] = lines
    .filter(({ code }) => !known.has(code))
    .map(({ line, code }) => ({ line, why: `code: no commune of ours is ${code}` }))

  const completed = communes.map((commune) => completedBy(commune, lineOf.get(commune.code)))
  await changeCommunes(database, {
    vintage: shippedVintage,
    before: communes,
    after: fillCentres(completed),
    finish: (tx) => record(tx, clock.now(), { type: 'territories.changed' }),
  })
  return { completed: communes.filter(({ code }) => lineOf.has(code)).length, bad }
}

function completedBy(commune: Commune, line: GeoApiLine | undefined): Commune {
  if (!line) return commune
  const postcodes = line.postcodes && line.postcodes.length > 0 ? line.postcodes : commune.postcodes
  const population = line.population ?? commune.population
  const said = { ...commune, postcodes: [...new Set(postcodes)].toSorted(), population }
  return line.centre ? { ...said, centre: line.centre, centrePrecision: 'own' } : said
}
