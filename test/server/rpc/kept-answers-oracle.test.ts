import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { describe, expect, test } from 'vitest'
import { noticesAbove } from '../../../server/events/event.store.js'
import type { Database } from '../../../server/database/open-database.js'
import { Refusal } from '../../../server/base/refusal.js'
import { onCommit } from '../../../server/rpc/on-commit.js'
import { framesOf } from '../../../server/http/pages/frames.js'
import { sections } from '../../../server/http/pages/sections.js'
import { followListing, listingEvents } from '../../../server/offers/publishing/follow-listing.js'
import { followSpelling, spellingEvents } from '../../../server/offers/search/follow-spelling.js'
import { ownJson } from '../../../server/base/json.js'
import type { CoopEvent } from '../../../server/events/event.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createCallerFactory, keptUnder } from '../../../server/rpc/procedures.js'
import { PublicCache } from '../../../server/rpc/public-cache.js'
import { appRouter } from '../../../server/router.js'
import { CommuneAreas } from '../../../server/territories/commune-areas.js'
import { engines, oneEngine, openTestDatabase } from '../../support/engines.js'
import { TestClock, TestLogger } from '../../support/fakes.js'
import { Dice } from '../../support/repairs/random-calendars.js'
import { contextFor } from '../../support/rpc/door-context.js'
import { acts } from '../../support/rpc/acts-in-towns.js'
import { buildNestedTowns, towns, unlessRefused, type Act } from '../../support/rpc/nested-towns.js'

const clock = new TestClock('2027-03-01T08:00:00Z')
const nowMs = Date.parse('2027-03-01T08:00:00Z')

/** Without an input it is the address of a page. */
type Question = { readonly path: string; readonly input?: Readonly<Record<string, unknown>> }

const keyOf = ({ path, input }: Question) => (input ? keptUnder(path, input) : path)

/** Keeps nothing, and takes for granted that something has happened. */
class Forgetful extends PublicCache {
  static #count = 0
  override keep(): void {}
  override revision(): string {
    return `fresh ${(Forgetful.#count += 1)}`
  }
}

