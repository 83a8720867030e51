import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { CommandError } from '../../../server/rpc/command.js'
import { importCommand } from '../../../server/territories/communes/import.command.js'
import { getCommune } from '../../../server/territories/index.js'
import type { Database } from '../../../server/database/open-database.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const folder = mkdtempSync(join(tmpdir(), 'coop-communes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileWith(content: unknown): string {
  const path = join(folder, `${Math.random()}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** `npm run coop -- import …`: what it printed. */
async function coopImport(database: Database, ...positionals: string[]): Promise<string[]> {
  const printed: string[] = []
  const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }
  const print = (line: string) => void printed.push(line)
  await importCommand.run({ values: {}, positionals }, { database, clock, dataDir: folder, print })
  return printed
}

const line = (code: string, more: object = {}) => ({
  code,
  nom: 'Une commune',
  centre: { type: 'Point', coordinates: [2.5, 49.9] },
  codesPostaux: ['80100'],
  population: 30_000,
  ...more,
})

describe.each(engines)('importing the centres of communes on %s', (engine) => {
  test('a commune then stands at its own centre, and its neighbours nearer to theirs', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    expect((await getCommune(database.reader, '80371')).centrePrecision).not.toBe('own')

    const printed = await coopImport(database, 'communes', fileWith([line('80001')]))

    expect(printed).toEqual(['1 communes completed, 0 lines left out.'])
    expect(await getCommune(database.reader, '80001')).toMatchObject({
      centre: { latitude: 49.9, longitude: 2.5 },
      centrePrecision: 'own',
      postcodes: ['80100'],
      population: 30_000,
    })
    const told = await database.reader.selectFrom('outbox_event').select('type').execute()
    expect(told).toEqual([{ type: 'territories.changed' }])
  })

  test('bad lines say which and why, and the good ones are taken', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const content = [
      line('80001'),
      line('8000'),
      'nothing',
      line('80002', { centre: { type: 'Point', coordinates: [2.5, 149] } }),
      line('00000'),
    ]

    const printed = await coopImport(database, 'communes', fileWith(content))

    expect(printed.map((said) => said.split(':')[0])).toEqual([
      'line 2',
      'line 3',
      'line 4',
      'line 5',
      '1 communes completed, 4 lines left out.',
    ])
    expect(printed[0]).toContain('code: not an INSEE code')
    expect(printed[2]).toContain('centre.coordinates.1')
    expect(printed[3]).toBe('line 5: code: no commune of ours is 00000')
    expect((await getCommune(database.reader, '80001')).centrePrecision).toBe('own')
  })

  test('a line without a centre takes none away', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const before = await getCommune(database.reader, '59350')

    await coopImport(database, 'communes', fileWith([{ code: '59350', nom: 'Lille' }]))

    expect(await getCommune(database.reader, '59350')).toEqual(before)
  })

  test('a file that is not such a list is refused in words', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    for (const positionals of [
      [],
      ['offers', 'x.json'],
      ['communes', join(folder, 'missing.json')],
      ['communes', fileWith('<html>')],
      ['communes', fileWith({ code: '59350' })],
    ]) {
      await expect(coopImport(database, ...positionals)).rejects.toBeInstanceOf(CommandError)
    }
  })
})
