import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { systemClock } from '../../server/base/clock.js'
import type { Engine } from '../../server/database/columns.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { publishWithPhoto } from '../support/offers/publishing.js'
import { startPostgres } from '../support/postgres.js'
import { ourAddress } from '../support/server-processes.js'
import { signIn } from '../support/session.js'
import { buildTown } from '../support/town.js'
import { sharesOf } from './spread.js'

const acts = 20
const together = 4

/**
 * The whole act of publishing through HTTP: a photo of three megabytes is sent, drawn in three widths and kept, then the offer
 * that shows it. One person after the other, then four at once. Beside it, in the same run, the least that any server would do
 * with such a photo: read it and draw its widths.
 */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  const pictures = [await pictureOf(0)]
  while (pictures.length < 2 * acts) pictures.push(await pictureOf(pictures.length))
  print({ photoKb: Math.round((pictures[0]?.length ?? 0) / 1_000), width: 4_000, height: 3_000 })
  print({ what: 'drawing alone', ...(await drawing(pictures.slice(0, acts))) })
  for (const engine of engines) print(await measure(engine, pictures))
}

/** As a telephone takes it: grain everywhere, and no two alike. */
async function pictureOf(n: number): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 100 + n, sigma: 13 }
  const create = { width: 4_000, height: 3_000, channels: 3 as const, background: '#888', noise }
  return sharp({ create }).jpeg({ quality: 85 }).toBuffer()
}

async function drawing(pictures: readonly Buffer[]) {
  const times: number[] = []
  for (const picture of pictures) {
    const from = performance.now()
    const { data, info } = await sharp(picture)
      .autoOrient()
      .resize({ width: 1_600, height: 4_800, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    for (const width of [320, 800, 1_600])
      await sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
        .resize({ width })
        .webp({ quality: 78, effort: 2 })
        .toBuffer()
    times.push(performance.now() - from)
  }
  return sharesOf(times)
}

async function measure(engine: Engine, pictures: readonly Buffer[]): Promise<object> {
  await using database = await openTestDatabase(engine, { communes: 'france' })
  await buildTown(database, systemClock)
  const house = { url: '', services: { clock: systemClock, database, publicUrl: ourAddress } }
  const people = await Promise.all(pictures.map(() => signIn(house, { origin: ourAddress })))
  const server = fork(fileURLToPath(new URL('./book-server.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: database.url, PUBLIC_URL: ourAddress },
  })
  using _ = { [Symbol.dispose]: () => server.kill('SIGKILL') }
  const [url] = (await once(server, 'message')) as [string]

  const publish = async (n: number): Promise<number> => {
    const told: { title: string; offerId?: string } = { title: `Échelle ${n}` }
    const from = performance.now()
    await publishWithPhoto(people[n]!.at(url), { url, picture: pictures[n]!, told })
    if (told.offerId === undefined) throw new Error(`offer ${n} was refused`)
    return performance.now() - from
  }
  const alone: number[] = []
  for (let n = 0; n < acts; n += 1) alone.push(await publish(n))
  const atOnce: number[] = []
  const from = performance.now()
  for (let n = acts; n < 2 * acts; n += together)
    atOnce.push(...(await Promise.all(Array.from({ length: together }, (_, at) => publish(n + at)))))
  const perSecond = Number((acts / ((performance.now() - from) / 1_000)).toFixed(1))
  return { engine, what: 'publishing', alone: sharesOf(alone), fourAtOnce: { ...sharesOf(atOnce), perSecond } }
}
