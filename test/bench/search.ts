import { sql } from 'kysely'
import { demoCategories } from '../../demo/town/categories.js'
import type { Engine } from '../../server/database/columns.js'
import { openDatabase, type Database } from '../../server/database/open-database.js'
import { headOfBoard, placesWith, saveCategories, searchBoard } from '../../server/offers/index.js'
import { followListing } from '../../server/offers/publishing/follow-listing.js'
import type { SearchInput } from '../../server/offers/offer.wire.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { changeVocabulary, importVocabulary, starterFiles } from '../../server/search/index.js'
import { readVocabularyFile } from '../../server/commands/vocabulary-file.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { generatedNow, generateOffers, rareWord, type Generated } from '../support/generated/offers.js'
import { startPostgres } from '../support/postgres.js'
import { settled } from './settled.js'
import { heldBy, sharesOf, spread } from './spread.js'

const sizes = [10_000, 100_000]
const rounds = 60

const clock = { now: () => generatedNow }

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

type Loaded = {
  readonly offers: number
  readonly database: Database
  readonly generated: Generated
  readonly seconds: number
}

/**
 * One line for each question, size and engine, and how many times longer each takes with ten times as many offers;
 * `npm run bench -- search postgres 1000000 nearest` for one engine, one size, and the questions with such a name. A question is put to both sizes one after the other, so
 * that an hour when the machine is slow weighs on both; how much longer it takes is told by turns, a few milliseconds apart.
 */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  const asked = process.argv.slice(3)
  const chosen = asked.map(Number).filter(Number.isSafeInteger)
  const named = engines.filter((engine) => asked.includes(engine))
  const names = asked.filter((one) => !named.some((engine) => engine === one) && !chosen.includes(Number(one)))
  const put = Object.entries(questions).filter(([question]) => names.every((name) => question.includes(name)))
  for (const engine of named.length > 0 ? named : engines) {
    await using loaded = await load(engine, chosen.length > 0 ? chosen : sizes)
    for (const { offers, seconds } of loaded.all) print({ engine, offers, loadSeconds: seconds })
    for (const [question, askedOf] of put) {
      const asked = loaded.all.map(({ offers, database, generated }) => ({ offers, ask: askedOf(database, generated) }))
      for (const { offers, ask } of asked) {
        let found: number | undefined
        const times = await spread(async (at) => {
          const many = await ask(at)
          if (many !== undefined) found = Math.max(found ?? 0, many)
        }, rounds)
        print({ engine, offers, question, ...(found !== undefined && { found }), ...times })
      }
      const [few, many] = asked
      if (few && many) print({ engine, question, timesAsLongWithTenfold: await inTurns(few.ask, many.ask) })
    }
    if (names.length > 0) continue
    for (const { offers, database, generated } of loaded.all) {
      // Each turn takes as long, however many there are.
      if (offers === sizes[0]) for await (const folding of foldings(database)) print({ engine, offers, ...folding })
      print({ engine, offers, question: 'first question after a start', ...(await measureFirst(database, generated)) })
    }
  }
}

/** The median of one by that of the other. */
async function inTurns(few: AskOnce, many: AskOnce): Promise<number> {
  const times: [number[], number[]] = [[], []]
  for (let at = 0; at < rounds; at += 1) {
    for (const [which, ask] of [few, many].entries()) {
      const from = performance.now()
      await ask(at)
      times[which]?.push(performance.now() - from)
    }
  }
  const [one, other] = times.map((some) => sharesOf(some).p50Ms)
  return Number(((other ?? 0) / (one ?? 0)).toFixed(2))
}

async function load(engine: Engine, sizes: readonly number[]): Promise<AsyncDisposable & { all: readonly Loaded[] }> {
  const all: Loaded[] = []
  for (const offers of sizes) {
    const started = performance.now()
    const database = await openTestDatabase(engine, { communes: 'france' })
    await administer(database, (tx) => changeVocabulary({ tx, clock }, { add: everyday }))
    const generated = await inBulk(database, () => generateOffers(database, { count: offers, now: generatedNow }))
    all.push({ offers, database, generated, seconds: Math.round((performance.now() - started) / 1_000) })
  }
  return {
    all,
    async [Symbol.asyncDispose]() {
      for (const { database } of all) await database[Symbol.asyncDispose]()
    },
  }
}

/** As after a night: PostgreSQL's index of words is made in one go, and what was written is known to the planner. */
async function inBulk<Out>(database: Database, load: () => Promise<Out>): Promise<Out> {
  const { engine, writer } = database
  if (engine === 'sqlite') {
    const loaded = await load()
    await settled(database)
    return loaded
  }
  const { rows } = await sql<{ indexdef: string }>`
    select indexdef from pg_indexes where indexname = 'offer_search_words'`.execute(writer)
  await sql`drop index offer_search_words`.execute(writer)
  const loaded = await load()
  await sql.raw(rows[0]?.indexdef ?? '').execute(writer)
  await settled(database)
  return loaded
}

