import { expect } from 'vitest'
import type { Id } from '../../../server/base/id.js'
import { addToDay, type Day } from '../../../server/base/local-time.js'
import { Refusal } from '../../../server/base/refusal.js'
import type { Database } from '../../../server/database/open-database.js'
import type { Tx } from '../../../server/database/tables.js'
import { askLoan } from '../../../server/loans/acts/ask-loan.js'
import type { LoanSide } from '../../../server/loans/loan.js'
import { beginWait } from '../../../server/loans/waits/begin-wait.js'
import { leaveOwnWait } from '../../../server/loans/waits/leave-wait.js'
import { asPerson } from '../acting.js'
import type { TestClock } from '../fakes.js'
import type { DaysOracle, OracleWait } from './days-oracle.js'
import type { randomFrom } from './draws.js'

/** The Tuesday of the draws. */
const today = '2027-03-02' as Day

export type Standing = {
  readonly id: Id<'Loan'>
  readonly taker: Id<'Account'>
  status: string
  proposedBy?: LoanSide
  proposals: number
  stood: boolean
}

type Drawn = { readonly id: Id<'Offer'>; readonly oracle: DaysOracle; readonly loans: Map<Id<'Loan'>, Standing> }

const periodOf = ({ from, to }: { readonly from: number; readonly to: number }) => ({
  from: addToDay(today, from),
  to: addToDay(today, to),
})

export const wishFor = (offer: string, span: { readonly from: number; readonly to: number }) => ({
  site: 'ville-de-lomme',
  offer,
  firstName: 'Lucas',
  words: 'Bonjour',
  over15: true,
  rulesVersion: '2027-01',
  locale: 'fr' as const,
  ...periodOf(span),
})

type Drawing = {
  readonly act: <Out>(work: (tx: Tx) => Promise<Out>) => Promise<Out>
  readonly clock: TestClock
  readonly database: Database
  readonly random: ReturnType<typeof randomFrom>
  readonly offers: readonly Drawn[]
  readonly takers: readonly Id<'Account'>[]
  /** How often what happened. */
  readonly told: Record<string, number>
  readonly buffer: () => number
}

/** Draws of who waits for the days of copies: they begin, have days held, ask for them or leave. */
export function waitingDraws({ act, clock, database, random, offers, takers, told, buffer }: Drawing) {
  const waiters = new Map<string, Id<'Account'>>()

  /** Neither with a request under way, nor waiting. */
  function freeTaker(): Id<'Account'> | undefined {
    const busy = new Set([...offers.flatMap((each) => [...each.loans.values()])].map(({ taker }) => taker))
    return takers.find((each) => !busy.has(each) && ![...waiters.values()].includes(each))
  }

  /** Begins to wait; or whoever has days held asks for them, or leaves. */
  async function waitOrLeave(
    offer: Drawn,
    drawn: { draw: number; span: { from: number; to: number }; isBad: boolean; isAsked: boolean },
  ): Promise<void> {
    const { oracle, loans } = offer
    const { draw, isBad, span } = drawn
    const held = oracle.waits.find(({ id }) => oracle.loans.has(id))
    const person = held && waiters.get(held.id)
    if (!held || !person || (!drawn.isAsked && random.below(2) === 0)) {
      const account = freeTaker()
      if (!account || span.from === 0) return
      const free = isBad ? [] : oracle.copiesFor({ ...span, buffer: buffer() })
      let outcome = 'waits'
      try {
        const input = { site: 'ville-de-lomme', offer: offer.id, locale: 'fr' as const, ...periodOf(span) }
        const { waitId } = await act((tx) => beginWait({ tx, clock }, asPerson(account), input))
        oracle.wait(waitId, span)
        waiters.set(waitId, account)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        outcome = error.reason
      }
      told[outcome] = (told[outcome] ?? 0) + 1
      return expect(outcome, `draw ${draw}`).toBe(isBad ? 'day-closed' : free.length > 0 ? 'days-free' : 'waits')
    }
    if (drawn.isAsked) {
      const free = oracle.copiesFor({ ...held, buffer: buffer(), except: held.id })
      const loan = await act((tx) => askLoan({ tx, clock }, asPerson(person), wishFor(offer.id, held))).catch(
        (error: unknown) => {
          if (error instanceof Refusal) return error.reason
          throw error
        },
      )
      if (typeof loan === 'string') return expect([loan, free], `draw ${draw}`).toEqual(['days-taken', []])
      expect(free, `draw ${draw}: what is held is to be had`).toContain(loan.copyId)
      const over = oracle.leave(held.id)
      oracle.ask(loan.id, { copy: loan.copyId ?? '', from: held.from, to: held.to, buffer: buffer() })
      loans.set(loan.id, { id: loan.id, taker: person, status: 'requested', proposals: 0, stood: false })
      told['taken up'] = (told['taken up'] ?? 0) + 1
      await settle(offer, draw, over)
    } else {
      await act((tx) => leaveOwnWait({ tx, clock }, asPerson(person), { waitId: held.id }))
      told['left'] = (told['left'] ?? 0) + 1
      await settle(offer, draw, oracle.leave(held.id))
    }
    waiters.delete(held.id)
  }

  /** Of several free copies the server chooses one; who has which days, and that it is free, the account says. */
  async function settle({ id, oracle }: Drawn, draw: number, over?: OracleWait): Promise<void> {
    const rows = await database.reader.selectFrom('loan_wait').selectAll().where('offer_id', '=', id).execute()
    const copies = new Map<string, string | null>(rows.map((row) => [row.id, row.copy_id]))
    const copyOf = (wait: string, free: readonly string[]) => {
      expect(free, `draw ${draw}: a free copy is held`).toContain(copies.get(wait))
      return copies.get(wait) ?? undefined
    }
    oracle.settle(buffer(), copyOf, over)
    expect(rows.map((row) => row.id).toSorted(), `draw ${draw}: who still waits`).toEqual(
      oracle.waits.map((wait) => wait.id).toSorted(),
    )
    const heldNow = rows.filter((row) => row.held_until !== null).map((row) => row.id)
    expect(heldNow.toSorted(), `draw ${draw}: for whom days are held`).toEqual(
      oracle.waits.flatMap((wait) => (oracle.loans.has(wait.id) ? wait.id : [])).toSorted(),
    )
    for (const wait of waiters.keys())
      if (!copies.has(wait) && offers.every((each) => each.oracle.waits.every((one) => one.id !== wait)))
        waiters.delete(wait)
  }

  return { freeTaker, settle, waitOrLeave }
}
