import { act, privateQuery, signed, signedDoor } from '../../rpc/procedures.js'
import { doneOutput } from '../account.wire.js'
import { changeProfile } from './change-profile.js'
import { endAllSessions, endOneSession } from './end-sessions.js'
import {
  endAllInput,
  endOneInput,
  ownInput,
  profileInput,
  profileOutput,
  sessionsOutput,
  type ProfileInput,
} from './profile.wire.js'
import { showProfile } from './show-profile.js'
import { showSessions } from './show-sessions.js'

const change = signedDoor('accounts.changeProfile', { perDay: 200 }, async (ctx, { actor }, input: ProfileInput) => {
  await changeProfile(ctx, actor, input)
  return {}
})

export const profileProcedures = {
  profile: privateQuery({ by: 'person' })
    .input(ownInput)
    .output(profileOutput)
    .query(signed((ctx, { actor }) => showProfile(ctx, actor))),
  changeProfile: act({ by: 'person' }).input(profileInput).output(doneOutput).mutation(change),
  sessions: privateQuery({ by: 'person' }).input(ownInput).output(sessionsOutput).query(signed(showSessions)),
  endOneSession: act({ by: 'person' })
    .input(endOneInput)
    .output(doneOutput)
    .mutation(signedDoor('accounts.endOneSession', { perDay: 100 }, endOneSession)),
  endAllSessions: act({ by: 'person' })
    .input(endAllInput)
    .output(doneOutput)
    .mutation(signedDoor('accounts.endAllSessions', { perDay: 100 }, endAllSessions)),
}
