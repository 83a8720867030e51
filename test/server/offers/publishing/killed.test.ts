import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../../../../server/base/clock.js'
import { addDays } from '../../../../server/base/instant.js'
import type { Database } from '../../../../server/database/open-database.js'
import { openStorage, photoNames, readPhotoKey } from '../../../../server/media/index.js'
import { ended } from '../../../support/child.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { keepHouse } from '../../../support/housekeeping.js'
import { pictureOf, publishWithPhoto } from '../../../support/offers/publishing.js'
import { longestTestMs } from '../../../support/patience.js'
import { crowd } from '../../../support/repairs/race.js'
import { openServerProcesses } from '../../../support/server-processes.js'
import { buildTown } from '../../../support/town.js'
import { until } from '../../../support/until.js'

/** `RACE=whole` runs what takes minutes. */
const isWhole = process.env['RACE'] === 'whole'
const kills = isWhole ? 40 : 2
const timeout = isWhole ? 1_800_000 : longestTestMs
/** As many as may wait for their photo. */
const atOnce = 10

/** One person's publishing of a photo and an offer with it: what the server has acknowledged of them. */
type Published = { readonly title: string; photo?: string; offerId?: string }

describe.each(engines)('a server on %s that is killed while people publish', (engine) => {
  test(
    'loses no offer and no photo that it has acknowledged, and keeps none without an owner',
    { timeout },
    async () => {
      await using database = await openTestDatabase(engine, { communes: true })
      const dataDir = mkdtempSync(join(tmpdir(), 'coop-published-'))
      onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
      await buildTown(database, systemClock)
      const published: Published[] = []

      for (let kill = 0; kill < kills; kill += 1) {
        await using servers = await openServerProcesses(database, { count: 1, env: { DATA_DIR: dataDir } })
        const [child] = servers.children
        const people = await crowd(servers, atOnce)
        // No two alike: each is written, none found there already.
        const pictures = await Promise.all(people.map((_, n) => pictureOf(`rgb(${kill}, ${n}, ${kills})`, 640 + n)))
        const acting = people.map(async (person, n) => {
          const one: Published = { title: `Échelle ${kill} ${n}` }
          published.push(one)
          // The server is killed before it answers the last of them.
          await publishWithPhoto(person, { url: servers.url(0), picture: pictures[n]!, told: one }).catch(() => {})
        })
        // From the first photo that is kept to the last offers.
        const enough = 1 + Math.floor(Math.random() * (2 * atOnce - 1))
        let isOver = false
        const over = Promise.all(acting).then(() => (isOver = true))
        await until(
          () => published.slice(-atOnce).flatMap(({ photo, offerId }) => [photo ?? [], offerId ?? []].flat()),
          (told) => isOver || told.length >= enough,
        )
        child?.kill('SIGKILL')
        await over
        if (child) await ended(child)
      }

      const storage = openStorage({ dataDir })
      const offers = await offersIn(database)
      const acknowledged = published.filter(({ offerId }) => offerId !== undefined)
      expect(acknowledged.filter(({ offerId }) => !offers.some(({ id }) => id === offerId))).toEqual([])
      expect(new Set(offers.map(({ title }) => title)).size).toBe(offers.length)
      expect(offers.filter(({ photos }) => photos.length !== 1)).toEqual([])
      const keys = [...offers.flatMap(({ photos }) => photos), ...published.flatMap(({ photo }) => photo ?? [])]
      expect(await missing(keys.flatMap(filesOf), storage)).toEqual([])

      const clock = { now: () => addDays(systemClock.now(), 2) }
      await keepHouse({ database, clock, storage })

      const left = await filesUnder(join(dataDir, 'photos'))
      expect(left.toSorted()).toEqual(offers.flatMap(({ photos }) => photos.flatMap(filesOf)).toSorted())
      if (isWhole)
        console.info(
          JSON.stringify({
            engine,
            kills,
            asked: published.length,
            acknowledged: acknowledged.length,
            offers: offers.length,
            photos: published.filter(({ photo }) => photo !== undefined).length,
          }),
        )
    },
  )
})

async function offersIn(database: Database) {
  const rows = await database.reader
    .selectFrom('offer')
    .leftJoin('offer_photo', 'offer_photo.offer_id', 'offer.id')
    .where('offer.title', 'like', 'Échelle %')
    .select(['offer.id', 'offer.title', 'offer_photo.photo', 'offer_photo.width'])
    .execute()
  return rows.map(({ id, title, photo, width }) => ({
    id,
    title,
    photos: photo !== null && width !== null ? [`${photo}-${width}`] : [],
  }))
}

const filesOf = (key: string): string[] => {
  const photo = readPhotoKey(key)
  return photo ? photoNames(photo) : [`${key} is no photo`]
}

async function missing(names: readonly string[], storage: ReturnType<typeof openStorage>): Promise<string[]> {
  const found = await Promise.all(names.map(async (name) => ({ name, isThere: await storage.has(name) })))
  return found.flatMap(({ name, isThere }) => (isThere ? [] : name))
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}
