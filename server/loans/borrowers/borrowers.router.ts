import { act, done, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import {
  borrowerInput,
  borrowerOutput,
  cardInput,
  cardOutput,
  changeBorrowerInput,
  noteBorrowerInput,
  nothingMore,
  remindInput,
} from './borrower-sheet.wire.js'
import { borrowersCsv } from './borrowers-csv.js'
import { borrowersCsvInput, borrowersCsvOutput, borrowersInput, borrowersOutput } from './borrowers.wire.js'
import { changeBorrower, noteBorrower, setCard } from './change-borrower.js'
import { listBorrowers } from './list-borrowers.js'
import { remindBorrower } from './remind-borrower.js'
import { showBorrower } from './show-borrower.js'

const by = { may: 'stock' } as const
/** A file with names of people leaves the desk only after a fresh sign-in. */
const fresh = { may: 'stock', fresh: true } as const

const changing = { perHour: 300, perDay: 2_000 }
const reminding = { perHour: 120, perDay: 500 }

const change = staffDoor('borrowers.change', changing, changeBorrower)
const note = staffDoor('borrowers.note', changing, noteBorrower)
const remind = staffDoor('borrowers.remind', reminding, remindBorrower)

export const borrowersRouter = router({
  list: privateQuery({ by }).input(borrowersInput).output(borrowersOutput).query(forStaff(listBorrowers)),
  listCsv: privateQuery({ by: fresh })
    .input(borrowersCsvInput)
    .output(borrowersCsvOutput)
    .query(staffFile('borrowers.listCsv', borrowersCsv)),
  sheet: privateQuery({ by }).input(borrowerInput).output(borrowerOutput).query(forStaff(showBorrower)),
  change: act({ by }).input(changeBorrowerInput).output(nothingMore).mutation(done(change)),
  note: act({ by }).input(noteBorrowerInput).output(nothingMore).mutation(done(note)),
  setCard: act({ by })
    .input(cardInput)
    .output(cardOutput)
    .mutation(staffDoor('borrowers.setCard', changing, setCard)),
  remind: act({ by }).input(remindInput).output(nothingMore).mutation(done(remind)),
})
