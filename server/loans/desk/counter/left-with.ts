import { Refusal } from '../../../base/refusal.js'
import { joinMember, takeDepositFor } from '../../../groups/index.js'
import type { Allowed, Owned } from '../../../rpc/actor.js'
import type { StaffContext } from '../../../rpc/context.js'
import { noteLoan } from '../../condition/note-loan.js'
import type { Loan } from '../../loan.js'
import type { LoanParty } from '../../loan-party.js'
import type { LendInput } from './basket.wire.js'
import { asMember } from './as-member.js'
import type { Taker } from './begin-loan.js'
import { copyAsDrawn } from './received-copy.store.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>
type Means = NonNullable<LendInput['things'][number]['deposit']>

/** Whoever stands at the counter becomes a member as their basket leaves. */
export async function payMembership(
  ctx: Acting,
  { subject }: Allowed<'stock'>,
  { taker, paid }: { readonly taker: Taker; readonly paid: NonNullable<LendInput['membership']> },
): Promise<void> {
  const person = await asMember(ctx.tx, taker)
  await joinMember(ctx, { ...paid, memberId: subject.member, person, locale: taker.language })
}

/** What the rule asks for the thing, left as it leaves. */
export async function takeDepositOf({ tx, clock }: Acting, loan: Loan, means: Means): Promise<void> {
  const { id: loanId, giver, depositCents: cents, title, copyId, takerId, takerName, takerEmail, takerPhone } = loan
  if (cents === null || !('memberId' in giver)) throw new Refusal('invalid-input', { fields: ['things'] })
  const copy = copyId === null ? undefined : await copyAsDrawn(tx, copyId)
  await takeDepositFor(
    tx,
    {
      ...{ loanId, cents, means, memberId: giver.memberId },
      thing: [title, copy?.code].filter(Boolean).join(', '),
      person: { accountId: takerId, name: takerName, email: takerEmail, phone: takerPhone },
    },
    clock.now(),
  )
}

/** What belongs to the thing and leaves with it. */
export async function noteContents(ctx: Acting, party: Owned<LoanParty>, accessories: string): Promise<void> {
  await noteLoan(ctx, party, { moment: 'out', condition: '', accessories, photos: [], sender: undefined })
}
