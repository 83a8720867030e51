import { findAccountByEmail } from '../../accounts/index.js'
import { newId, toId } from '../../base/id.js'
import { dayOf, daysBetween, isDay, paris, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import type { ConfirmInput, DropInput, NoteInput, Noted } from '../groups.wire.js'
import { kindsOf } from '../kinds/kind.store.js'
import { dayAfter, lastDayOf, stateOf, type MemberPerson, type Membership } from './membership.js'
import {
  deleteMembership,
  endRenewal,
  findMembership,
  insertMembership,
  membershipsOf,
  renewWith,
  setConfirmed,
} from './membership.store.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** What is typed from a list on paper is not older than that. */
const mostDaysAgo = 731
const mostDaysAhead = 366

/** Paid at the counter, it stands at once; paid elsewhere, it waits until somebody has seen the payment. */
export async function noteMembership(
  { tx, clock, about }: Acting,
  { subject: { member } }: Allowed<'members'>,
  { kindId, cents, means, name, email, phone, from: said, locale }: NoteInput,
): Promise<Noted> {
  const account = email === undefined ? undefined : await findAccountByEmail(tx, email)
  const person = { accountId: account?.id ?? null, name, email: email ?? null, phone: phone ?? null }
  const today = dayOf(clock.now(), paris)
  const paid = { memberId: member, person, kindId, cents, means, locale }
  const membership = await joinMember(
    { tx, clock, about },
    paid,
    said === undefined ? undefined : firstDaySaid(said, today),
  )
  const { id: membershipId, from, to } = membership
  return { membershipId, from, to, state: stateOf(membership, today) }
}

type Paid = Pick<NoteInput, 'kindId' | 'cents' | 'means' | 'locale'> & Of

/** From that day on; else from today, or the day after the end of the present one. */
export async function joinMember(
  { tx, clock, about }: Acting,
  { memberId, person, kindId, cents, means, locale }: Paid,
  said?: Day,
): Promise<Membership> {
  const now = clock.now()
  const today = dayOf(now, paris)
  const kind = (await kindsOf(tx, memberId)).find(({ id }) => id === kindId)
  if (!kind || !kind.amounts.includes(cents)) throw new Refusal('kind-moved-on')
  const from = said ?? (await firstDay(tx, { memberId, person }, today))
  const membership: Membership = {
    id: newId(),
    memberId,
    kindName: kind.name,
    cents,
    isSolidarity: kind.solidarityCents === cents,
    means,
    reference: null,
    person,
    language: locale,
    paidOn: today,
    from,
    to: lastDayOf(from, kind.months),
    confirmedAt: means === 'online' ? null : now,
    renewedBy: null,
    createdAt: now,
  }
  await insertMembership(tx, membership)
  if (membership.confirmedAt !== null) await renewWith(tx, membership)
  about(aboutMembership(membership))
  return membership
}

/** The payment was seen, or was not after all. */
export async function confirmMembership(
  { tx, clock, about }: Acting,
  { subject: { member: memberId } }: Allowed<'members'>,
  { membershipId, confirmed }: ConfirmInput,
): Promise<Record<string, never>> {
  const at = { memberId, id: toId<'Membership'>(membershipId) }
  const membership = await findMembership(tx, at)
  if (!membership) throw new Refusal('membership-gone')
  if (!(await setConfirmed(tx, at, confirmed ? clock.now() : null))) throw new Refusal('membership-moved-on')
  if (confirmed) await renewWith(tx, membership)
  else await endRenewal(tx, at)
  about(aboutMembership(membership))
  return {}
}

/** Noted by mistake. */
export async function dropMembership(
  { tx, clock, about }: Acting,
  { subject: { member: memberId } }: Allowed<'members'>,
  { membershipId }: DropInput,
): Promise<Record<string, never>> {
  const at = { memberId, id: toId<'Membership'>(membershipId) }
  const membership = await findMembership(tx, at)
  if (!membership) throw new Refusal('membership-gone')
  if (!(await deleteMembership(tx, at, dayOf(clock.now(), paris)))) throw new Refusal('membership-counted')
  await endRenewal(tx, at)
  about(aboutMembership(membership))
  return {}
}

type Of = { readonly memberId: Membership['memberId']; readonly person: MemberPerson }

/** Nobody loses the days that they have paid already. */
export async function firstDay(tx: Tx, { memberId, person }: Of, payday: Day): Promise<Day> {
  const [last] = (await membershipsOf(tx, person, memberId)).filter(({ confirmedAt }) => confirmedAt !== null)
  return last && last.to >= payday ? dayAfter(last) : payday
}

function firstDaySaid(said: string, today: Day): Day {
  if (isDay(said)) {
    const days = daysBetween(today, said)
    if (days >= -mostDaysAgo && days <= mostDaysAhead) return said
  }
  throw new Refusal('invalid-input', { fields: ['from'] })
}

function aboutMembership({ id, person }: Membership) {
  return { kind: 'membership', id, title: person.name, ...(person.accountId !== null && { person: person.accountId }) }
}
