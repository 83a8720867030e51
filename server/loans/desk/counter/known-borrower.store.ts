import { openStatuses } from '../../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../../base/id.js'
import { plain } from '../../../base/words.js'
import type { Db } from '../../../database/tables.js'
import type { Loan } from '../../loan.js'
import { loanFromRow } from '../../loan.store.js'

/** Somebody to whom a member lends or has lent, with or without an account, known by the last loan of theirs. */
export type KnownBorrower = {
  readonly last: Id<'Loan'>
  readonly name: string
  /** How many things they have. */
  readonly holds: number
}

type Sought = { readonly member: Id<'Member'>; readonly words: string }

const mostShown = 6
/** One person has the same in all of them. */
const isOne = ['taker_id', 'taker_name', 'taker_phone', 'taker_email'] as const
/** Of a telephone: fewer are in everybody's. */
const leastDigits = 4

/**
 * Finds people by how a word of their name begins, or by their telephone while it may be called. Each account is one person; of
 * those without one, each name with its contacts is.
 */
export async function knownBorrowers(db: Db, { member, words }: Sought): Promise<readonly KnownBorrower[]> {
  const sought = plain(words)
  const digits = words.replaceAll(/\D/g, '')
  if (sought === '') return []
  const rows = await db
    .selectFrom('loan')
    .select((eb) => [
      ...isOne,
      eb.fn.max('id').as('last'),
      eb.fn.sum<number>(eb.case().when('status', '=', 'out').then(1).else(0).end()).as('holds'),
      eb.fn.sum<number>(eb.case().when('status', 'in', openStatuses).then(1).else(0).end()).as('open'),
    ])
    .where('member_id', '=', member)
    .where('kind', '=', 'lend')
    .where('taker_name', '<>', '')
    .groupBy(isOne)
    .execute()
  const found = new Map<string, KnownBorrower & { readonly isMeant: boolean }>()
  for (const row of rows.toSorted((a, b) => (a.last < b.last ? 1 : -1))) {
    const key = row.taker_id ?? [row.taker_name, row.taker_phone, row.taker_email].join('\n')
    const { last, name, holds, isMeant } = found.get(key) ?? {
      last: row.last,
      name: row.taker_name,
      holds: 0,
      isMeant: false,
    }
    const phone = (row.taker_phone ?? '').replaceAll(/\D/g, '')
    const isCalled = digits.length >= leastDigits && Number(row.open) > 0 && phone.includes(digits)
    const isNamed = ` ${plain(row.taker_name)}`.includes(` ${sought}`)
    found.set(key, { last, name, holds: holds + Number(row.holds), isMeant: isMeant || isNamed || isCalled })
  }
  return [...found.values()].filter(({ isMeant }) => isMeant).slice(0, mostShown)
}

/** What the same person has, or is going to have, of the same member, the next to be back first. */
export async function openLoansOfBorrower(
  db: Db,
  member: Id<'Member'>,
  { takerId, takerName, takerPhone, takerEmail }: Pick<Loan, 'takerId' | 'takerName' | 'takerPhone' | 'takerEmail'>,
): Promise<readonly Loan[]> {
  const rows = await db
    .selectFrom('loan')
    .selectAll()
    .where('member_id', '=', member)
    .where('kind', '=', 'lend')
    .where('status', 'in', ['agreed', 'out'])
    .$if(takerId !== null, (query) => query.where('taker_id', '=', takerId))
    .$if(takerId === null, (query) =>
      query
        .where('taker_id', 'is', null)
        .where('taker_name', '=', takerName)
        .where('taker_phone', takerPhone === null ? 'is' : '=', takerPhone)
        .where('taker_email', takerEmail === null ? 'is' : '=', takerEmail),
    )
    .orderBy('to_day')
    .orderBy('id')
    .execute()
  return rows.map(loanFromRow)
}