/** The pages of lists, as that process gives them. */
async function openPages(services: ReturnType<typeof contextFor>) {
  const app = express()
  for (const section of sections) app.use(section.routes(services, framesOf(services)))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return Object.assign(server, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
}

/** A process that keeps answers, and one that does not. */
async function openOracle(database: Database, seed: number) {
  const dice = new Dice(seed)
  const cache = new PublicCache()
  const areas = new CommuneAreas(database.reader, new TestLogger())
  const processes = [cache, new Forgetful()].map((one) => ({ ...contextFor(database), clock, cache: one }))
  const callers = processes.map((one) => createCallerFactory(appRouter)(one))
  const pages = await Promise.all(processes.map((one) => openPages(one)))
  let last = 0

  async function ask(which: 0 | 1, { path, input }: Question): Promise<string> {
    if (!input) return fetch(`${pages[which]?.url}${path}`).then((res) => res.text())
    const caller: object | undefined = callers[which]
    const [slice = '', name = ''] = path.split('.')
    const call: unknown = Reflect.get(Reflect.get(caller ?? {}, slice), name)
    if (typeof call !== 'function') throw new Error(`there is no ${path}`)
    try {
      return JSON.stringify({ result: { data: await call(input) } })
    } catch (error) {
      if (error instanceof Error && error.cause instanceof Refusal) return error.cause.reason
      throw error
    }
  }

  /** As the process is told of it, with what others do who follow it. */
  async function told(): Promise<void> {
    for (;;) {
      const before = last
      const { notices, last: reached } = await noticesAbove(database.reader, before, 1_000)
      if (notices.length === 0) return
      last = reached
      onCommit({ cache, areas, followers: [] }, notices)
      const rows = await database.reader
        .selectFrom('outbox_event')
        .select('payload')
        .where('seq', '>', before)
        .execute()
      for (const row of rows) await followedBy(database, ownJson<CoopEvent>(row.payload))
      await areas.read()
    }
  }

  return {
    dice,
    told,
    do: (act: Act) => unlessRefused(administer(database, (tx) => act({ tx, clock, dice }))),
    keep: async (questions: readonly Question[]) => {
      for (const question of questions) await ask(0, question)
    },
    /** What is kept, and what is answered to the same question now. */
    async compare(questions: readonly Question[]) {
      const kept = questions.flatMap((question) => {
        const body = cache.find(keyOf(question), nowMs)?.bytes('identity').toString()
        return body === undefined ? [] : [{ question, body }]
      })
      const wrong: Question[] = []
      for (const { question, body } of kept) if ((await ask(1, question)) !== body) wrong.push(question)
      return { kept: kept.length, wrong }
    },
    [Symbol.dispose]: () => pages.forEach((server) => server.close()),
  }
}

async function followedBy(database: Database, event: CoopEvent): Promise<void> {
  const listed = listingEvents.find((type) => type === event.type)
  if (listed) await followListing({ database, clock }, { ...event, type: listed } as never)
  if (spellingEvents.some((type) => type === event.type) && 'offerId' in event)
    await followSpelling(database, { type: 'offer.changed', offerId: event.offerId })
}

async function allQuestions(database: Database): Promise<Question[]> {
  const { reader: db } = database
  const sites = Object.keys(towns)
  const [offers, repairers, places] = [
    await db.selectFrom('offer').select('id').execute(),
    await db.selectFrom('repairer').select('slug').execute(),
    await db.selectFrom('place').select('slug').execute(),
  ]
  const near = { near: '59350', within: 10 } as const
  return [
    ...sites.flatMap((site) => [
      { path: 'offers.open', input: { site } },
      { path: 'offers.search', input: { site, ...near } },
      { path: 'offers.search', input: { site, kind: 'give' } },
      { path: 'offers.search', input: { site, words: 'perceuse' } },
      { path: 'offers.search', input: { site, words: 'prceuse' } },
      { path: 'repairs.open', input: { site } },
      { path: 'repairs.search', input: { site, ...near, order: 'distance' } },
      { path: 'members.open', input: { site } },
      { path: 'members.search', input: { site, ...near } },
      { path: 'members.search', input: { site, open: 'now' } },
      { path: 'members.points', input: { site } },
      { path: 'members.tile', input: { site, z: 9, x: 260, y: 172 } },
      { path: 'territories.find', input: { site, text: 'lil' } },
    ]),
    ...['lomme', 'lille', 'roubaix'].flatMap((site) =>
      ['offres', 'reparation', 'carte'].map((list) => ({ path: `/s/${site}/${list}` })),
    ),
    ...offers.map(({ id }) => ({ path: 'offers.sheet', input: { site: 'lomme', id } })),
    ...repairers.flatMap(({ slug: repairer }) => [
      { path: 'repairs.repairer', input: { site: 'lomme', repairer } },
      { path: 'repairs.slots', input: { site: 'lomme', repairer } },
    ]),
    ...places.flatMap(({ slug }) =>
      ['lille', 'valenciennes'].map((site) => ({ path: 'members.sheet', input: { site, slug } })),
    ),
  ]
}

const isWhole = process.env['RACE'] === 'whole'
const rounds = isWhole ? 200 : 45

// What is kept, and what wakes it, hangs on events, which are the same on both; and each question is asked of both elsewhere.
describe.each(isWhole ? engines : oneEngine)('answers that are kept on %s', (engine) => {
  test('are those that would be given anew, whatever anybody has done', { timeout: 600_000 }, async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    using oracle = await openOracle(database, 20_270_301)
    await buildNestedTowns(database, { clock, dice: oracle.dice })
    await oracle.told()
    const names = Object.keys(acts)
    let asked = 0
    let stayed = 0

    for (let round = 0; round < rounds; round += 1) {
      const questions = await allQuestions(database)
      await oracle.keep(questions)
      // Each once, then as it comes.
      const name = names[round] ?? oracle.dice.one(names)
      const isDone = await oracle.do(acts[name] ?? (() => Promise.reject(new Error(name))))
      await oracle.told()
      const { kept, wrong } = await oracle.compare(questions)
      expect([name, wrong]).toEqual([name, []])
      if (!isDone) continue
      asked += questions.length
      stayed += kept
    }

    // Else nothing is kept, and nothing is shown here.
    expect(stayed / asked).toBeGreaterThan(0.4)
  })
})
