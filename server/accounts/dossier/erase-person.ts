import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Account } from '../account.js'
import { blankAccount, deleteAccount, lockToErase } from '../account.store.js'
import { deleteEmailChangesOf } from '../email/email-change.store.js'
import { deleteSessionsOf } from '../session.store.js'
import { dossierParts, type DossierPart, type Hindrance, type PersonHolders, type Weight } from './person-holder.js'
import type { Erasure } from './dossier.wire.js'

async function weightsOf(db: Db, holders: PersonHolders, { person, now }: { person: Id<'Account'>; now: Instant }) {
  const of = (part: DossierPart) => holders[part].weigh(db, person, now)
  const weights: Readonly<Record<DossierPart, Weight>> = {
    loans: await of('loans'),
    waits: await of('waits'),
    offers: await of('offers'),
    visits: await of('visits'),
    reports: await of('reports'),
    bans: await of('bans'),
    notes: await of('notes'),
    memberships: await of('memberships'),
    roles: await of('roles'),
    searches: await of('searches'),
    messages: await of('messages'),
  }
  return { weights, first: Object.values(weights).flatMap(({ first }): readonly Hindrance[] => first) }
}

export async function showErasure(
  db: Db,
  holders: PersonHolders,
  { account, now }: { readonly account: Account; readonly now: Instant },
): Promise<Erasure> {
  const { weights, first } = await weightsOf(db, holders, { person: account.id, now })
  return {
    firstName: account.firstName,
    email: account.email ?? '',
    goes: {
      offers: weights.offers.goes,
      roles: weights.roles.goes,
      searches: weights.searches.goes,
      waits: weights.waits.goes,
      messages: weights.messages.goes,
      notes: weights.notes.goes,
    },
    stays: {
      loans: weights.loans.stays,
      visits: weights.visits.stays,
      reports: weights.reports.stays,
      bans: weights.bans.stays,
      memberships: weights.memberships.stays,
    },
    ends: weights.visits.ends,
    endsLoans: weights.loans.ends,
    first: first.map(({ kind, title, until }) => ({ kind, title, ...(until !== undefined && { until }) })),
  }
}

/** In one transaction: a person is whole, or gone. What stays is about nobody any more. */
export async function erasePerson(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  holders: PersonHolders,
  person: Id<'Account'>,
): Promise<void> {
  const { tx, clock } = ctx
  if (!(await lockToErase(tx, person))) return
  const { first } = await weightsOf(tx, holders, { person, now: clock.now() })
  if (first.length > 0) throw new Refusal('under-way')
  const left: ('gone' | 'nameless')[] = []
  for (const part of dossierParts) left.push(await holders[part].erase(ctx, person))
  await deleteSessionsOf(tx, person)
  await deleteEmailChangesOf(tx, person)
  // An empty row, which goes with the last of what names it.
  if (left.includes('nameless')) await blankAccount(tx, person, clock.now())
  else await deleteAccount(tx, person)
}
