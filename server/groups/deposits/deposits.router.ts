import { act, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import { countTill } from './count-till.js'
import {
  depositInput,
  depositsCsvInput,
  depositsCsvOutput,
  depositsInput,
  depositsOutput,
  giveBackInput,
  noAnswer,
  takeInput,
  takenOutput,
  tillInput,
  tillOutput,
} from './deposits.wire.js'
import { dropDeposit, giveDepositBack, holdDepositAgain, takeDeposit } from './keep-deposits.js'
import { depositsCsv, listDeposits } from './list-deposits.js'

const by = { may: 'members' } as const
/** A file with names of people leaves the desk only after a fresh sign-in. */
const fresh = { may: 'members', fresh: true } as const

const counter = { perHour: 600, perDay: 3_000 }

export const depositsRouter = router({
  list: privateQuery({ by }).input(depositsInput).output(depositsOutput).query(forStaff(listDeposits)),
  csv: privateQuery({ by: fresh })
    .input(depositsCsvInput)
    .output(depositsCsvOutput)
    .query(staffFile('deposits.csv', depositsCsv)),
  till: privateQuery({ by }).input(tillInput).output(tillOutput).query(forStaff(countTill)),
  take: act({ by })
    .input(takeInput)
    .output(takenOutput)
    .mutation(staffDoor('deposits.take', counter, takeDeposit)),
  giveBack: act({ by })
    .input(giveBackInput)
    .output(noAnswer)
    .mutation(staffDoor('deposits.giveBack', counter, giveDepositBack)),
  holdAgain: act({ by })
    .input(depositInput)
    .output(noAnswer)
    .mutation(staffDoor('deposits.holdAgain', counter, holdDepositAgain)),
  drop: act({ by })
    .input(depositInput)
    .output(noAnswer)
    .mutation(staffDoor('deposits.drop', counter, dropDeposit)),
})
