import { systemClock } from '../../../server/base/clock.js'
import { toId, type Id } from '../../../server/base/id.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import { isAmong } from '../../../server/database/dialect.js'
import type { Database } from '../../../server/database/open-database.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { addAs } from '../offers/stock.js'
import { ourAddress, type ServerProcesses } from '../server-processes.js'
import { newKey, signIn, type Answer, type Person } from '../session.js'

/** Five things that always leave together. */
export type Lane = readonly { readonly copy: Id<'OfferCopy'>; readonly code: string }[]

const inBasket = 5

export type Counter = { readonly database: Database; readonly member: Id<'Member'> }

/** Two who keep the counter, each from an address of their own: nobody is allowed as many acts as a long run makes. */
export async function twoOfTheTeam(
  servers: ServerProcesses,
  { database, member }: Counter,
): Promise<readonly [Person, Person]> {
  const enter = async (firstName: string, address: string) => {
    const person = await signIn(servers.house, { firstName, origin: ourAddress, address })
    const holding = { accountId: person.accountId, role: 'staff', of: { member } } as const
    await administer(database, (tx) => insertRole(tx, holding, systemClock.now()))
    return person
  }
  return [await enter('Paul', '10.1.0.1'), (await enter('Inès', '10.1.0.2')).at(servers.url(1))]
}

/** So many baskets of a place that has never lent. */
export async function fillLanes(paul: Person, member: string, count: number): Promise<Lane[]> {
  const lanes: Lane[] = []
  for (let lane = 0; lane < count; lane += 1) {
    const titles = Array.from({ length: inBasket }, (_each, at) => `Objet ${lane}-${at}`)
    const added = await Promise.all(titles.map((title) => addAs(paul, member, { title, category: 'tools' })))
    lanes.push(added.flatMap(({ copies }) => copies.map(({ copyId, code }) => ({ copy: toId(copyId), code }))))
  }
  return lanes
}

/** An act that somebody at a counter wants, and whose answer may never come. */
export type Want = {
  readonly by: Person
  readonly key: string
  readonly send: (by: Person, key: string) => Promise<Answer<unknown>>
  /** How many of its loans are as it leaves them; all of them, or none. */
  readonly done: (loans: readonly Stored[]) => number
  readonly of: number
  told?: number
}

export type Stored = Awaited<ReturnType<typeof loansOf>>[number]

export const loansOf = (database: Database) =>
  database.reader.selectFrom('loan').select(['id', 'status', 'taker_name', 'copy_id', 'sequence']).execute()

let names = 0

export function toLend(by: Person, member: string, lane: Lane): Want {
  names += 1
  const firstName = `Personne ${names}`
  const to = addToDay(dayOf(systemClock.now(), paris), 5)
  const things = lane.map(({ copy }) => ({ copy, to }))
  // With a word, whatever day it is: the place may be closed on the day of the return.
  const input = { member, firstName, locale: 'fr', things, words: 'Pour la fête' } as const
  return {
    by,
    key: newKey(),
    send: (who, key) => who.act('loans.lend', input, { key }),
    done: (loans) => loans.filter((row) => row.taker_name === firstName && row.status === 'out').length,
    of: lane.length,
  }
}

export function toReceive(by: Person, member: string, { loan, code }: { loan: Id<'Loan'>; code: string }): Want {
  return {
    by,
    key: newKey(),
    send: (who, key) => who.act('loans.receive', { member, code }, { key }),
    done: (loans) => loans.filter((row) => row.id === loan && row.status === 'returned').length,
    of: 1,
  }
}

export function toUndo(by: Person, member: string, last: readonly LastAct[]): Want {
  const loans = new Set(last.map(({ loan }) => loan))
  const acts = last.map(({ id }) => id)
  const as = last[0]?.act === 'lend' ? 'cancelled' : 'out'
  return {
    by,
    key: newKey(),
    send: (who, key) => who.act('loans.undo', { member, acts }, { key }),
    done: (rows) => rows.filter((row) => loans.has(row.id) && row.status === as).length,
    of: last.length,
  }
}

export type LastAct = Awaited<ReturnType<typeof lastActsAt>>[number]

/** Those of these things that can still be undone. */
export async function lastActsAt(database: Database, lane: Lane) {
  const rows = await database.reader
    .selectFrom('undoable_act')
    .innerJoin('loan', 'loan.id', 'undoable_act.loan_id')
    .select(['undoable_act.id', 'undoable_act.act', 'loan.id as loan', 'loan.status', 'loan.copy_id'])
    .where(
      isAmong(
        database.reader,
        'loan.copy_id',
        lane.map(({ copy }) => copy),
      ),
    )
    .where('undoable_act.undone_at', 'is', null)
    .whereRef('undoable_act.sequence', '=', 'loan.sequence')
    .orderBy('undoable_act.id', 'desc')
    .execute()
  const seen = new Set<string | null>()
  return rows.filter(({ copy_id: copy }) => !seen.has(copy) && seen.add(copy))
}

/** What no order of acts can leave: a copy with two people, days without a loan, an act without its event, half a basket. */
export async function contradictionsAt(database: Database): Promise<string[]> {
  const loans = await database.reader
    .selectFrom('loan')
    .select((eb) => [
      'id',
      'status',
      'copy_id',
      'sequence',
      eb
        .selectFrom('offer_day')
        .select((day) => day.fn.countAll<number>().as('days'))
        .whereRef('offer_day.loan_id', '=', 'loan.id')
        .whereRef('offer_day.copy_id', '=', 'loan.copy_id')
        .as('days'),
      eb
        .selectFrom('outbox_event')
        .select((event) => event.fn.countAll<number>().as('events'))
        .where('outbox_event.subject', '=', (subject) => subject(subject.val('loan:'), '||', subject.ref('loan.id')))
        .as('events'),
    ])
    .execute()
  const out = loans.filter(({ status }) => status === 'out')
  const baskets = await database.reader
    .selectFrom('undoable_act')
    .select((eb) => ['basket', eb.fn.countAll<number>().as('things'), eb.fn.count<number>('undone_at').as('undone')])
    .where('basket', 'is not', null)
    .groupBy('basket')
    .execute()
  return [
    ...out
      .filter(({ id, copy_id: copy }) => out.some((other) => other.id !== id && other.copy_id === copy))
      .map(({ copy_id: copy }) => `${String(copy)} is lent twice`),
    ...loans
      .filter(({ status, days }) => Number(days) !== (status === 'out' ? inBasket + 1 : 0))
      .map(({ id, status, days }) => `${id} is ${status} and has ${Number(days)} days`),
    ...loans
      .filter(({ sequence, events }) => Number(events) !== sequence + 1)
      .map(({ id, sequence, events }) => `${id} has changed ${sequence} times and told of it ${Number(events)} times`),
    ...baskets
      .filter(({ things, undone }) => Number(things) !== inBasket || ![0, inBasket].includes(Number(undone)))
      .map(
        ({ basket, things }) => `the basket ${String(basket)} left with ${Number(things)} things, or undone in part`,
      ),
  ]
}
