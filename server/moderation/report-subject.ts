import type { Id } from '../base/id.js'
import { newId } from '../base/id.js'
import { addHours, type Instant } from '../base/instant.js'
import { languages, type Language } from '../base/language.js'
import { Refusal } from '../base/refusal.js'
import type { Db, Tx } from '../database/tables.js'
import { record } from '../events/outbox.js'
import { findAccount } from '../accounts/index.js'
import type { AccountHolder, Actor } from '../rpc/actor.js'
import type { MutationContext } from '../rpc/context.js'
import { getSite } from '../sites/index.js'
import { hideWhenMany } from './hide-when-many.js'
import { accountHours, type Report, type ReportReason } from './report.js'
import { insertReport } from './report.store.js'
import { factsOf, tellOne, type Subject, type SubjectOwner, type ToldSubject } from './subject.js'

/** More than twenty reports in a day are moderation or abuse. */
export const reportLimits = { perHour: 10, perDay: 20 }

type SaidOfSubject = {
  readonly subject: Subject
  readonly site: string
  readonly reason: ReportReason
  readonly words: string
  /** Where to tell what was decided; of who is signed in, their own address when absent. */
  readonly contact?: string | undefined
  readonly language?: Language | undefined
}

type Ctx = Pick<MutationContext, 'tx' | 'clock'>
/** Whether a person has done something here that takes others, or time; known by later slices. */
export type HasActed = (db: Db, person: Id<'Account'>, now: Instant) => Promise<boolean>

type Reporting = {
  readonly owner: SubjectOwner
  readonly by?: { readonly actor: Actor<AccountHolder>; readonly hasActed: HasActed }
}

/** Moderators hear everybody, signed in or not; only reports of people whom we know hide something. */
export async function reportSubject(
  { tx, clock }: Ctx,
  { owner, by }: Reporting,
  { subject, site: slug, reason, words, contact, language }: SaidOfSubject,
): Promise<Report> {
  const now = clock.now()
  const site = await getSite(tx, slug)
  if (!owner.public) throw new Refusal('subject-gone')
  const seen = { site: site.id, now }
  await owner.public.refuseUnseen(tx, subject.id, seen)
  const told = await (by ? owner.lock(tx, subject.id) : tellOne(tx, owner, subject.id))
  // Seen at an address of a site whose territory has it not, it is for those who publish it, and nothing of that site's.
  const isTheirs = await owner.public.isListedAt(tx, subject.id, seen)
  const report: Report = {
    id: newId(),
    subject,
    siteId: isTheirs ? site.id : (told?.home ?? site.id),
    ...(by && { accountId: by.actor.for.account }),
    reason,
    words,
    ...(contact !== undefined && { contact }),
    language: language ?? site.languages[0] ?? languages[0],
    counts: by !== undefined && told !== undefined && (await mayCount(tx, { by, told, now })),
    createdAt: now,
  }
  await insertReport(tx, report)
  await record(tx, now, { type: 'subject.reported', ...factsOf(subject), reportId: report.id })
  if (report.counts) await hideWhenMany({ tx, clock }, owner, subject)
  return report
}

type Counting = { readonly by: NonNullable<Reporting['by']>; readonly told: ToldSubject; readonly now: Instant }

/** Reports alone never hide a member: a rival would need three mailboxes. Its own site, and the network, decide. */
async function mayCount(tx: Tx, { by: { actor, hasActed }, told: { sides }, now }: Counting): Promise<boolean> {
  const who = actor.for.account
  if (!sides.every((side) => 'accountId' in side && side.accountId !== who)) return false
  const account = await findAccount(tx, who)
  if (account === undefined || now < addHours(account.createdAt, accountHours)) return false
  return hasActed(tx, who, now)
}
