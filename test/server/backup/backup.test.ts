import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { makeBackup } from '../../../server/backup/make-backup.js'
import { backedUp } from '../../../server/together.js'
import { absentFrom } from '../../../server/backup/photo-copies.js'
import { takeAdvisoryLock } from '../../../server/database/advisory-lock.js'
import { privacy } from '../../../server/together.js'
import { openStorage, photoKey, photoNames } from '../../../server/media/index.js'
import { engines, openEmptyDatabase, openTestDatabase } from '../../support/engines.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'
import { until } from '../../support/until.js'
import { backup, clock, folderFor, manifestOf, offerWithPhoto, report, restore, rowsOf } from './backup-support.js'

describe.each(engines)('a backup on %s', (engine) => {
  test('made while people act is of one moment, and read the same elsewhere, photos too', async () => {
    using folder = folderFor()
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z', { env: { TRUST_PROXY: 'loopback' } })
    const installation = { database: server.services.database, dataDir: server.dataDir }
    const town = await buildTown(installation.database, clock)
    const photo = await offerWithPhoto(installation, town, '#345678')
    let acted = 0
    let isOver = false
    const people = Array.from({ length: 8 }, async (_, person) => {
      for (let n = 0; !isOver; n += 1) {
        const { status } = await report(server.url, town, `10.1.${person}.${n % 250}`)
        if (status === 200) acted += 1
      }
    })

    await until(
      () => acted,
      (acts) => acts >= 20,
    )
    const before = acted
    const made = await backup(installation, folder.in('one'))
    const after = acted
    isOver = true
    await Promise.all(people)

    const { report: reports = 0, idempotency_key: keys } = rowsOf(made)
    expect(after).toBeGreaterThan(before)
    expect(reports).toBeGreaterThanOrEqual(before)
    // Both are written by one act.
    expect(reports).toBe(keys)

    await using elsewhere = await openEmptyDatabase(engine)
    const there = { database: elsewhere, dataDir: folder.in('there') }
    await restore(there, folder.in('one'))
    expect((await backup(there, folder.in('two'))).tables).toEqual(made.tables)

    await using restored = await openTestServer(engine, '2027-03-01T08:00:00Z', {
      databaseUrl: elsewhere.url,
      env: { DATA_DIR: there.dataDir },
    })
    const shown = await fetch(`${restored.url}/photos/${photoNames(photo).at(-1)}`)
    const { width, format } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata()
    expect([shown.status, width, format]).toEqual([200, 900, 'webp'])
    const found = await fetch(
      `${restored.url}/trpc/offers.search?input=${encodeURIComponent(JSON.stringify({ site: town.site, words: 'perceuses' }))}`,
    )
    expect(await found.text()).toContain('#345678')
  })

  test('is readable by its owner alone, and is not there before it is whole', async () => {
    using folder = folderFor()
    await using database = await openTestDatabase(engine, { communes: true })
    const installation = { database, dataDir: folder.in('data') }
    await mkdir(folder.in('one.part/photos/ab'), { recursive: true, mode: 0o700 })
    await writeFile(folder.in('one.part/photos/ab/left-by-a-try'), 'x')
    await writeFile(folder.in('one.part/snapshot.sqlite'), 'x')
    const town = await buildTown(database, clock)
    await offerWithPhoto(installation, town, '#111111')

    const making = backup(installation, folder.in('one'))
    const wasThere = existsSync(folder.in('one'))
    await making

    expect(wasThere).toBe(false)
    expect(readdirSync(folder.in('one')).toSorted()).toEqual(['manifest.json', 'photos', 'photos.txt', 'tables'])
    expect(existsSync(folder.in('one.part'))).toBe(false)
    const entries = readdirSync(folder.in('one'), { recursive: true, encoding: 'utf8' })
    const modes = [folder.in('one'), ...entries.map((entry) => join(folder.in('one'), entry))].map((path) => {
      const found = statSync(path)
      return [found.isDirectory() ? 'folder' : 'file', (found.mode & 0o077).toString(8)].join(' ')
    })
    expect(new Set(modes)).toEqual(new Set(['folder 0', 'file 0']))
    expect(entries.filter((entry) => entry.includes('left-by-a-try'))).toEqual([])
  })

  test('links the photos that an earlier one has, and never what is damaged there', async () => {
    using folder = folderFor()
    await using database = await openTestDatabase(engine, { communes: true })
    const installation = { database, dataDir: folder.in('data') }
    const town = await buildTown(database, clock)
    const whole = await offerWithPhoto(installation, town, '#222222')
    const spoilt = await offerWithPhoto(installation, town, '#333333')
    await backup(installation, folder.in('one'))
    const fileOf = (one: string, name = '') => join(folder.in(one), 'photos', name.slice(0, 2), name)
    await writeFile(fileOf('one', photoNames(spoilt)[0]), 'rot')

    await backup(installation, folder.in('two'), '--earlier', folder.in('one'))

    const places = async (one: string, name = '') => (await stat(fileOf(one, name))).ino
    expect(await places('two', photoNames(whole)[0])).toBe(await places('one', photoNames(whole)[0]))
    const [small = ''] = photoNames(spoilt)
    expect(await readFile(fileOf('two', small))).toEqual(
      Buffer.from((await openStorage(installation).get(small)) ?? new Uint8Array()),
    )
  })

  test('has a photo that was forgotten while it was made, and that it names', async () => {
    using folder = folderFor()
    await using database = await openTestDatabase(engine, { communes: true })
    const installation = { database, dataDir: folder.in('data') }
    const photo = await offerWithPhoto(installation, await buildTown(database, clock), '#666666')
    const whole = openStorage(installation)
    let isForgotten = false
    const storage = { ...whole, get: async (name: string) => (isForgotten ? undefined : whole.get(name)) }
    // Asked when the moment has come.
    const watch = {
      now() {
        isForgotten = true
        return clock.now()
      },
    }

    const { photos } = await makeBackup(
      { ...backedUp, database, dataDir: installation.dataDir, clock: watch, storage },
      folder.in('one'),
    )

    expect(photos).toMatchObject({ count: 1, missing: [] })
    expect(await absentFrom(folder.in('one'), [photoKey(photo)])).toEqual([])
  })

  test('names the photos that the storage has lost, and is made for all the rest', async () => {
    using folder = folderFor()
    await using database = await openTestDatabase(engine, { communes: true })
    const installation = { database, dataDir: folder.in('data') }
    const town = await buildTown(database, clock)
    const lost = await offerWithPhoto(installation, town, '#444444')
    await offerWithPhoto(installation, town, '#555555')
    for (const name of photoNames(lost)) await openStorage(installation).remove(name)

    await expect(backup(installation, folder.in('one'))).rejects.toThrow(photoKey(lost))

    expect((await manifestOf(folder.in('one'))).photos).toMatchObject({ count: 2, missing: [photoKey(lost)] })
    await using elsewhere = await openEmptyDatabase(engine)
    await restore({ database: elsewhere, dataDir: folder.in('there') }, folder.in('one'))
    expect(await backedUp.namedPhotos(elsewhere.reader)).toHaveLength(2)
  })

  test('is refused where another is under way, or where there is something already', async () => {
    using folder = folderFor()
    await using database = await openTestDatabase(engine, { communes: true })
    const installation = { database, dataDir: folder.in('data') }
    {
      await using _other = await takeAdvisoryLock(database, 'backup')
      await expect(backup(installation, folder.in('one'))).rejects.toThrow('Another backup is under way')
    }
    await mkdir(folder.in('one'))

    await expect(backup(installation, folder.in('one'))).rejects.toThrow('is there already')
    await expect(backup(installation, folder.in('two'), '--earlier', folder.in('one'))).rejects.toThrow('is no backup')

    expect(readdirSync(folder.in('one'))).toEqual([])
    await rm(folder.in('one'), { recursive: true })
  })
})

test('every column in which a photo may stand is read for a backup', () => {
  const withPhotos = Object.entries(privacy).filter(([, columns]) =>
    Object.keys(columns).some((name) => /photo/.test(name)),
  )

  // A list of objects only counts its photos.
  expect(withPhotos.map(([name]) => name).toSorted()).toEqual([
    ...['appointment', 'loan_photo', 'loose_photo', 'message_photo', 'offer_photo', 'place'],
    'stock_import',
  ])
})
