import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId, toId } from '../../../../server/base/id.js'
import { toInstant } from '../../../../server/base/instant.js'
import { StockFileFolder } from '../../../../server/offers/stock-files/stock-file-folder.js'

let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'coop-folder-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function* pieces(some: readonly (Uint8Array | Error)[]): AsyncGenerator<Uint8Array> {
  for (const piece of some) {
    if (piece instanceof Error) throw piece
    yield piece
  }
}

const inside = () => readdir(join(dataDir, 'stock-files'))

test('a file is there whole, or nothing of it is', async () => {
  const folder = new StockFileFolder(dataDir)
  const id = newId<'StockImport'>()
  await folder.take(id, pieces([Buffer.from('Objet\n'), Buffer.from('Scie')]))
  const megabyte = new Uint8Array(1_000_000)
  const cut = folder.take(newId(), pieces([megabyte, new Error('the line was cut')]))
  await expect(cut).rejects.toThrow('the line was cut')
  const endless = folder.take(newId(), pieces(Array.from({ length: 201 }, () => megabyte)))
  await expect(endless).rejects.toThrow('file-too-large')

  expect(await inside()).toEqual([id])
  expect(await readFile(folder.pathOf(id), 'utf8')).toBe('Objet\nScie')
  expect(() => folder.pathOf(toId('../../etc/passwd'))).toThrow()
})

test('what no import waits for goes after a day', async () => {
  const folder = new StockFileFolder(dataDir)
  const [wanted, fresh] = [newId<'StockImport'>(), newId<'StockImport'>()]
  for (const id of [wanted, fresh]) await folder.take(id, pieces([Buffer.from('Objet\nScie')]))
  const left = join(dataDir, 'stock-files', `${newId()}.part`)
  await writeFile(left, 'half')
  const long = new Date('2027-02-01T00:00:00Z')
  for (const path of [left, folder.pathOf(wanted)]) await utimes(path, long, long)
  await utimes(folder.pathOf(fresh), new Date('2027-03-01T00:00:00Z'), new Date('2027-03-01T00:00:00Z'))

  await folder.removeOthers(new Set([wanted]), toInstant('2027-02-28T08:00:00.000Z'))

  expect(await inside()).toEqual(expect.arrayContaining([wanted, fresh]))
  expect(await inside()).not.toContain(left.slice(left.lastIndexOf('/') + 1))
})
