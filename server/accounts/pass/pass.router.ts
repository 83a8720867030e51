import { act, door, signedDoor } from '../../rpc/procedures.js'
import { readShownKey } from '../authenticate.js'
import type { Proof } from '../proof.js'
import { makePass } from './make-pass.js'
import { makePassInput, makePassOutput, takePassInput, takePassOutput, type TakePassInput } from './pass.wire.js'
import { takePass } from './take-pass.js'

/** A room of a social centre shares one address. `secret`: the answer holds the token. */
const takeRules = { perHour: 120, perDay: 1_000, secret: true } as const

const takeWith = (proof: Proof) =>
  door('accounts.takePass', takeRules, (ctx, input: TakePassInput) => takePass(ctx, proof, input))

export const passProcedures = {
  makePass: act({ by: 'person' })
    .input(makePassInput)
    .output(makePassOutput)
    .mutation(signedDoor('accounts.makePass', { perHour: 60, perDay: 300, secret: true }, makePass)),
  // The proof is checked before the transaction, inside of which only the database is awaited.
  takePass: act({ by: 'page' })
    .input(takePassInput)
    .output(takePassOutput)
    .mutation(async ({ ctx, input }) => takeWith(await readShownKey(ctx.signature, ctx))({ ctx, input })),
}
