import { describe, expect, test } from 'vitest'
import { insertAccount } from '../../../server/accounts/index.js'
import { newId, toId, type Id } from '../../../server/base/id.js'
import { addToDay, daysBetween, type Day } from '../../../server/base/local-time.js'
import { Refusal } from '../../../server/base/refusal.js'
import { changeLoan } from '../../../server/loans/acts/change-loan.js'
import { askLoan } from '../../../server/loans/acts/ask-loan.js'
import { showDays } from '../../../server/loans/days/show-days.js'
import type { ActInput } from '../../../server/loans/acts/effects/effect.js'
import type { LoanSide } from '../../../server/loans/loan.js'
import { copiesOf, publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { owned } from '../../../server/rpc/vouch.js'
import { asPerson, inStockOf } from '../../support/acting.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'
import { DaysOracle, type Fault } from '../../support/loans/days-oracle.js'
import { playedWith, randomFrom } from '../../support/loans/draws.js'
import { waitingDraws, wishFor, type Standing } from '../../support/loans/waiting-draws.js'
import { buildTown, drillDraft } from '../../support/town.js'
import { ruleNow } from '../../support/loans/rules.js'

/** `RACE=whole` runs what takes minutes. */
const draws = process.env['RACE'] === 'whole' ? 10_000 : 350
const timeout = process.env['RACE'] === 'whole' ? 1_800_000 : 60_000

/** A Tuesday, when the house opens in the afternoon. */
const today = '2027-03-02' as Day
const horizon = 40
const people = 24

const isClosed = (at: number) => [0, 1].includes(new Date(addToDay(today, at)).getUTCDay())

describe.each(engines)('the days of copies on %s', (engine) => {
  test('are held, given back and shown free exactly as a plain account of them says', { timeout }, async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-03-02T08:00:00Z')
    const { house } = await buildTown(database, clock)
    const random = randomFrom(20_271_127)
    const doubts = randomFrom(12)
    const act = <Out>(work: (tx: Parameters<Parameters<typeof administer>[1]>[0]) => Promise<Out>) =>
      administer(database, work)
    const takers = await act(async (tx) => {
      const ids = Array.from({ length: people }, () => newId<'Account'>())
      for (const id of ids) await insertAccount(tx, { id, firstName: 'Lucas', away: false, createdAt: clock.now() })
      return ids
    })
    const offers = await act(async (tx) => {
      const made = []
      for (const copies of [1, 2, 3]) {
        const draft = { ...drillDraft, placeId: house.id, copies: Array.from({ length: copies }, () => null) }
        const offer = await publishOffer({ tx, clock }, inStockOf(house.memberId), draft)
        const ids = await copiesOf(tx, offer.id)
        const kept = new Map(ids.map((copy, at) => [copy as string, new Set(at === 0 ? [17, 18] : [])]))
        const days = [17, 18].map((day) => ({
          copy_id: ids[0] ?? newId(),
          day: addToDay(today, day),
          loan_id: null,
          held_as: 'giver' as const,
        }))
        await tx.insertInto('offer_day').values(days).execute()
        made.push({ id: offer.id, oracle: new DaysOracle(kept), loans: new Map<Id<'Loan'>, Standing>() })
      }
      return made
    })
    let buffer = 0
    const told: Record<string, number> = {}
    const { freeTaker, settle, waitOrLeave } = waitingDraws({
      act,
      clock,
      database,
      random,
      offers,
      takers,
      told,
      buffer: () => buffer,
    })

    const change = async (
      standing: Standing,
      what: { act: ActInput['act']; by: LoanSide; span?: { from: number; to: number } },
    ) => {
      const { span, ...said } = what
      const period = span && { from: addToDay(today, span.from), to: addToDay(today, span.to) }
      const party = owned({ id: standing.id, by: said.by })
      const press = (mayTakeBack: boolean) =>
        act((tx) => changeLoan({ tx, clock }, party, { act: said.act, reason: 'other', period, mayTakeBack }))
      try {
        // Taken back, it leaves no trace: it is pressed once more, and the account of days knows nothing of the first time.
        if (said.act !== 'cancel' && doubts.below(3) === 0) {
          await press(true)
          await act((tx) => changeLoan({ tx, clock }, party, { act: 'take-back' }))
          told['taken back'] = (told['taken back'] ?? 0) + 1
        }
        const after = await press(false)
        standing.status = after.status
        return 'done'
      } catch (error) {
        if (error instanceof Refusal) return error.reason
        throw error
      }
    }

    for (let draw = 0; draw < draws; draw += 1) {
      const offer = random.of(offers)
      if (!offer) throw new Error('no offer')
      const { oracle, loans } = offer
      const from = random.below(horizon)
      const span = { from, to: from + random.below(5) }
      const isBad = isClosed(span.from) || isClosed(span.to)
      const which = random.below(12)
      const standing = random.of([...loans.values()])
      if (which === 0) {
        buffer = random.below(4)
        await act((tx) => ruleNow(tx, house.memberId, { bufferDays: buffer }))
        continue
      }
      if (which > 9) {
        await waitOrLeave(offer, { draw, span, isBad, isAsked: which === 11 })
        if (draw % 5 === 0) await compare(offer)
        continue
      }
      if (which < 6 || !standing) {
        const taker = freeTaker()
        if (!taker) continue
        const input = wishFor(offer.id, span)
        const free = isBad ? [] : oracle.copiesFor({ ...span, buffer })
        let outcome = 'done'
        try {
          const loan = await act((tx) => askLoan({ tx, clock }, asPerson(taker), input))
          expect(free, `draw ${draw}: a copy that is free`).toContain(loan.copyId)
          oracle.ask(loan.id, { copy: loan.copyId ?? '', ...span, buffer })
          loans.set(loan.id, { id: loan.id, taker, status: 'requested', proposals: 0, stood: false })
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          outcome = error.reason
        }
        told[outcome] = (told[outcome] ?? 0) + 1
        expect(outcome, `draw ${draw}`).toBe(free.length > 0 ? 'done' : isBad ? 'day-closed' : 'days-taken')
      } else if (which === 6 || which === 7) {
        const { id, status } = standing
        const by =
          status === 'requested'
            ? 'giver'
            : status === 'agreed'
              ? random.of(['giver', 'taker'] as const)
              : standing.proposedBy === 'giver'
                ? 'taker'
                : 'giver'
        if (!by || (status === 'proposed' && standing.proposals >= 2)) continue
        const loan = oracle.loans.get(id)
        const isSame = loan?.asked.from === span.from && loan.asked.to === span.to
        if (isSame) continue
        const free = isBad ? [] : oracle.copiesFor({ ...span, buffer: loan?.buffer ?? 0, except: id })
        const stood = standing.stood || status === 'agreed'
        const outcome = await change(standing, { act: 'propose', by, span })
        told[`propose ${outcome}`] = (told[`propose ${outcome}`] ?? 0) + 1
        expect(outcome, `draw ${draw}`).toBe(free.length > 0 ? 'done' : isBad ? 'day-closed' : 'days-taken')
        if (outcome !== 'done') continue
        const own = loan?.asked.copy ?? ''
        const copy = free.includes(own) ? own : ((await copyHeld(id, span.from)) ?? '')
        expect(free).toContain(copy)
        oracle.propose(id, { copy, ...span })
        Object.assign(standing, { proposedBy: by, proposals: status === 'agreed' ? 1 : standing.proposals + 1, stood })
        await settle(offer, draw)
      } else {
        const { id, status, stood } = standing
        const other = standing.proposedBy === 'giver' ? 'taker' : 'giver'
        const answer =
          status === 'requested'
            ? random.of(['accept', 'refuse'] as const)
            : status === 'proposed'
              ? random.of(['agree', 'decline'] as const)
              : 'cancel'
        if (!answer) continue
        const by = status === 'requested' ? 'giver' : other
        expect(await change(standing, { act: answer, by }), `draw ${draw}`).toBe('done')
        told[answer] = (told[answer] ?? 0) + 1
        if (answer === 'agree') oracle.agree(id)
        if (answer === 'agree' || answer === 'accept') Object.assign(standing, { proposals: 0, stood: true })
        else if (answer === 'decline' && stood) oracle.keep(id)
        else {
          oracle.end(id)
          loans.delete(id)
        }
        await settle(offer, draw)
      }
      if (draw % 5 === 0) await compare(offer)
    }
    for (const offer of offers) await compare(offer)
    for (const what of [
      'done',
      'days-taken',
      'propose done',
      'propose days-taken',
      'agree',
      'decline',
      'cancel',
      'waits',
      'taken back',
    ])
      expect(told[what] ?? 0, `${what} happened`).toBeGreaterThan(2)

    async function copyHeld(id: Id<'Loan'>, at: number): Promise<string | undefined> {
      const day = addToDay(today, at)
      const row = await database.reader
        .selectFrom('offer_day')
        .select('copy_id')
        .where('loan_id', '=', id)
        .where('day', '=', day)
        .where('held_as', '=', 'proposed')
        .executeTakeFirst()
      return row?.copy_id
    }

    async function compare({ id, oracle, loans }: (typeof offers)[number]): Promise<void> {
      for (const loan of loans.keys()) {
        const rows = await database.reader.selectFrom('offer_day').selectAll().where('loan_id', '=', loan).execute()
        const held = new Map(rows.map((row) => [`${row.copy_id} ${daysBetween(today, row.day)}`, row.held_as]))
        expect(sorted(held)).toEqual(sorted(oracle.rowsOf(loan)))
      }
      const asking = { db: database.reader, clock, keepUntil: () => {} }
      const shown = await showDays(asking, { offer: toId(id), site: 'ville-de-lomme' })
      const all = Array.from({ length: horizon + 10 }, (_, at) => at)
      const taken = all.filter((at) => oracle.copiesFor({ from: at, to: at, buffer }).length === 0)
      expect(shown.taken.map((day) => daysBetween(today, day as Day)).filter((at) => at < horizon + 10)).toEqual(taken)
      expect(shown.closed.map((day) => daysBetween(today, day as Day)).filter((at) => at < horizon + 10)).toEqual(
        all.filter(isClosed),
      )
    }
  })
})

const sorted = (rows: ReadonlyMap<string, string>) => [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1))

test('the account of days would be found wrong: with each fault in turn, the same draws end otherwise', () => {
  const faults: readonly Fault[] = [
    'no-buffer',
    'sum-of-buffers',
    'only-own-buffer',
    'meets-itself',
    'gives-back-asked',
    'keeps-refused',
    'forgets-proposed',
    'forgets-held',
    'last-come-first',
    'never-open',
  ]

  expect(faults.filter((fault) => playedWith(fault) === playedWith(undefined))).toEqual([])
})
