import { findAccountByEmail } from '../../accounts/index.js'
import { newId, toId } from '../../base/id.js'
import { dayOf, paris } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import type { Deposit } from './deposit.js'
import type { DepositInput, GiveBackInput, TakeInput } from './deposits.wire.js'
import { deleteDeposit, endDeposit, findDeposit, holdAgain, insertDeposit } from './deposit.store.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

export async function takeDeposit(
  { tx, clock, about }: Acting,
  { subject }: Allowed<'members'>,
  { member: _named, name, email, phone, ...left }: TakeInput,
): Promise<{ readonly depositId: string }> {
  const now = clock.now()
  const account = email === undefined ? undefined : await findAccountByEmail(tx, email)
  const deposit: Deposit = {
    ...left,
    id: newId(),
    memberId: subject.member,
    loanId: null,
    person: { accountId: account?.id ?? null, name, email: email ?? null, phone: phone ?? null },
    takenOn: dayOf(now, paris),
    ended: null,
    createdAt: now,
  }
  await insertDeposit(tx, deposit)
  about(aboutDeposit(deposit))
  return { depositId: deposit.id }
}

/** Given back, or kept for what is said. */
export async function giveDepositBack(
  ctx: Acting,
  { subject }: Allowed<'members'>,
  { depositId, how, words = '' }: GiveBackInput,
): Promise<Record<string, never>> {
  if (how === 'kept' && words === '') throw new Refusal('invalid-input', { fields: ['words'] })
  const at = { memberId: subject.member, id: toId<'Deposit'>(depositId) }
  const now = ctx.clock.now()
  const ended = { on: dayOf(now, paris), at: now, how, words: how === 'kept' ? words : '' }
  return settle(ctx, at, (tx) => endDeposit(tx, at, ended))
}

/** It was not given back after all. */
export async function holdDepositAgain(
  ctx: Acting,
  { subject }: Allowed<'members'>,
  { depositId }: DepositInput,
): Promise<Record<string, never>> {
  const at = { memberId: subject.member, id: toId<'Deposit'>(depositId) }
  return settle(ctx, at, (tx) => holdAgain(tx, at, dayOf(ctx.clock.now(), paris)))
}

/** Noted by mistake. */
export async function dropDeposit(
  ctx: Acting,
  { subject }: Allowed<'members'>,
  { depositId }: DepositInput,
): Promise<Record<string, never>> {
  const at = { memberId: subject.member, id: toId<'Deposit'>(depositId) }
  return settle(ctx, at, (tx) => deleteDeposit(tx, at, dayOf(ctx.clock.now(), paris)))
}

type At = Parameters<typeof findDeposit>[1]

async function settle(
  { tx, about }: Acting,
  at: At,
  write: (tx: Tx) => Promise<boolean>,
): Promise<Record<string, never>> {
  const deposit = await findDeposit(tx, at)
  if (!deposit) throw new Refusal('deposit-gone')
  if (!(await write(tx))) throw new Refusal('deposit-moved-on')
  about(aboutDeposit(deposit))
  return {}
}

function aboutDeposit({ id, person, thing }: Deposit) {
  return {
    kind: 'deposit',
    id,
    title: `${person.name}, ${thing}`,
    ...(person.accountId !== null && { person: person.accountId }),
  }
}
