import { readShownKey, type Proof } from '../../accounts/index.js'
import { Refusal } from '../../base/refusal.js'
import { act, done, door, forStaff, privateQuery, router, signedDoor, staffDoor } from '../../rpc/procedures.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { chooseDigits, forgetDigits } from './choose-digits.js'
import { enrolScreen, resetScreen, withdrawScreen } from './enrol-screen.js'
import { forgiveTries, openScreen } from './open-screen.js'
import {
  changeScreenInput,
  chooseDigitsInput,
  doneOutput,
  enrolScreenInput,
  enrolScreenOutput,
  forgiveTriesInput,
  memberInput,
  openScreenInput,
  openScreenOutput,
  ownDigitsOutput,
  screensOutput,
  showScreenInput,
  showScreenOutput,
  withdrawScreenInput,
  type EnrolScreenInput,
  type ForgiveTriesInput,
  type MemberInput,
  type OpenScreenInput,
} from './screen.wire.js'
import { listScreens, showOwnDigits, showScreen } from './show-screens.js'

/** `code-again` unless a code was proven of late: an open browser on a counter enrols nothing, and digits are no way to other digits. */
const enrolling = { may: 'screens', fresh: true } as const
const choosing = { may: 'digits', fresh: true } as const

const changing = { perHour: 30, perDay: 100 }

/** A team shares one address. `secret`: the answer holds the token. */
const openRules = { perHour: 300, perDay: 2_000, secret: true } as const

/** What is wrong with the device's key is told to whoever may enrol it. */
const enrolWith = (device: Proof | Refusal) =>
  staffDoor<'screens', EnrolScreenInput, { screenId: string }>('screens.enrol', changing, (ctx, who, input) =>
    enrolScreen(ctx, who, { ...input, device }),
  )

async function orRefusal<T>(asked: Promise<T>): Promise<T | Refusal> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

const openWith = (proof: Proof) =>
  door('screens.open', openRules, (ctx, input: OpenScreenInput) => openScreen(ctx, proof, input))

export const screensRouter = router({
  list: privateQuery({ by: { may: 'screens' } })
    .input(memberInput)
    .output(screensOutput)
    .query(forStaff(({ db }, allowed, _input: MemberInput) => listScreens(db, allowed))),
  // The device's proof is checked before the transaction, inside of which only the database is awaited.
  enrol: act({ by: enrolling })
    .input(enrolScreenInput)
    .output(enrolScreenOutput)
    .mutation(async ({ ctx, input }) =>
      enrolWith(await orRefusal(readShownKey({ ...ctx.signature, proof: input.device }, ctx)))({ ctx, input }),
    ),
  change: act({ by: { may: 'screens' } })
    .input(changeScreenInput)
    .output(doneOutput)
    .mutation(staffDoor('screens.change', changing, done(resetScreen))),
  withdraw: act({ by: { may: 'screens' } })
    .input(withdrawScreenInput)
    .output(doneOutput)
    .mutation(staffDoor('screens.withdraw', changing, done(withdrawScreen))),
  ownDigits: privateQuery({ by: { may: 'digits' } })
    .input(memberInput)
    .output(ownDigitsOutput)
    .query(forStaff(({ db }, allowed, _input: MemberInput) => showOwnDigits(db, allowed))),
  chooseDigits: act({ by: choosing })
    .input(chooseDigitsInput)
    .output(doneOutput)
    .mutation(staffDoor('screens.chooseDigits', { perHour: 20, perDay: 50, secret: true }, done(chooseDigits))),
  forgetDigits: act({ by: { may: 'digits' } })
    .input(memberInput)
    .output(doneOutput)
    .mutation(
      staffDoor('screens.forgetDigits', changing, (ctx, who, _input: MemberInput) => done(forgetDigits)(ctx, who)),
    ),
  show: privateQuery({ by: 'anybody' })
    .input(showScreenInput)
    .output(showScreenOutput)
    .query(async ({ ctx }) => showScreen(ctx.db, await readShownKey(ctx.signature, ctx))),
  open: act({ by: 'page' })
    .input(openScreenInput)
    .output(openScreenOutput)
    .mutation(async ({ ctx, input }) => openWith(await readShownKey(ctx.signature, ctx))({ ctx, input })),
  forgiveTries: act({ by: 'person' })
    .input(forgiveTriesInput)
    .output(doneOutput)
    .mutation(
      signedDoor(
        'screens.forgiveTries',
        { perHour: 30, perDay: 100 },
        done((ctx: MutationContext, caller: Caller, input: ForgiveTriesInput) => forgiveTries(ctx, caller, input)),
      ),
    ),
})
