import { newId, type Id } from '../../../server/base/id.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import { insertAccount } from '../../../server/accounts/index.js'
import { askLoan } from '../../../server/loans/acts/ask-loan.js'
import { offerHeld } from '../../../server/loans/days/loan-days.store.js'
import { showDays } from '../../../server/loans/days/show-days.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson, inStockOf } from '../../support/acting.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { generatedNow as now } from '../../support/generated/offers.js'
import { startPostgres } from '../../support/postgres.js'
import { buildTown, drillDraft } from '../../support/town.js'
import { spread } from '../spread.js'
import { ruleNow } from '../../support/loans/rules.js'
import { settled } from '../settled.js'

const [loans, copies, rounds] = [500, 3, 300]
const clock = { now: () => now }

/** All days of a year on which one thing can be asked for: three copies, five hundred loans with a day of rest after some. */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  for (const engine of engines) {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const { house } = await buildTown(database, clock)
    await database.writer.updateTable('place').set({ hours: 'Mo-Su 09:00-19:00' }).execute()
    const offer = await administer(database, async (tx) => {
      const draft = { ...drillDraft, placeId: house.id, copies: Array.from({ length: copies }, () => null) }
      await ruleNow(tx, house.memberId, { longestDays: 7, mostRenewals: 1 })
      return publishOffer({ tx, clock }, inStockOf(house.memberId), draft)
    })
    const today = dayOf(now, paris)
    for (let at = 0; at < loans; at += 1) {
      const from = addToDay(today, 1 + 2 * Math.floor(at / copies))
      await administer(database, async (tx) => {
        const taker: Id<'Account'> = newId()
        await insertAccount(tx, { id: taker, firstName: 'Lucas', away: false, createdAt: now })
        await askLoan({ tx, clock }, asPerson(taker), {
          offer: offer.id,
          site: 'ville-de-lomme',
          firstName: 'Lucas',
          locale: 'fr',
          words: '',
          over15: true,
          rulesVersion: '2027-01',
          from,
          to: addToDay(from, at % 5 === 0 ? 0 : 1),
        })
      })
    }
    await settled(database)
    const asked = { db: database.reader, clock, keepUntil() {} }
    const input = { offer: offer.id, site: 'ville-de-lomme' }
    const { taken } = await showDays(asked, input)
    print({
      engine,
      loans,
      copies,
      taken: taken.length,
      ask: 'days',
      ...(await spread(() => showDays(asked, input), rounds)),
      aim: 'p95 < 5 ms',
    })
    print({
      engine,
      loans,
      copies,
      baseline: 'only read what is held',
      ...(await spread(() => offerHeld(database.reader, offer.id, today), rounds)),
    })
  }
}
