import { Refusal } from '../base/refusal.js'
import { act, done, door, privateQuery, router, signed, signedDoor } from '../rpc/procedures.js'
import { findAccount } from './account.store.js'
import {
  doneOutput,
  meOutput,
  proveAgainInput,
  proveAgainOutput,
  requestCodeInput,
  requestCodeOutput,
  sessionLinkInput,
  signInInput,
  signInOutput,
  siteInput,
  type ProveAgainInput,
  type SignInInput,
} from './account.wire.js'
import { endSession } from './end-session-by-link.js'
import { readShownKey } from './authenticate.js'
import { openSession } from './open-session.js'
import { emailProcedures } from './email/email.router.js'
import { dossierProcedures } from './dossier/dossier.router.js'
import type { PersonHolders } from './dossier/person-holder.js'
import { passProcedures } from './pass/pass.router.js'
import { profileProcedures } from './profile/profile.router.js'
import type { Proof } from './proof.js'
import { proveAgain } from './prove-again.js'
import { requestCode } from './request-code.js'
import { deleteSession } from './session.store.js'

/** Five tries for each code that an address may ask for in an hour. `secret`: the answer holds the token. */
const signInRules = { perHour: 300, perDay: 1_500, secret: true } as const

const signInWith = (proof: Proof, holders: PersonHolders) =>
  door('accounts.signIn', signInRules, (ctx, input: SignInInput) => openSession({ ...ctx, holders }, proof, input))

export const accountsRouter = (holders: PersonHolders) =>
  router({
    // A room of a social centre shares one address.
    requestCode: act({ by: 'page' })
      .input(requestCodeInput)
      .output(requestCodeOutput)
      .mutation(door('accounts.requestCode', { perHour: 60, perDay: 300 }, requestCode)),
    // The proof is checked before the transaction, inside of which only the database is awaited.
    signIn: act({ by: 'page' })
      .input(signInInput)
      .output(signInOutput)
      .mutation(async ({ ctx, input }) => signInWith(await readShownKey(ctx.signature, ctx), holders)({ ctx, input })),
    proveAgain: act({ by: 'person' })
      .input(proveAgainInput)
      .output(proveAgainOutput)
      .mutation(
        signedDoor(
          'accounts.proveAgain',
          { perHour: 60, perDay: 200, onScreens: true },
          (ctx, caller, input: ProveAgainInput) => proveAgain(ctx, caller, input),
        ),
      ),
    signOut: act({ by: 'person' })
      .input(siteInput)
      .output(doneOutput)
      .mutation(
        signedDoor('accounts.signOut', { perDay: 500, onScreens: true }, async ({ tx }, { sessionId }) => {
          await deleteSession(tx, sessionId)
          return {}
        }),
      ),
    me: privateQuery({ by: 'person' })
      .input(siteInput)
      .output(meOutput)
      .query(
        signed(async ({ db }, { actor }) => {
          const account = await findAccount(db, actor.by)
          if (account?.email === undefined) throw new Refusal('signed-out')
          const { email, firstName, communeCode, born, rules } = account
          return {
            email,
            firstName,
            isOver15: born !== undefined,
            ...(communeCode !== undefined && { communeCode }),
            ...(rules && { rulesVersion: rules.version }),
          }
        }),
      ),
    endSession: act({ by: 'page' })
      .input(sessionLinkInput)
      .output(doneOutput)
      .mutation(door('accounts.endSession', { perHour: 30, perDay: 100 }, done(endSession))),
    ...passProcedures,
    ...profileProcedures,
    ...emailProcedures,
    ...dossierProcedures(holders),
  })
