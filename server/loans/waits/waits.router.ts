import { act, privateQuery, signed, signedDoor } from '../../rpc/procedures.js'
import { daysOutput } from '../loan.wire.js'
import { beginWait } from './begin-wait.js'
import { leaveOwnWait } from './leave-wait.js'
import { showOwnDays, showWaits } from './show-waits.js'
import {
  leaveInput,
  leftOutput,
  ownDaysInput,
  waitBegunOutput,
  waitInput,
  waitsInput,
  waitsOutput,
  type LeaveInput,
  type WaitInput,
} from './wait.wire.js'

const begin = signedDoor('loans.wait', { perHour: 20, perDay: 60 }, (ctx, { actor }, input: WaitInput) =>
  beginWait(ctx, actor, input),
)

const leave = signedDoor('loans.leaveWait', { perDay: 200 }, async (ctx, { actor }, input: LeaveInput) => {
  await leaveOwnWait(ctx, actor, input)
  return {}
})

export const waitProcedures = {
  wait: act({ by: 'person' }).input(waitInput).output(waitBegunOutput).mutation(begin),
  waits: privateQuery({ by: 'person' }).input(waitsInput).output(waitsOutput).query(signed(showWaits)),
  ownDays: privateQuery({ by: 'person' }).input(ownDaysInput).output(daysOutput).query(signed(showOwnDays)),
  leaveWait: act({ by: 'person' }).input(leaveInput).output(leftOutput).mutation(leave),
}
