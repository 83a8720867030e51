import { monitorEventLoopDelay } from 'node:perf_hooks'
import { sql } from 'kysely'
import type { Engine } from '../../server/database/columns.js'
import type { Database } from '../../server/database/open-database.js'
import { searchBoard } from '../../server/offers/index.js'
import type { SearchInput } from '../../server/offers/offer.wire.js'
import { administer } from '../../server/rpc/administer.js'
import { changeVocabulary } from '../../server/search/index.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { generatedNow, generateOffers, rareWord, type Generated } from '../support/generated/offers.js'
import { startPostgres } from '../support/postgres.js'

const sizes = [10_000, 100_000, 1_000_000]
const rounds = 60

type Ask = (at: number) => Omit<SearchInput, 'site'>

const communeAt = (at: number) => String((at % 40) + 1).padStart(5, '0')
const things = ['tondeuse', 'guitare', 'poussette', 'raquette', 'fauteuil', 'échelle', 'remorque', 'piano']
const thing = (at: number) => things[at % things.length] ?? ''

/** « Machin0 » means a dozen things, of which the first is common, and a category. */
const everyday = [0, 1, 2].flatMap((at) =>
  ['état', ...things, rareWord(20_000)].map((meant) => ({ language: 'fr' as const, said: `machin${at}`, meant })),
)

export const asks: Readonly<Record<string, Ask>> = {
  'nothing asked': () => ({}),
  'very common word': () => ({ words: 'état' }),
  'word of a family': () => ({ words: 'jardin' }),
  'word half typed': (at) => ({ words: thing(at).slice(0, 3) }),
  'common word half typed': () => ({ words: 'propr' }),
  'word of one offer in a hundred': (at) => ({ words: thing(at) }),
  'rare word': (at) => ({ words: rareWord(20_000 + at * 311) }),
  'commonest word among eight': (at) => ({
    words: `il me faut un bon ${thing(at)} propre solide état pour ${thing(at + 1)} et ${thing(at + 2)} léger complet`,
  }),
  'eight common words': () => ({ words: 'propre solide récent léger pliable état complet pratique' }),
  'word of everyday': (at) => ({ words: `machin${at % 3}` }),
  'three words': (at) => ({ words: `${thing(at)} propre état` }),
  'very common word, 10 km': (at) => ({ words: 'état', near: communeAt(at), within: 10 }),
  'word, 10 km': (at) => ({ words: thing(at), near: communeAt(at), within: 10 }),
  'rare word, 10 km': (at) => ({ words: rareWord(20_000 + at * 311), near: communeAt(at), within: 10 }),
  'very common word, 20 km': (at) => ({ words: 'état', near: communeAt(at), within: 20 }),
  'no word, 3 km': (at) => ({ near: communeAt(at), within: 3 }),
  'no word, nearest first': (at) => ({ near: communeAt(at) }),
  'word, nearest first': (at) => ({ words: thing(at), near: communeAt(at) }),
  'misspelt word': (at) => ({ words: thing(at).replace(/.(?=.{3}$)/, '') }),
  'word of nobody': (at) => ({ words: `zqxwk${at}jv` }),
  'free on three days': () => ({ words: 'état', freeFrom: '2027-03-02', freeTo: '2027-03-04' }),
  'kind and family': (at) => ({ kind: 'give', category: 'garden', words: thing(at) }),
  'one commune, common word': () => ({ territory: 'one', words: 'état' }),
  'one EPCI, common word, 10 km': () => ({ territory: 'tenth', words: 'état', near: '00001', within: 10 }),
}

/** One line for each question, size and engine; `npm run bench -- search 10000` for one size. */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  const chosen = process.argv.slice(3).map(Number).filter(Number.isSafeInteger)
  for (const offers of chosen.length > 0 ? chosen : sizes) {
    for (const engine of engines) {
      await using database = await openTestDatabase(engine)
      const started = performance.now()
      await administer(database, (tx) =>
        changeVocabulary({ tx, clock: { now: () => generatedNow } }, { add: everyday }),
      )
      const generated = await inBulk(database, () => generateOffers(database, { count: offers, now: generatedNow }))
      print({ engine, offers, loadSeconds: Math.round((performance.now() - started) / 1_000) })
      for (const [question, ask] of Object.entries(asks)) {
        print({ engine, offers, question, ...(await measure(database, generated, ask)) })
      }
      print({
        engine,
        offers,
        question: 'baseline: very common word, ranked',
        ...(await measureRanked(engine, database)),
      })
    }
  }
}

/** As after a night: PostgreSQL's index of words is made in one go, and what was written is known to the planner. */
async function inBulk<Out>({ engine, writer }: Database, load: () => Promise<Out>): Promise<Out> {
  if (engine === 'sqlite') {
    const loaded = await load()
    await sql`analyze`.execute(writer)
    return loaded
  }
  const { rows } = await sql<{ indexdef: string }>`
    select indexdef from pg_indexes where indexname = 'offer_search_words'`.execute(writer)
  await sql`drop index offer_search_words`.execute(writer)
  const loaded = await load()
  await sql.raw(rows[0]?.indexdef ?? '').execute(writer)
  await sql`vacuum analyze`.execute(writer)
  return loaded
}

async function measure(database: Database, { site }: Generated, ask: Ask): Promise<object> {
  const asked = { db: database.reader, clock: { now: () => generatedNow }, keepUntil() {} }
  let found = 0
  const times = await timed(async (at) => {
    const page = await searchBoard(asked, { site, ...ask(at) })
    found = Math.max(found, page.total)
  })
  return { found, ...times }
}

async function measureRanked(engine: Engine, { reader }: Database): Promise<object> {
  const query =
    engine === 'sqlite'
      ? sql`select rowid from offer_search where offer_search match 'etat' order by bm25(offer_search) limit 24`
      : sql`select newness from offer_search where words @@ 'etat'::tsquery
          order by ts_rank(words, 'etat'::tsquery) desc limit 24`
  return timed(async () => {
    await query.execute(reader)
  })
}

async function timed(once: (at: number) => Promise<void>): Promise<object> {
  for (let at = 0; at < 5; at += 1) await once(at)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const times: number[] = []
  for (let at = 0; at < rounds; at += 1) {
    const from = performance.now()
    await once(at)
    times.push(performance.now() - from)
    await new Promise((resolve) => setImmediate(resolve))
  }
  delay.disable()
  times.sort((a, b) => a - b)
  const at = (part: number) => Number((times[Math.ceil(times.length * part) - 1] ?? 0).toFixed(2))
  const ms = (nanoseconds: number) => Number((nanoseconds / 1e6).toFixed(1))
  return {
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    loopDelayP99Ms: ms(delay.percentile(99)),
    loopDelayMaxMs: ms(delay.max),
  }
}
