import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { addMs, type Instant } from '../../server/base/instant.js'
import type { Database } from '../../server/database/open-database.js'
import { closeDirectoryOf, Directory, directoryOf } from '../../server/members/directory/directory.js'
import { KeptReading } from '../../server/members/directory/kept-reading.js'
import { openMap, searchMembers } from '../../server/members/index.js'
import type { SearchInput } from '../../server/members/member.wire.js'
import { showTile } from '../../server/members/map/show-tile.js'
import { record } from '../../server/events/outbox.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { generateMembers } from '../support/generated/members.js'
import { generatedNow, rareWord } from '../support/generated/offers.js'
import type { Generated } from '../support/generated/region.js'
import { startPostgres } from '../support/postgres.js'
import { basemapOf } from '../../server/http/tiles/basemap.js'
import { spread } from './spread.js'
import { settled } from './settled.js'

const sizes = [1_000, 10_000, 100_000]
const rounds = 60

type Ask = (at: number) => Omit<SearchInput, 'site'>

const communeAt = (at: number) => String((at % 40) + 1).padStart(5, '0')
const kinds = ['shop', 'association', 'repairer', 'third-place'] as const

/** Each question is another one each time, so that what was found before is of no use. */
const asks: Readonly<Record<string, Ask>> = {
  'common word': (at) => ({ words: 'atelier', near: communeAt(at), order: 'name' }),
  'three words': (at) => ({ words: `rue espace ${rareWord(at * 7).slice(0, 3)}` }),
  'rare word': (at) => ({ words: rareWord(at * 777) }),
  'misspelt word': (at) => ({ words: `${rareWord(at * 777)}x` }),
  'word half typed': (at) => ({ words: rareWord(at * 13).slice(0, 2) }),
  'all, nearest first': (at) => ({ near: communeAt(at) }),
  '10 km': (at) => ({ near: communeAt(at), within: 10 }),
  'kind and what it does': (at) => ({ kind: [kinds[at % 4] ?? 'shop'], does: ['repair'], near: communeAt(at) }),
  'open now': (at) => ({ open: 'now', near: communeAt(at) }),
  'open on Saturday': (at) => ({ open: 'saturday', near: communeAt(at) }),
  'one commune': (at) => ({ territory: 'one', near: communeAt(at) }),
}

/** The list and the map of members in memory: to read them, to ask them, to put points together, to follow one change. */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  const chosen = process.argv.slice(3).map(Number).filter(Number.isSafeInteger)
  for (const members of chosen.length > 0 ? chosen : sizes) {
    for (const engine of engines) {
      await using database = await openTestDatabase(engine)
      await using folder = await openFolder()
      const reading = new KeptReading(join(folder.path, 'last-reading'))
      const keeping = { reading, clock: { now: () => generatedNow }, fewest: 0 }
      const generated = await generateMembers(database, { count: members, now: generatedNow })
      await settled(database)
      const said = { engine, members }
      const directory = directoryOf(database.reader)
      directory.keepBy(keeping)
      print({ ...said, ask: 'first question, all read', ...(await measureReading(directory)) })
      print({ ...said, ask: 'written down', ...(await measureTask(() => directory.keep())) })
      await using again = new Directory(database.reader)
      again.keepBy(keeping)
      print({ ...said, ask: 'first question, as it was written down', ...(await measureReading(again)) })
      if (again.isReadWhole) throw new Error('what was written down is not used')
      // All that follows is the same on both engines, but for three small questions about the site.
      for (const [ask, question] of Object.entries(asks)) {
        print({ ...said, ask, ...(await measure(database, generated, question)), aim: 'p95 < 20 ms' })
      }
      print({ ...said, baseline: 'the common word, by LIKE in the database', ...(await measureLike(database)) })
      print({ ...said, ask: 'open', ...(await measureOpening(database, generated)) })
      print({ ...said, ask: 'a member has changed', ...(await measureChange(database, generated)) })
      print({ ...said, ask: 'tiles', ...(await measureTiles(database, generated)) })
      await closeDirectoryOf(database.reader)
    }
  }
}

const askedAt = ({ reader: db }: Database, now: Instant = generatedNow) => ({
  db,
  clock: { now: () => now },
  keepUntil() {},
  basemap: basemapOf({ tilesUrl: undefined, tilesAttribution: undefined }),
  cache: { revision: () => 'unchanged' },
})

