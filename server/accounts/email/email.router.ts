import { act, done, door, privateQuery, signedDoor } from '../../rpc/procedures.js'
import { doneOutput } from '../account.wire.js'
import { ownInput } from '../profile/profile.wire.js'
import { askEmailChange } from './ask-email-change.js'
import {
  changeEmailInput,
  changeEmailOutput,
  emailLinkInput,
  emailLinkOutput,
  proveEmailInput,
  proveEmailOutput,
  type ChangeEmailInput,
  type ProveEmailInput,
} from './email.wire.js'
import { cancelEmailChange, confirmEmailChange, linkedChange, showChange, stopEmailChange } from './end-email-change.js'
import { proveNewAddress } from './prove-new-address.js'

const ask = signedDoor('accounts.changeEmail', { perHour: 6, perDay: 12 }, (ctx, { actor }, input: ChangeEmailInput) =>
  askEmailChange(ctx, actor, input),
)
const prove = signedDoor(
  'accounts.proveEmail',
  { perHour: 60, perDay: 120 },
  (ctx, { actor }, input: ProveEmailInput) => proveNewAddress(ctx, actor, input),
)
const cancel = signedDoor('accounts.cancelEmailChange', { perDay: 50 }, async (ctx, { actor }) => {
  await cancelEmailChange(ctx, actor)
  return {}
})

const byLink = (name: string, verb: typeof confirmEmailChange) =>
  act({ by: 'page' })
    .input(emailLinkInput)
    .output(doneOutput)
    .mutation(door(`accounts.${name}`, { perHour: 60, perDay: 300 }, done(verb)))

export const emailProcedures = {
  changeEmail: act({ by: 'person' }).input(changeEmailInput).output(changeEmailOutput).mutation(ask),
  proveEmail: act({ by: 'person' }).input(proveEmailInput).output(proveEmailOutput).mutation(prove),
  cancelEmailChange: act({ by: 'person' }).input(ownInput).output(doneOutput).mutation(cancel),
  openEmailLink: privateQuery({ by: 'anybody' })
    .input(emailLinkInput)
    .output(emailLinkOutput)
    .query(async ({ ctx, input }) => showChange(await linkedChange(ctx.db, ctx.hmac, input))),
  confirmEmailChange: byLink('confirmEmailChange', confirmEmailChange),
  stopEmailChange: byLink('stopEmailChange', stopEmailChange),
}
