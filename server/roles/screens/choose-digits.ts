import { areWeak } from '../../../widgets/words/desk/weak-digits.js'
import { findNamed } from '../subject.store.js'
import { newId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { isUniqueViolation } from '../../database/dialect.js'
import { record } from '../../events/outbox.js'
import type { Allowed } from '../../rpc/actor.js'
import type { MutationContext, StaffContext } from '../../rpc/context.js'
import { deleteDigits, replaceDigits } from './digits.store.js'
import type { ScreenDigits } from './screen.js'
import type { ChooseDigitsInput } from './screen.wire.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'hmac' | 'about'>

/** Whose they are is told by mail; what the former ones opened ends. */
export async function chooseDigits(
  ctx: Ctx,
  { actor, subject: { member: memberId } }: Allowed<'digits'>,
  { digits }: ChooseDigitsInput,
): Promise<void> {
  const { tx, clock, hmac } = ctx
  if (areWeak(digits)) throw new Refusal('digits-weak', { fields: ['digits'] })
  if (!actor) throw new Refusal('role-missing')
  const id = newId<'ScreenDigits'>()
  const chosen: ScreenDigits = {
    id,
    memberId,
    accountId: actor.by,
    digitsHash: digitsHashOf(hmac, id, digits),
    chosenAt: clock.now(),
  }
  await aboutMember(ctx, memberId)
  const isFirst = await replaced(tx, chosen)
  await record(tx, chosen.chosenAt, { type: 'digits.chosen', person: actor.by, memberId, isFirst })
}

/** Nothing opens by them any more. */
export async function forgetDigits(
  ctx: Pick<StaffContext, 'tx' | 'about'>,
  { actor, subject: { member: memberId } }: Allowed<'digits'>,
): Promise<void> {
  await aboutMember(ctx, memberId)
  if (actor) await deleteDigits(ctx.tx, { memberId, accountId: actor.by })
}

/** Bound to the row: the same digits of two people do not look alike. */
export const digitsHashOf = (hmac: MutationContext['hmac'], id: Id<'ScreenDigits'>, digits: string): string =>
  hmac(`screen digits:${id}:${digits}`)

async function replaced(tx: Ctx['tx'], chosen: ScreenDigits): Promise<boolean> {
  try {
    return (await replaceDigits(tx, chosen)).isFirst
  } catch (error) {
    // In another tab, in this moment.
    if (isUniqueViolation(error)) throw new Refusal('try-later', { retryAfterSeconds: 1 })
    throw error
  }
}

async function aboutMember({ tx, about }: Pick<StaffContext, 'tx' | 'about'>, member: Id<'Member'>): Promise<void> {
  const named = await findNamed(tx, { member })
  if (named?.kind === 'member') about({ kind: 'member', id: member, title: named.name })
}