/** How many it found, where they are counted. */
type AskOnce = (at: number) => Promise<number | undefined>
type Asked = (database: Database, generated: Generated) => AskOnce

const questions: Readonly<Record<string, Asked>> = {
  ...Object.fromEntries(Object.entries(asks).map(([question, ask]): [string, Asked] => [question, searched(ask)])),
  'what a page of offers says beside its list':
    (database, { site }) =>
    async () =>
      void (await headOfBoard(contextOf(database), { site })),
  'places that have it': placesOf(thing),
  'places that have what is very common': placesOf(() => 'état'),
  'baseline: very common word, ranked': ranked,
}

const contextOf = ({ reader }: Pick<Database, 'reader'>) => ({ db: reader, clock, keepUntil() {} })

function searched(ask: Ask): Asked {
  return (database, { site }) =>
    async (at) =>
      (await searchBoard(contextOf(database), { site, ...ask(at) })).total
}

function placesOf(words: (at: number) => string): Asked {
  return (database, { site }) =>
    async (at) =>
      void (await placesWith(contextOf(database), { site, words: words(at) }))
}

function ranked({ engine, reader }: Database): AskOnce {
  const query =
    engine === 'sqlite'
      ? sql`select rowid from offer_search where offer_search match 'etat' order by bm25(offer_search) limit 24`
      : sql`select newness from offer_search where words @@ 'etat'::tsquery
          order by ts_rank(words, 'etat'::tsquery) desc limit 24`
  return async () => void (await query.execute(reader))
}

/** A process that has read nothing yet is asked a word that nobody knows, with the vocabulary that a network begins with. */
async function measureFirst(database: Database, { site }: Generated): Promise<object> {
  const categories = demoCategories.map(({ id, parent, fr, en, pictogram }) => ({
    id,
    pictogram,
    parentId: parent ?? null,
    name: { fr, en },
  }))
  await administer(database, (tx) => saveCategories({ tx, clock }, categories))
  const files = await Promise.all(starterFiles.map((path) => readVocabularyFile(database.reader, path)))
  const rows = files.flatMap((file) => file.rows)
  await importVocabulary({ database, clock }, rows)
  await using fresh = await openDatabase(database.url)
  const from = performance.now()
  let ms = 0
  const held = await heldBy(async () => {
    await searchBoard(contextOf(fresh), { site, words: 'perceuze' })
    ms = performance.now() - from
  })
  return { vocabularyRows: rows.length, ms: Math.round(ms), ...held }
}

type Change = (database: Database) => Promise<Parameters<typeof followListing>[1]>

const changes: Readonly<Record<string, Change>> = {
  async 'a category renamed'({ writer }) {
    await writer.updateTable('category').set({ name_fr: 'Potager' }).where('id', '=', 'garden').execute()
    return { type: 'categories.changed' }
  },
  async 'a commune moved'({ writer }) {
    await writer.updateTable('commune').set({ latitude: 50.61 }).where('code', '=', '00001').execute()
    return { type: 'territories.changed' }
  },
  async 'the member that has all of them hidden'({ writer }) {
    const place = await writer.selectFrom('place').select(['id', 'member_id']).executeTakeFirstOrThrow()
    const memberId = place.member_id
    await writer.updateTable('offer').set({ member_id: memberId, place_id: place.id, account_id: null }).execute()
    await writer.updateTable('member').set({ status: 'hidden' }).where('id', '=', memberId).execute()
    return { type: 'member.changed', memberId }
  },
  async 'that member shown again'({ writer }) {
    const { id } = await writer
      .updateTable('member')
      .set({ status: 'shown' })
      .where('status', '=', 'hidden')
      .returning('id')
      .executeTakeFirstOrThrow()
    return { type: 'member.changed', memberId: id }
  },
}

/** What offers copy is written anew behind a change: how long that holds whoever asks meanwhile. */
async function* foldings(database: Database): AsyncGenerator<object> {
  for (const [what, change] of Object.entries(changes)) {
    const event = await change(database)
    const written = async () => (await database.reader.selectFrom('outbox_event').select('seq').execute()).length
    const before = await written()
    const from = performance.now()
    const held = await heldBy(() => followListing({ database, clock }, event))
    const seconds = Number(((performance.now() - from) / 1_000).toFixed(1))
    yield { what, offersWritten: (await written()) - before, seconds, ...held }
  }
}
