import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { chooseCommand } from '../../../server/commands/choose-command.js'
import type { Database } from '../../../server/database/open-database.js'
import { exportPlacesCommand } from '../../../server/commands/export-places.command.js'
import type { Command } from '../../../server/rpc/command.js'
import { openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'
import { buildTown } from '../../support/town.js'

const folder = mkdtempSync(join(tmpdir(), 'coop-export-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clock = new TestClock('2027-03-01T08:00:00Z')

async function run(database: Database, command: Command, ...args: string[]): Promise<string> {
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  const house = { database, clock, dataDir: folder, publicUrl: 'https://coop.example' }
  await command.run(given, { ...house, print: (line) => lines.push(line) })
  return lines.join('\n')
}

test('places are given to the screen or to a file, all of them or those of a site', async () => {
  await using database = await openTestDatabase('sqlite', { communes: true })
  await buildTown(database, clock)
  const path = join(folder, 'places.csv')

  const shown = await run(database, exportPlacesCommand, 'places', '--format', 'json')
  await run(database, exportPlacesCommand, 'places', path, '--format', 'csv', '--site', 'ville-de-lomme')
  const elsewhere = await run(database, exportPlacesCommand, 'places', '--format', 'geojson', '--source', 'Recensement')

  const { sources, members } = JSON.parse(shown) as { sources: unknown; members: { name: string }[] }
  expect(sources).toEqual([{ source: 'coop.example', licence: 'Licence Ouverte 2.0' }])
  expect(members.map(({ name }) => name)).toEqual(['Maison des Marais'])
  expect(readFileSync(path, 'utf8')).toMatch(
    /\r\nmaison-des-marais,,Maison des Marais,Lomme,59160,59355,3 place du Lavoir,/,
  )
  expect(JSON.parse(elsewhere)).toMatchObject({ type: 'FeatureCollection', sources: [], features: [] })
})

test.each([
  [['places', '--format', 'xml'], /--format: one of lieux-mednum, csv/],
  [['places', '--format', 'csv', '--site', 'nulle-part'], /--site: no site is called nulle-part/],
  [['offers', '--format', 'csv'], /Say: export places/],
])('what cannot be given is said: %j', async (args, why) => {
  await using database = await openTestDatabase('sqlite')

  await expect(run(database, exportPlacesCommand, ...args)).rejects.toThrow(why)
})

test('a command for several things asks which, and knows whose options are whose', async () => {
  await using database = await openTestDatabase('sqlite')
  const done: string[] = []
  const thing = (name: string): Command => ({
    summary: name,
    usage: `${name} FILE`,
    options: { [name]: { type: 'boolean' } },
    run: async () => void done.push(name),
  })
  const command = chooseCommand('Either.', { apples: thing('apples'), pears: thing('pears') })

  await run(database, command, 'pears', '--pears')

  expect(done).toEqual(['pears'])
  await expect(run(database, command, 'pears', '--apples')).rejects.toThrow('--apples says nothing about pears')
  await expect(run(database, command, 'constructor')).rejects.toThrow('Say which: apples, pears')
})
