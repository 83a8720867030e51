import { tmpdir } from 'node:os'
import type { Database } from '../../server/database/open-database.js'
import { openStorage } from '../../server/media/index.js'
import { searchBoard } from '../../server/offers/index.js'
import { followSpelling } from '../../server/offers/search/follow-spelling.js'
import { seedTown } from '../../demo/town/seed.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { TestClock } from '../support/fakes.js'
import {
  qualityOf,
  readJudged,
  sameTitle,
  type JudgedFile,
  type JudgedSearch,
  type Quality,
} from '../support/judged-searches.js'
import { startPostgres } from '../support/postgres.js'

/** A Thursday morning: what is asked for « samedi » stays the same days. */
const clock = new TestClock('2027-03-04T08:00:00Z')

type Answered = {
  readonly search: JudgedSearch
  readonly titles: readonly string[]
  readonly isSaid: boolean
  readonly quality: Quality
}

/**
 * `npm run bench -- search-quality [FILE]`: how well searches of residents are answered on the demo town, judged offer by offer
 * in FILE (or `JUDGED_SEARCHES`). One line a kind of search, then all, for each engine; `--each` tells every search too.
 */
export async function run(print: (line: object) => void): Promise<void> {
  const given = process.argv.slice(3)
  const path = given.find((each) => !each.startsWith('--')) ?? process.env['JUDGED_SEARCHES']
  if (path === undefined) throw new Error('Name the file of judged searches, or set JUDGED_SEARCHES.')
  const judged = readJudged(path)
  const plainly = given.includes('--plain') ? (['meanings'] as const) : undefined
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  const lists: string[] = []
  for (const engine of given.includes('--sqlite') ? engines.slice(0, 1) : engines) {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await fill(database)
    const answered = await answer(database, judged, plainly && { plainly: [...plainly] })
    lists.push(JSON.stringify(answered.map(({ titles }) => titles)))
    if (given.includes('--each')) for (const each of answered) print({ engine, ...toldOf(each) })
    for (const kind of new Set(answered.map(({ search }) => search.kind)))
      print({ engine, kind, ...averageOf(answered.filter(({ search }) => search.kind === kind)) })
    print({ engine, kind: 'all', ...averageOf(answered) })
  }
  print({ enginesAlike: new Set(lists).size === 1 })
}

async function fill(database: Database): Promise<void> {
  await seedTown({ database, clock, storage: openStorage({ dataDir: tmpdir() }), photos: new Map() })
  const offers = await database.reader.selectFrom('offer').select('id').execute()
  for (const { id: offerId } of offers) await followSpelling(database, { type: 'offer.published', offerId })
}

async function answer(
  database: Database,
  { site, queries }: JudgedFile,
  input: { plainly?: ('meanings' | 'days' | 'spelling')[] } = {},
): Promise<Answered[]> {
  const asked = { db: database.reader, clock, keepUntil() {} }
  const all = await searchBoard(asked, { site })
  const town = new Set(await titlesOf(database, all.total))
  const answered: Answered[] = []
  for (const search of queries) {
    const { items, near = [], missing } = await searchBoard(asked, { site, words: search.query, ...input })
    const titles = [...items, ...near].map(({ title }) => title)
    const isSaid = missing !== undefined
    answered.push({ search, titles, isSaid, quality: qualityOf(search, { titles, isSaid }, town) })
  }
  return answered

  async function titlesOf({ reader }: Database, most: number): Promise<string[]> {
    const titles: string[] = []
    for (let after: string | undefined; titles.length < most;) {
      const page = await searchBoard({ ...asked, db: reader }, { site, ...(after !== undefined && { after }) })
      titles.push(...page.items.map(({ title }) => sameTitle(title)))
      if (page.next === undefined) break
      after = page.next
    }
    return titles
  }
}

const toldOf = ({ search: { query, kind, judgements }, titles, isSaid, quality }: Answered): object => {
  const grades = new Map(Object.entries(judgements).map(([title, grade]) => [sameTitle(title), grade]))
  return {
    query,
    kind,
    isAnswerable: quality.isAnswerable,
    isSaid,
    ndcg10: Number(quality.ndcg10.toFixed(2)),
    shown: titles.slice(0, 10).map((title) => `${grades.get(sameTitle(title)) ?? 0} ${title}`),
    more: Math.max(0, titles.length - 10),
  }
}

function averageOf(answered: readonly Answered[]): object {
  const fitting = answered.filter(({ quality }) => quality.isAnswerable)
  const others = answered.filter(({ quality }) => !quality.isAnswerable)
  const mean = (some: readonly Answered[], of: (quality: Quality) => number) =>
    some.length === 0
      ? undefined
      : Number((some.reduce((sum, { quality }) => sum + of(quality), 0) / some.length).toFixed(3))
  return {
    searches: answered.length,
    answerable: fitting.length,
    ndcg10: mean(fitting, ({ ndcg10 }) => ndcg10),
    success1: mean(fitting, ({ success1 }) => success1),
    success3: mean(fitting, ({ success3 }) => success3),
    recall10: mean(fitting, ({ recall10 }) => recall10),
    nothingFound: mean(fitting, ({ nothing }) => nothing),
    tooManyUnsaidWhereNothingFits: mean(others, ({ tooMany }) => tooMany),
  }
}
