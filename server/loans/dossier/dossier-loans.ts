import { nameless, type PersonHolder } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import { addMs, type Instant } from '../../base/instant.js'
import { addToDay, instantAt } from '../../base/local-time.js'
import { readMarksOf } from '../../conversations/index.js'
import { borrowerRecords, forgetBorrowersOf } from '../borrowers/dossier-borrower.store.js'
import { changeLoan } from '../acts/change-loan.js'
import { photoKey } from '../../media/index.js'
import { forgetNotes } from '../condition/forget-photos.js'
import type { LoanNote, HandOver } from '../loan-note.js'
import { notesOf } from '../loan-note.store.js'
import { asGiver, asTaker, loansOfPerson, takeNameOff } from './dossier-loan.store.js'
import { isOpen, loanSubject, type Loan } from '../loan.js'
import { loanFromRow } from '../loan.store.js'
import { forgetPutOff, putOffAt } from '../lacking/put-off.store.js'
import { forgetUndoableOf } from '../undo/undoable-act.store.js'
import { forgetThanks, thanksOf } from '../thanks/thanks.store.js'

/** A loan that is out ends only when the thing is given back, so an account waits for that. */
const mustEndFirst = ({ status }: Loan): boolean => status === 'out'

const lastMoment = ({ period, zone }: Loan): Instant | undefined =>
  period && addMs(instantAt(addToDay(period.to, 1), '00:00', zone), -1)

/** A person who did not give a loan that `loansOfPerson` found asked for it, or had it entered. */
const isTaker = ({ giver }: Loan, person: Id<'Account'>): boolean =>
  !('accountId' in giver && giver.accountId === person)

function saidOf(notes: readonly LoanNote[], moment: HandOver): string {
  const note = notes.find((each) => each.moment === moment)
  return [note?.condition, note?.accessories].filter(Boolean).join(' · ')
}

/** A person's loans: what they asked for, and what was asked of them. */
export const dossierLoans: PersonHolder = {
  async collect(db, person) {
    const [rows, readOf, createdAt, known] = await Promise.all([
      loansOfPerson(db, person),
      readMarksOf(db, person, loanSubject('').kind),
      putOffAt(db, person),
      borrowerRecords(db, person),
    ])
    const loans = await Promise.all(
      rows.map(async (row) => {
        const side = row.giver_id === person ? 'giver' : 'taker'
        const notes = (await notesOf(db, row.id)).filter((note) => note.side === side)
        const thanks = (await thanksOf(db, [row.id])).find((each) => each.side === side && !each.isEnded)
        return {
          fields: {
            title: row.title,
            kind: row.kind,
            status: row.status,
            createdAt: row.created_at,
            ...(row.from_day !== null && { fromDay: row.from_day }),
            ...(row.to_day !== null && { toDay: row.to_day }),
            ...(row.site !== null && { site: row.site }),
            // The other side's words belong to the other side.
            ...(row.giver_id !== person && { words: row.words }),
            ...(row.giver_id !== person && row.taker_phone !== null && { phone: row.taker_phone }),
            ...(row.taker_email !== null && { contact: row.taker_email }),
            ...(row.giver_id !== person && row.in_return !== null && { inReturn: row.in_return }),
            ...(row.giver_id === person && row.giver_phone !== null && { phone: row.giver_phone }),
            ...(row.meeting !== null && { meeting: row.meeting }),
            ...(row.answer !== null && { answer: row.answer }),
            ...readOf(row.id),
            ...(saidOf(notes, 'out') && { conditionOut: saidOf(notes, 'out') }),
            ...(saidOf(notes, 'back') && { conditionBack: saidOf(notes, 'back') }),
            ...(thanks && { thanks: thanks.words }),
          },
          photos: notes.flatMap(({ photos }) => photos.map((photo) => ({ key: photoKey(photo), alt: photo.alt }))),
        }
      }),
    )
    if (createdAt === undefined) return [...loans, ...known]
    return [...loans, ...known, { fields: { act: 'loans.putOffLacking', createdAt }, photos: [] }]
  },

  async weigh(db, person) {
    const loans = (await loansOfPerson(db, person)).map(loanFromRow)
    const open = loans.filter(isOpen)
    // Things that they gave and that are out are told with their offers.
    const first = open.filter((loan) => mustEndFirst(loan) && isTaker(loan, person))
    return {
      goes: 0,
      stays: loans.length - open.length,
      ends: open.filter((loan) => !mustEndFirst(loan)).length,
      first: first.map((loan) => {
        const until = lastMoment(loan)
        return { kind: 'loan', title: loan.title, ...(until !== undefined && { until }) }
      }),
    }
  },

  async erase(ctx, person) {
    const loans = (await loansOfPerson(ctx.tx, person)).map(loanFromRow)
    for (const loan of loans.filter(isOpen)) {
      if (loan.status === 'out') continue
      const act = loan.status === 'requested' && !isTaker(loan, person) ? 'refuse' : 'cancel'
      await changeLoan(ctx, (isTaker(loan, person) ? asTaker : asGiver)(loan.id), { act, reason: 'other' })
    }
    for (const loan of loans) {
      const { id, language } = loan
      const side = isTaker(loan, person) ? 'taker' : 'giver'
      await takeNameOff(ctx.tx, id, side === 'taker' ? { side, name: nameless[language] } : { side })
      await forgetNotes(ctx.tx, id, { side, now: ctx.clock.now() })
      await forgetUndoableOf(ctx.tx, id)
    }
    await forgetBorrowersOf(ctx.tx, person)
    await forgetThanks(ctx.tx, person)
    await forgetPutOff(ctx.tx, person)
    return loans.some(({ takerId, giver }) => takerId === person || 'accountId' in giver) ? 'nameless' : 'gone'
  },
}
