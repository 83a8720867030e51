import {
  nothing,
  saidOutput,
  saying,
  seeing,
  staffOpenInput,
  staffSayInput,
  staffSeeInput,
  talkForStaff,
  talkOutput,
} from '../../conversations/index.js'
import { act, done, forStaff, privateQuery, staffDoor, staffFile } from '../../rpc/procedures.js'
import { nearestForAnswer, nearestForWish, orNearest } from '../days/nearest.js'
import { noteAtDesk, showCondition } from '../condition/desk-condition.js'
import { deskConditionInput, deskConditionOutput, deskNoteInput } from '../note.wire.js'
import {
  dropRuleInput,
  handleInput,
  noAnswer,
  requestRow,
  requestsCsvInput,
  requestsCsvOutput,
  requestsInput,
  requestsOutput,
  rulesInput,
  rulesOutput,
  setRuleInput,
} from './desk.wire.js'
import { enterInput, historyInput, historyOutput, lendableInput, lendableOutput } from './counter/counter.wire.js'
import { lendInput, lendOutput } from './counter/basket.wire.js'
import { lendBasket, lentTogether } from './counter/lend-basket.js'
import { enterLoan } from './counter/enter-loan.js'
import { receiveInput, receivedOutput } from './counter/receive.wire.js'
import { receiveCopy, showReceived } from './counter/receive-copy.js'
import { findAtCounter } from './counter/find-at-counter.js'
import { borrowerInput, borrowerOutput, findInput, findOutput } from './counter/found.wire.js'
import { showBorrower } from './counter/show-borrower.js'
import { showHistory } from './counter/show-history.js'
import { showLendable } from './counter/show-lendable.js'
import { handleLoan } from './handle-loan.js'
import { talkOfMember } from '../sheet/loan-talks.js'
import { listRequests, requestRowOf } from './list-requests.js'
import { requestsCsv } from './requests-csv.js'
import { dropRule, setRule, showRules } from './rules.js'
import { showThing } from './show-thing.js'
import { thingInput, thingOutput } from './thing.wire.js'
import { showLastActs } from './counter/last-acts.js'
import { undoActs } from './counter/undo-acts.js'
import { lastActsInput, lastActsOutput, undoInput } from './counter/undo.wire.js'

const by = { may: 'stock' } as const
/** A file with names of people leaves the desk only after a fresh sign-in. */
const fresh = { may: 'stock', fresh: true } as const

/** Each line keeps who wrote it. */
const unnoted = { may: 'stock', unnoted: true } as const

const handling = { perHour: 600, perDay: 3_000 }
const ruling = { perHour: 120, perDay: 500 }

const note = staffDoor('loans.noteCondition', handling, noteAtDesk)
// Only the id is kept to answer a repeat: it is told as it stands then.
const handle = staffDoor('loans.handle', handling, handleLoan)
const enter = staffDoor('loans.enter', handling, enterLoan)
const receive = staffDoor('loans.receive', handling, receiveCopy)
const lend = staffDoor('loans.lend', handling, lendBasket)
const talk = talkForStaff('loan', talkOfMember)

export const deskProcedures = {
  requests: privateQuery({ by }).input(requestsInput).output(requestsOutput).query(forStaff(listRequests)),
  requestsCsv: privateQuery({ by: fresh })
    .input(requestsCsvInput)
    .output(requestsCsvOutput)
    .query(staffFile('loans.requestsCsv', requestsCsv)),
  handle: act({ by })
    .input(handleInput)
    .output(requestRow)
    .mutation(async ({ ctx, input }) => {
      const { id } = await orNearest(handle({ ctx, input }), () => nearestForAnswer(ctx, input))
      return requestRowOf(ctx, id)
    }),
  lendable: privateQuery({ by }).input(lendableInput).output(lendableOutput).query(forStaff(showLendable)),
  ofThing: privateQuery({ by }).input(thingInput).output(thingOutput).query(forStaff(showThing)),
  find: privateQuery({ by }).input(findInput).output(findOutput).query(forStaff(findAtCounter)),
  borrower: privateQuery({ by }).input(borrowerInput).output(borrowerOutput).query(forStaff(showBorrower)),
  enter: act({ by })
    .input(enterInput)
    .output(requestRow)
    .mutation(async ({ ctx, input }) => {
      const { id } = await orNearest(enter({ ctx, input }), () => nearestForWish(ctx, input))
      return requestRowOf(ctx, id)
    }),
  lend: act({ by })
    .input(lendInput)
    .output(lendOutput)
    .mutation(async ({ ctx, input }) => lentTogether(ctx.db, (await lend({ ctx, input })).ids)),
  history: privateQuery({ by }).input(historyInput).output(historyOutput).query(forStaff(showHistory)),
  receive: act({ by })
    .input(receiveInput)
    .output(receivedOutput)
    .mutation(async ({ ctx, input }) => showReceived(ctx, await receive({ ctx, input }))),
  lastActs: privateQuery({ by }).input(lastActsInput).output(lastActsOutput).query(forStaff(showLastActs)),
  undo: act({ by })
    .input(undoInput)
    .output(noAnswer)
    .mutation(done(staffDoor('loans.undo', handling, undoActs))),
  talk: privateQuery({ by }).input(staffOpenInput).output(talkOutput).query(forStaff(talk.open)),
  say: act({ by: unnoted })
    .input(staffSayInput)
    .output(saidOutput)
    .mutation(staffDoor('loans.say', saying, talk.say)),
  see: act({ by: unnoted })
    .input(staffSeeInput)
    .output(nothing)
    .mutation(done(staffDoor('loans.see', seeing, talk.see))),
  condition: privateQuery({ by }).input(deskConditionInput).output(deskConditionOutput).query(forStaff(showCondition)),
  noteCondition: act({ by }).input(deskNoteInput).output(noAnswer).mutation(done(note)),
  rules: privateQuery({ by }).input(rulesInput).output(rulesOutput).query(forStaff(showRules)),
  setRule: act({ by })
    .input(setRuleInput)
    .output(noAnswer)
    .mutation(staffDoor('loans.setRule', ruling, setRule)),
  dropRule: act({ by })
    .input(dropRuleInput)
    .output(noAnswer)
    .mutation(staffDoor('loans.dropRule', ruling, dropRule)),
}
