import { newId, type Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import { insertReport, reportsOf, type Report } from '../../moderation/index.js'
import type { MutationContext } from '../../rpc/context.js'
import { factsOf, type Subject } from '../message.js'
import { lastMoment } from '../message.store.js'

/** Where no decision closes the report of a conversation, it may be reported again after so many days. */
const openDays = 7

type Of = {
  readonly subject: Subject
  /** The account of the side that reports; a member's staff have none, and count as one. */
  readonly author: Id<'Account'> | undefined
  readonly now: Instant
}

/** Each report mails both sides and all moderators, so a side has one at a time. */
export async function openReportOf(db: Db, { subject, author, now }: Of): Promise<Report | undefined> {
  const reports = await reportsOf(db, subject)
  return reports.find(
    ({ accountId, decided, createdAt }) => accountId === author && !decided && now < addDays(createdAt, openDays),
  )
}

/** The site whose moderators read it, and the language that they are written to in. */
type Reported = Omit<Of, 'now'> & Pick<Report, 'siteId'> & { readonly language: Language }

/** A report lets the site's moderators read the conversation, and both sides are told so. Call it with the subject locked. */
export async function reportTalk(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { subject, author, siteId, language }: Reported,
  { reason, words }: Pick<Report, 'reason' | 'words'>,
): Promise<void> {
  const now = clock.now()
  if (await openReportOf(tx, { subject, author, now })) throw new Refusal('report-open')
  const reportId = newId<'Report'>()
  const last = await lastMoment(tx, subject)
  await insertReport(tx, {
    id: reportId,
    subject,
    siteId,
    reason,
    words,
    language,
    counts: false,
    // What is above has been read, though the clock of who wrote it was ahead.
    createdAt: last !== undefined && last > now ? last : now,
    ...(author && { accountId: author }),
  })
  await record(tx, now, { type: 'subject.reported', ...factsOf(subject), reportId })
}
