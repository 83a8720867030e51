import { whoShow } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import { msOf, type Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import { loanSubject, type LoanGiver } from '../loan.js'

/** Reads only the newest requests. */
const mostLookedAt = 20

const { kind } = loanSubject('')

function answersTo(db: Db, whose: (loans: ReturnType<typeof loansOf>) => ReturnType<typeof loansOf>) {
  return db
    .selectFrom(whose(loansOf(db)).orderBy('id', 'desc').limit(mostLookedAt).as('recent'))
    .innerJoin('message', (join) =>
      join
        .onRef('message.subject_id', '=', 'recent.id')
        .on('message.subject_kind', '=', kind)
        .on('message.side', '=', 'giver')
        .on('message.act', 'in', ['accept', 'refuse', 'propose']),
    )
    .select((eb) => ['recent.created_at', eb.fn.min<Instant>('message.created_at').as('answered_at')])
    .groupBy(['recent.id', 'recent.created_at'])
}

const loansOf = (db: Db) => db.selectFrom('loan').select(['id', 'created_at'])

const ofPerson = writtenOnce((db, { id }: Slots<{ id: Id<'Account'> }>) =>
  answersTo(db, (loans) =>
    loans
      .where('giver_id', '=', id)
      .where(({ exists, selectFrom }) =>
        exists(selectFrom('account').select('account.id').where('account.id', '=', id).where(whoShow('answers'))),
      ),
  ),
)
const ofMember = writtenOnce((db, { id }: Slots<{ id: Id<'Member'> }>) =>
  answersTo(db, (loans) => loans.where('member_id', '=', id)),
)

/** None of a person who does not show it. How long the last answers of a giver took, in hours: each from the request to the first yes, no or other days. */
export async function answerHours(db: Db, giver: LoanGiver): Promise<number[]> {
  const rows =
    'accountId' in giver
      ? await ofPerson.all(db, { id: giver.accountId })
      : await ofMember.all(db, { id: giver.memberId })
  return rows.map(({ created_at, answered_at }) => (msOf(answered_at) - msOf(created_at)) / 3_600_000)
}
