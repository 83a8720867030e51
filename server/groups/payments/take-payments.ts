import { findAccountByEmail } from '../../accounts/index.js'
import { newId, type Id } from '../../base/id.js'
import { languages } from '../../base/language.js'
import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context, StaffContext } from '../../rpc/context.js'
import type { PaymentsInput, PaymentsTold } from '../groups.wire.js'
import { kindsOf } from '../kinds/kind.store.js'
import type { MembershipKind } from '../kinds/membership-kind.js'
import { lastDayOf, type Membership } from '../memberships/membership.js'
import {
  confirmPaid,
  insertMembership,
  knownReferences,
  renewWith,
  waitingAt,
} from '../memberships/membership.store.js'
import { firstDay } from '../memberships/note-membership.js'
import { readPayments, type Payment, type RefusedLine } from './read-payments.js'

type Planned = { readonly payment: Payment; readonly kind: MembershipKind; readonly confirms?: Id<'Membership'> }

type Plan = { readonly planned: readonly Planned[]; readonly known: number; readonly refused: readonly RefusedLine[] }

/** What a file of payments would do: nothing is written. */
export async function lookAtPayments(
  { db }: Pick<Context, 'db'>,
  { subject }: Allowed<'members'>,
  { csv }: PaymentsInput,
): Promise<PaymentsTold> {
  const plan = await planOf(db, subject.member, csv)
  return 'missing' in plan ? { ...nothing, missing: [...plan.missing] } : told(plan)
}

const nothing = { added: 0, confirmed: 0, known: 0, refused: [] }

function told({ planned, known, refused }: Plan): PaymentsTold {
  const confirmed = planned.filter(({ confirms }) => confirms !== undefined).length
  return { added: planned.length - confirmed, confirmed, known, refused: [...refused] }
}

/** Each payment is taken once, whoever takes the file, and however often. */
export async function takePayments(
  { tx, clock, about }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  { subject: { member } }: Allowed<'members'>,
  { csv, name }: PaymentsInput,
): Promise<PaymentsTold> {
  const plan = await planOf(tx, member, csv)
  if ('missing' in plan) return { ...nothing, missing: [...plan.missing] }
  const now = clock.now()
  const done: Planned[] = []
  for (const each of plan.planned) {
    const { payment, kind, confirms } = each
    const account = await findAccountByEmail(tx, payment.email)
    const person = { accountId: account?.id ?? null, name: payment.name, email: payment.email, phone: null }
    if (confirms !== undefined) {
      const confirmed = await confirmPaid(
        tx,
        { memberId: member, id: confirms },
        { at: now, reference: payment.reference },
      )
      if (!confirmed) continue
      await renewWith(tx, confirmed)
    } else {
      const from = await firstDay(tx, { memberId: member, person }, payment.day)
      const membership: Membership = {
        id: newId(),
        memberId: member,
        kindName: kind.name,
        cents: payment.cents,
        isSolidarity: kind.solidarityCents === payment.cents,
        means: 'online',
        reference: payment.reference,
        person,
        language: account?.language ?? languages[0],
        paidOn: payment.day,
        from,
        to: lastDayOf(from, kind.months),
        confirmedAt: now,
        renewedBy: null,
        createdAt: now,
      }
      if (!(await insertMembership(tx, membership))) continue
      await renewWith(tx, membership)
    }
    done.push(each)
  }
  about({ kind: 'file', id: name, title: name })
  const known = plan.known + plan.planned.length - done.length
  return told({ planned: done, known, refused: plan.refused })
}

async function planOf(db: Db, memberId: Id<'Member'>, csv: string) {
  const read = await readPayments(csv)
  if ('missing' in read) return read
  const { payments, refused } = read
  const kinds = await kindsOf(db, memberId)
  const known = await knownReferences(
    db,
    memberId,
    payments.map(({ reference }) => reference),
  )
  const waiting = await waitingAt(db, memberId)
  const planned: Planned[] = []
  const unknown: RefusedLine[] = []
  let again = 0
  for (const payment of payments) {
    if (known.has(payment.reference)) {
      again += 1
      continue
    }
    const kind = kindOf(kinds, payment)
    if (!kind) {
      unknown.push({ line: payment.line, fault: 'amount-unknown' })
      continue
    }
    known.add(payment.reference)
    const at = waiting.findIndex(({ person, cents }) => person.email === payment.email && cents === payment.cents)
    const [confirms] = at === -1 ? [] : waiting.splice(at, 1)
    planned.push({ payment, kind, ...(confirms && { confirms: confirms.id }) })
  }
  const lines = [...refused, ...unknown].toSorted((one, other) => one.line - other.line)
  return { planned, known: again, refused: lines } satisfies Plan
}

/** The one that is called so, else one that asks for that amount. */
function kindOf(kinds: readonly MembershipKind[], { kind: said, cents }: Payment): MembershipKind | undefined {
  const fitting = kinds.filter(({ amounts }) => amounts.includes(cents))
  return fitting.find(({ name }) => plain(name) === plain(said)) ?? fitting[0]
}
