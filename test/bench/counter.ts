import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../server/base/clock.js'
import { addToDay, dayOf, paris } from '../../server/base/local-time.js'
import type { Engine } from '../../server/database/columns.js'
import { publishOffer } from '../../server/offers/index.js'
import { insertRole } from '../../server/roles/role.store.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { getSite } from '../../server/sites/index.js'
import { asPerson } from '../support/acting.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { site } from '../support/offers/publishing.js'
import { startPostgres } from '../support/postgres.js'
import { ourAddress } from '../support/server-processes.js'
import { signIn } from '../support/session.js'
import { buildTown } from '../support/town.js'
import { fillStock } from './fill-stock.js'
import { heard, settled } from './settled.js'
import { sharesOf } from './spread.js'

const inBasket = 5
const warming = 5
/** They hear of each loan. */
const afterLoans = ['known-borrowers', 'offer-waits', 'giver-loan-mail', 'taker-loan-mail'] as const
const measured = 40

/** Five things to one person, through HTTP, signed: by one act, and in turn with it by five acts that lend one each. */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  for (const engine of engines) await measure(engine, (line) => print({ engine, ...line }))
}

async function measure(engine: Engine, print: (line: object) => void): Promise<void> {
  await using database = await openTestDatabase(engine, { communes: 'france' })
  await buildTown(database, systemClock)
  const house = { url: '', services: { clock: systemClock, database, publicUrl: ourAddress } }
  const person = await signIn(house, { origin: ourAddress, firstName: 'Paul' })
  const { id } = await getSite(database.reader, site)
  const { member } = await database.reader
    .selectFrom('member')
    .innerJoin('site', 'site.member_id', 'member.id')
    .select('member.id as member')
    .where('site.slug', '=', site)
    .executeTakeFirstOrThrow()
  const like = await administer(database, async (tx) => {
    await insertRole(tx, { accountId: person.accountId, role: 'staff', of: { member } }, systemClock.now())
    const draft = { kind: 'lend', title: 'Perceuse', description: 'À percussion.', categoryId: 'tools' } as const
    return publishOffer({ tx, clock: systemClock }, asPerson(person.accountId), {
      ...draft,
      at: { id, moderation: 'after' },
    })
  })
  await fillStock(database, { member, like: like.id, count: 1_000 })
  await settled(database)
  const copies = await database.reader
    .selectFrom('offer_copy')
    .innerJoin('offer', 'offer.id', 'offer_copy.offer_id')
    .select(['offer_copy.id as copy', 'offer_copy.offer_id as offer'])
    .where('offer_copy.member_id', '=', member)
    .where('offer.out_of_order', '=', 0)
    .where('offer.title', 'like', 'Objet %')
    .execute()
  const server = fork(fileURLToPath(new URL('./book-server.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: database.url, PUBLIC_URL: ourAddress },
  })
  using _ = { [Symbol.dispose]: () => server.kill('SIGKILL') }
  const [url] = (await once(server, 'message')) as [string]
  await heard(database, 'spelling')
  const at = person.at(url)
  const from = dayOf(systemClock.now(), paris)
  // A word goes beyond days on which the place is closed; the single act has none for that.
  const to = await openDayAfter(from, async (day) => {
    const [copy] = copies.splice(-1)
    const said = { member, offer: copy?.offer ?? '', firstName: 'Rose', locale: 'fr', handOver: true, from } as const
    return (await at.act('loans.enter', { ...said, to: day })).reason !== 'day-closed'
  })
  const together: number[] = []
  const oneByOne: number[] = []
  for (let round = 0; round < warming + measured; round += 1) {
    const basket = copies.splice(-inBasket)
    const five = copies.splice(-inBasket)
    // A counter has a basket in twenty seconds: what follows from the one before is done by then.
    await Promise.all(afterLoans.map((name) => heard(database, name)))
    const one = await timed(() =>
      at.act('loans.lend', {
        ...{ member, firstName: 'Rose', locale: 'fr' as const },
        things: basket.map(({ copy }) => ({ copy, to })),
      }),
    )
    await Promise.all(afterLoans.map((name) => heard(database, name)))
    const singles = await timed(async () => {
      for (const { copy, offer } of five) {
        const said = { member, offer, copy, firstName: 'Rose', locale: 'fr', handOver: true } as const
        const { output, reason } = await at.act('loans.enter', { ...said, from, to })
        if (!output) return { reason }
      }
      return { output: true }
    })
    if (round < warming) continue
    together.push(one)
    oneByOne.push(singles)
  }
  print({ what: 'a basket of five, by one act', ...sharesOf(together) })
  print({ what: 'five things, one act each', ...sharesOf(oneByOne) })
}

async function openDayAfter(from: ReturnType<typeof dayOf>, isOpen: (day: string) => Promise<boolean>) {
  for (let days = 5; days < 20; days += 1) {
    const day = addToDay(from, days)
    if (await isOpen(day)) return day
  }
  throw new Error('the place is never open')
}

async function timed(act: () => Promise<{ readonly output?: unknown; readonly reason?: string | undefined }>) {
  const from = performance.now()
  const { output, reason } = await act()
  if (!output) throw new Error(reason)
  return performance.now() - from
}
