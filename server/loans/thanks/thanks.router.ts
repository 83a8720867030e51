import { toId } from '../../base/id.js'
import { act, signedDoor } from '../../rpc/procedures.js'
import { ownLoan } from '../links/linked-loan.store.js'
import { decideThanks, thankOther } from './thank-other.js'
import {
  decideThanksInput,
  thankInput,
  thanksDoneOutput,
  type DecideThanksInput,
  type ThankInput,
} from '../thanks.wire.js'

const thank = signedDoor('loans.thank', { perHour: 20, perDay: 40 }, async (ctx, { actor }, input: ThankInput) => {
  await thankOther(ctx, await ownLoan(ctx.tx, actor, toId(input.loanId)), input.words)
  return {}
})

const decide = signedDoor('loans.decideThanks', { perDay: 200 }, async (ctx, { actor }, input: DecideThanksInput) => {
  await decideThanks(ctx, await ownLoan(ctx.tx, actor, toId(input.loanId)), input)
  return {}
})

export const thanksProcedures = {
  thank: act({ by: 'person' }).input(thankInput).output(thanksDoneOutput).mutation(thank),
  decideThanks: act({ by: 'person' }).input(decideThanksInput).output(thanksDoneOutput).mutation(decide),
}