/** What one collection frees may hold more, which only a later one frees. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  for (let round = 0; round < 4; round += 1) {
    collect()
    await setTimeout(100)
  }
}

async function openFolder() {
  const path = await mkdtemp(join(tmpdir(), 'coop-bench-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

async function measureTask(work: () => Promise<unknown>): Promise<object> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const [from, used] = [performance.now(), process.cpuUsage()]
  await work()
  const ms = performance.now() - from
  const { user, system } = process.cpuUsage(used)
  delay.disable()
  return {
    ms: Math.round(ms),
    cpuMs: Math.round((user + system) / 1_000),
    loopDelayMaxMs: Number((delay.max / 1e6).toFixed(1)),
  }
}

async function measureReading(directory: Directory): Promise<object> {
  await collectGarbage()
  const before = process.memoryUsage()
  const task = await measureTask(() => directory.index('unchanged'))
  await collectGarbage()
  const after = process.memoryUsage()
  const megabytes = (bytes: number) => Number((bytes / 2 ** 20).toFixed(1))
  return {
    ...task,
    heapMb: megabytes(after.heapUsed - before.heapUsed),
    buffersMb: megabytes(after.arrayBuffers - before.arrayBuffers),
  }
}

async function measure(database: Database, { site }: Generated, ask: Ask): Promise<object> {
  let found = 0
  // Each round a moment later and about another place, so that nothing was asked before.
  const times = await spread(async (at) => {
    ;(await directoryOf(database.reader).index('unchanged')).found.forget()
    const { total } = await searchMembers(askedAt(database, addMs(generatedNow, at)), { site, ...ask(at) })
    found = Math.max(found, total)
  }, rounds)
  return { found, ...times }
}

/** What one would write first: no slip forgiven, no accent folded, nothing about hours. */
function measureLike({ reader }: Database): Promise<object> {
  return spread(
    () =>
      reader
        .selectFrom('place')
        .innerJoin('member', 'member.id', 'place.member_id')
        .innerJoin('territory_commune', 'territory_commune.commune_code', 'place.commune_code')
        .innerJoin('territory', 'territory.id', 'territory_commune.territory_id')
        .select(['place.slug', 'place.name', (eb) => eb.fn.countAll<number>().over().as('total')])
        .where('territory.slug', '=', 'all')
        .where('member.status', '=', 'shown')
        .where((eb) => eb.or([eb('place.name', 'like', '%telier%'), eb('member.summary', 'like', '%telier%')]))
        .orderBy('place.name')
        .limit(20)
        .execute(),
    20,
  )
}

async function measureOpening(database: Database, { site }: Generated): Promise<object> {
  return spread(async () => {
    ;(await directoryOf(database.reader).index('unchanged')).found.forget()
    await openMap(askedAt(database), { site })
  }, rounds)
}

async function measureChange(database: Database, { site }: Generated): Promise<object> {
  const members = await database.reader.selectFrom('member').select('id').limit(rounds).execute()
  return spread(async (at) => {
    const memberId = members[at % members.length]?.id
    if (!memberId) return
    await administer(database, (tx) => record(tx, generatedNow, { type: 'member.changed', memberId }))
    await searchMembers({ ...askedAt(database), cache: { revision: () => `changed ${at}` } }, { site })
    await directoryOf(database.reader).index('unchanged')
  }, rounds)
}

/** As when somebody moves the map from far to near, over the town and around it. */
async function measureTiles(database: Database, { site, townCentre }: Generated): Promise<object> {
  const asked = askedAt(database)
  const from = performance.now()
  await showTile(asked, { site, z: 0, x: 0, y: 0 })
  const firstMs = Math.round(performance.now() - from)
  const tileAt = (at: number) => {
    const z = 6 + (at % 11)
    const sine = Math.sin((townCentre.latitude * Math.PI) / 180)
    const x = Math.floor((townCentre.longitude / 360 + 0.5) * 2 ** z) + (Math.floor(at / 11) % 5) - 2
    const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z) + (at % 5) - 2
    return { site, z, x, y }
  }
  const times = await spread((at) => showTile(asked, tileAt(at)), 600)
  const many = 2_000
  const begun = performance.now()
  for (let at = 0; at < many; at += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, more) => showTile(asked, tileAt(at + more))))
  }
  return { firstMs, ...times, tilesPerSecond: Math.round((many / (performance.now() - begun)) * 1_000) }
}
