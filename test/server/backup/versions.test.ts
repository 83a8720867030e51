import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UnableError } from '../../../server/rpc/command.js'
import { engines, openEmptyDatabase, openTestDatabase } from '../../support/engines.js'
import { backup, folderFor, restore } from './backup-support.js'

const board = 'coop.offer-board.js'

/** What a server keeps of a version, in its folder. */
function keep(dataDir: string, version: string, script: string): void {
  const folder = join(dataDir, 'versions', version)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, board), script)
  writeFileSync(join(folder, `${board}.br`), Uint8Array.from([0, 255, 10, 13, 128]))
  writeFileSync(join(folder, 'kept.json'), '{}\n')
}

const keptIn = (dataDir: string) =>
  Object.fromEntries(
    readdirSync(join(dataDir, 'versions'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'hex')])
      .map(([path = '', hex]) => [path.slice(dataDir.length), hex]),
  )

describe.each(engines)('numbered versions in a backup on %s', (engine) => {
  test('come back byte for byte, also where another machine has built its own', async () => {
    using folder = folderFor()
    await using from = await openTestDatabase(engine)
    keep(folder.in('from'), 'v0.1.0', 'what pages name')
    keep(folder.in('from'), 'v0.2.0', 'the next')
    await backup({ database: from, dataDir: folder.in('from') }, folder.in('one'))
    await using database = await openEmptyDatabase(engine)
    keep(folder.in('to'), 'v0.1.0', 'built again, and other')
    writeFileSync(join(folder.in('to'), 'versions/v0.1.0/coop.member-map.js'), 'of the other')

    await restore({ database, dataDir: folder.in('to') }, folder.in('one'))

    expect(keptIn(folder.in('to'))).toEqual(keptIn(folder.in('from')))
  })

  test('that are damaged there are refused, and those of the server stay', async () => {
    using folder = folderFor()
    await using database = await openTestDatabase(engine)
    const installation = { database, dataDir: folder.in('data') }
    keep(installation.dataDir, 'v0.1.0', 'what pages name')
    await backup(installation, folder.in('one'))
    writeFileSync(join(folder.in('one'), 'versions/v0.1.0', board), 'rot')
    const before = keptIn(installation.dataDir)

    const refused: unknown = await restore(installation, folder.in('one'), '--replace').catch((error: unknown) => error)

    expect(refused).toBeInstanceOf(UnableError)
    expect(String(refused)).toContain(`the script v0.1.0/${board}`)
    expect(keptIn(installation.dataDir)).toEqual(before)
  })
})
