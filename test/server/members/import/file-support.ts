import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Database } from '../../../../server/database/open-database.js'
import { importPlacesCommand } from '../../../../server/members/import/import-places.command.js'
import { findMember } from '../../../../server/members/index.js'
import { placesOf } from '../../../../server/members/place.store.js'
import type { Member } from '../../../../server/members/member.js'
import type { Place } from '../../../../server/members/place.js'
import { TestClock } from '../../../support/fakes.js'

const folder = mkdtempSync(join(tmpdir(), 'coop-places-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

export function fileWith(content: string | Uint8Array | object, name = 'places.csv'): string {
  const path = join(mkdtempSync(join(folder, 'one-')), name)
  const isRaw = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(path, isRaw ? content : JSON.stringify(content))
  return path
}

const source = ['--source', 'Recensement', '--licence', 'Licence Ouverte 2.0']

/** Runs `coop import places`, and returns what it printed. */
export async function importPlaces(database: Database, path: string, ...args: string[]): Promise<string[]> {
  const lines: string[] = []
  const given = parseArgs({
    args: ['places', path, '--format', 'csv', ...source, ...args],
    options: importPlacesCommand.options,
    allowPositionals: true,
  })
  const clock = new TestClock('2027-03-01T08:00:00Z')
  await importPlacesCommand.run(given, { database, clock, dataDir: '', print: (line) => lines.push(spaced(line)) })
  return lines
}

/** Replaces non-breaking spaces. */
export const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The numbers of the last line, by their words. */
export function tallyOf(printed: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    (printed.at(-1) ?? '').split(' / ').map((part) => {
      const at = part.lastIndexOf(' ')
      return [part.slice(0, at), Number(part.slice(at + 1))]
    }),
  )
}

export async function cameIn(database: Database, slug: string): Promise<{ member: Member; place: Place }> {
  const member = await findMember(database.reader, slug)
  if (!member) throw new Error(`no member is called ${slug}`)
  const [place] = await placesOf(database.reader, member.id)
  if (!place) throw new Error(`${slug} has no place`)
  return { member, place }
}
