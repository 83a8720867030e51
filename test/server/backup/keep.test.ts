import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupCommand } from '../../../server/backup/backup.command.js'
import { backedUp } from '../../../server/together.js'
import { photoNames } from '../../../server/media/index.js'
import { CommandError } from '../../../server/rpc/command.js'
import { openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'
import { buildTown } from '../../support/town.js'
import { folderFor, offerWithPhoto, run } from './backup-support.js'

// What is done with folders is the same on both engines.
test('of a backup each day the newest are kept, each linked to the one before, and nothing else is touched', async () => {
  using folder = folderFor()
  await using database = await openTestDatabase('sqlite', { communes: true })
  const clock = new TestClock('2027-02-27T02:30:00Z')
  const installation = { database, dataDir: folder.in('data'), clock }
  const photo = await offerWithPhoto(installation, await buildTown(database, clock), '#123456')
  const nightly = () => run(backupCommand(backedUp), installation, [folder.in('all'), '--keep', '2'])
  for (const other of ['2020-01-01', '2027-02-26.part', '2027-03-09.part', 'elsewhere'])
    mkdirSync(join(folder.in('all'), other), { recursive: true })

  const said: string[][] = []
  for (const day of ['27', '28']) {
    clock.set(`2027-02-${day}T02:30:00Z`)
    said.push(await nightly())
  }
  clock.set('2027-02-28T23:30:00Z')
  said.push(await nightly(), await nightly())

  expect(readdirSync(folder.in('all')).toSorted()).toEqual([
    ...['2020-01-01', '2027-03-01', '2027-03-01-2', '2027-03-09.part', 'elsewhere'],
  ])
  expect(said.map((lines) => lines.filter((line) => line.endsWith(': removed')).length)).toEqual([1, 0, 1, 1])
  const [name = ''] = photoNames(photo)
  const places = ['2027-03-01', '2027-03-01-2'].map(
    (day) => statSync(join(folder.in('all'), day, 'photos', name.slice(0, 2), name)).ino,
  )
  expect(new Set(places).size).toBe(1)
})

test.each(['0', '-1', 'all', ''])('--keep %j is not understood, and nothing is made', async (keep) => {
  using folder = folderFor()
  await using database = await openTestDatabase('sqlite')

  const asked = run(backupCommand(backedUp), { database, dataDir: folder.in('data') }, [
    folder.in('all'),
    `--keep=${keep}`,
  ])

  await expect(asked).rejects.toBeInstanceOf(CommandError)
  expect(readdirSync(folder.path)).toEqual([])
})
