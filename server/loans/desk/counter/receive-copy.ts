import type { Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import { dayOf, daysBetween } from '../../../base/local-time.js'
import { Refusal } from '../../../base/refusal.js'
import type { Db } from '../../../database/tables.js'
import { depositHeldFor, toldDeposit } from '../../../groups/index.js'
import { keptOf } from '../../../offers/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context, StaffContext } from '../../../rpc/context.js'
import { aboutTaker } from '../../acts/about-taker.js'
import { changeLoan } from '../../acts/change-loan.js'
import { loanOfMember } from '../../links/linked-loan.store.js'
import { notesOf } from '../../loan-note.store.js'
import { getLoan } from '../../loan.store.js'
import { lastActOf } from '../../undo/undoable-act.store.js'
import { takersOfCopies } from '../copy-takers.store.js'
import { copyAsDrawn, copyWithCode, heldFor } from './received-copy.store.js'
import type { Received, ReceiveInput } from './receive.wire.js'

type Receiving = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** A code that is read is a return, good and complete: what is wrong is noted afterwards. */
export async function receiveCopy(
  ctx: Receiving,
  allowed: Allowed<'stock'>,
  { code }: ReceiveInput,
): Promise<{ readonly id: Id<'Loan'> }> {
  const { tx, clock, about } = ctx
  const copy = await copyWithCode(tx, allowed.subject.member, code)
  if (!copy) throw new Refusal('copy-unknown')
  const id = (await takersOfCopies(tx, [copy], clock.now())).get(copy)?.outWith?.id
  if (id === undefined) throw new Refusal('copy-here')
  const party = await loanOfMember(tx, allowed, id)
  const loan = await changeLoan(ctx, party, { act: 'give-back', mayUndo: true })
  about({ kind: 'loan', id, ...aboutTaker(loan) })
  return { id }
}

/** What the panel beside the list tells of it, as it stands now. */
export async function showReceived(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { id }: { readonly id: Id<'Loan'> },
): Promise<Received> {
  const [loan, act, notes] = await Promise.all([getLoan(db, id), lastActOf(db, id), notesOf(db, id)])
  if (act === undefined) throw new Refusal('undo-over')
  const { copyId, offerId, period, endedAt, zone, depositCents, outAt } = loan
  const late = period && endedAt !== null ? daysBetween(period.to, dayOf(endedAt, zone)) : 0
  const { condition: said, accessories = '' } =
    notes.find(({ moment, side }) => moment === 'out' && side === 'giver') ?? {}
  const next = copyId === null ? undefined : await nextOf(db, copyId, clock.now())
  const copy = copyId === null ? undefined : await copyAsDrawn(db, copyId)
  const deposit = await depositHeldFor(db, id)
  const belonging = offerId === null ? [] : ((await keptOf(db, [offerId])).get(offerId)?.contents ?? [])
  return {
    act,
    loan: id,
    sequence: loan.sequence,
    title: loan.title,
    pictogram: copy?.pictogram ?? '',
    copy: copy?.code ?? '',
    who: loan.takerName,
    ...(late > 0 && { lateDays: late }),
    ...(outAt !== null && { outAt }),
    ...(said && { conditionOut: said }),
    ...(depositCents !== null && { depositCents }),
    ...(deposit && { deposit: toldDeposit(deposit) }),
    contents: belonging.map((name) => ({ name, left: accessories === '' || isSaidIn(accessories, name) })),
    ...(next && { next }),
  }
}

/** As a list in words has them. */
const isSaidIn = (words: string, name: string): boolean => `, ${words}, `.includes(`, ${name}, `)

/** Whoever has it by a loan comes before who only waits, unless their days are sooner. */
async function nextOf(db: Db, copyId: Id<'OfferCopy'>, now: Instant): Promise<Received['next']> {
  const held = await heldFor(db, copyId)
  const [agreed] = (await takersOfCopies(db, [copyId], now)).get(copyId)?.next.filter((each) => each.agreed) ?? []
  if (agreed && !(held && held.from < agreed.from)) return { who: agreed.who, from: agreed.from, isHeld: false }
  return held && { ...held, isHeld: true }
}
