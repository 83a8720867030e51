import { findAccount } from '../../accounts/index.js'
import { paris } from '../../base/local-time.js'
import type { EventOf } from '../../events/event.js'
import type { Id } from '../../base/id.js'
import {
  findBan,
  findHiding,
  findObjection,
  findReport,
  sidesOf,
  tellOne,
  type SubjectOwners,
  type ToldSide,
  type ToldSubject,
} from '../../moderation/index.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { formatsOf } from '../appointments/formats.js'
import { banLetter, hiddenLetter, shortLetter, siteNamed } from './moderation-letters.js'
import { moderationMails } from './moderation-mails.strings.js'

type Ban = NonNullable<Awaited<ReturnType<typeof findBan>>>
type Hiding = NonNullable<Awaited<ReturnType<typeof findHiding>>>
type Objection = NonNullable<Awaited<ReturnType<typeof findObjection>>>
type Report = NonNullable<Awaited<ReturnType<typeof findReport>>>

export const moderationMailEvents = [
  'subject.reported',
  'subject.hidden',
  'subject.shown',
  'objection.decided',
  'report.decided',
  'person.barred',
  'person.readmitted',
] as const

type ModerationEvent = EventOf<(typeof moderationMailEvents)[number]>

/** The event's too: what is hidden, shown and hidden again is told each time, and once. */
type OfEvent<Thing extends { readonly id: unknown }> = { readonly id: Thing['id']; readonly eventId: string }

/** Reasons for who is restricted; for who reported, that it has come in, then the decision (Regulation (EU) 2022/2065, articles 16 and 17). */
export async function mailModeration(
  post: Post & { readonly owners: SubjectOwners },
  event: ModerationEvent,
  id: string,
): Promise<void> {
  const eventId = id.replaceAll(':', '.')
  if (event.type === 'person.barred' || event.type === 'person.readmitted')
    return mailBan(post, { says: event.type === 'person.barred' ? 'barred' : 'readmitted', id: event.banId, eventId })
  const owner = post.owners.get(event.subjectKind)
  const told = owner && (await tellOne(post.database.reader, owner, event.subjectId))
  if (!told) return
  switch (event.type) {
    case 'subject.reported':
      return mailReceived(post, told, { id: event.reportId, eventId })
    case 'subject.hidden':
      return mailHidden(post, told, { id: event.hidingId, eventId, isReported: event.isReported ?? false })
    case 'subject.shown':
      return mailShown(post, told, { id: event.hidingId, eventId })
    case 'objection.decided':
      return mailKept(post, told, { id: event.objectionId, eventId })
    case 'report.decided':
      return mailReporter(post, told, { id: event.reportId, eventId })
  }
}

async function mailBan(
  post: Post,
  { says, id, eventId }: OfEvent<Ban> & { readonly says: 'barred' | 'readmitted' },
): Promise<void> {
  const ban = await findBan(post.database.reader, id)
  // Lifted meanwhile, or back again: the mail of that says so.
  if (!ban || (ban.lifted === undefined) !== (says === 'barred')) return
  const written = await banLetter(post, { ban, says })
  if (!written) return
  const { to, letter } = written
  await sendOnce(post, { messageId: messageIdOf(post, says, eventId), to, ...layOut(letter) })
}

async function mailHidden(
  post: Post,
  told: ToldSubject,
  { id, eventId, isReported }: OfEvent<Hiding> & { readonly isReported: boolean },
): Promise<void> {
  const hiding = await findHiding(post.database.reader, id)
  // Shown again meanwhile: a mail that says otherwise would come too late.
  if (!hiding || hiding.liftedAt !== undefined) return
  await mailSides(post, told, {
    ids: ['hidden', eventId],
    write: (side) => hiddenLetter(post, side, { ...hiding, isReported }),
  })
}

type ToSides = {
  readonly ids: readonly [string, string]
  readonly write: (side: ToldSide) => ReturnType<typeof hiddenLetter>
}

async function mailSides(post: Post, told: ToldSubject, { ids, write }: ToSides): Promise<void> {
  for (const [at, side] of sidesOf(told).entries()) {
    const written = await write(side)
    if (!written) continue
    const { to, letter } = written
    await sendOnce(post, { messageId: messageIdOf(post, ...ids, ...(at > 0 ? [`${at}`] : [])), to, ...layOut(letter) })
  }
}

async function mailShown(post: Post, told: ToldSubject, { id, eventId }: OfEvent<Hiding>): Promise<void> {
  if (told.isOver) return
  const said = (await findHiding(post.database.reader, id))?.liftedWords ?? ''
  await mailShort(post, told, { eventId, says: 'shown', said })
}

async function mailKept(post: Post, told: ToldSubject, { id, eventId }: OfEvent<Objection>): Promise<void> {
  const objection = await findObjection(post.database.reader, id)
  // A subject that is shown again has a mail of its own.
  if (objection?.decided?.outcome !== 'kept') return
  await mailShort(post, told, { eventId, says: 'kept', said: objection.decided.words ?? '' })
}

type ShortMail = { readonly eventId: string; readonly says: 'shown' | 'kept'; readonly said: string }

async function mailShort(post: Post, told: ToldSubject, { eventId, ...short }: ShortMail): Promise<void> {
  await mailSides(post, told, { ids: [short.says, eventId], write: (side) => shortLetter(post, side, short) })
}

async function mailReceived(post: Post, told: ToldSubject, { id, eventId }: OfEvent<Report>): Promise<void> {
  const heard = await reporterOf(post, id)
  // The decision's own mail says more.
  if (!heard || heard.report.decided) return
  const { report, site, to } = heard
  const { language } = report
  const { received: words, report: decided } = moderationMails(language, told.called)
  await sendOnce(post, {
    messageId: messageIdOf(post, 'received', eventId),
    to,
    ...layOut({
      language,
      subject: words.subject(told.title),
      site: site?.name,
      title: words.title,
      opening: [words.opening(told.title), words.next],
      labels: [[words.reason, words.reasons[report.reason]]],
      ...(report.words !== '' && { quote: { from: words.from, text: report.words } }),
      footer: decided.footer(site?.name ?? ''),
    }),
  })
}

async function mailReporter(post: Post, told: ToldSubject, { id, eventId }: OfEvent<Report>): Promise<void> {
  const heard = await reporterOf(post, id)
  if (!heard?.report.decided) return
  const { report, site, to } = heard
  const { language } = report
  const { report: words } = moderationMails(language, told.called)
  const hiding = report.hidingId && (await findHiding(post.database.reader, report.hidingId))
  const where = await siteNamed(post, hiding ? hiding.siteId : undefined)
  const { outcome } = heard.report.decided
  const day = formatsOf(language).day(report.createdAt, site?.zone ?? paris, post.clock.now())
  await sendOnce(post, {
    messageId: messageIdOf(post, 'report', eventId),
    to,
    ...layOut({
      language,
      subject: words.subject(told.title),
      site: site?.name,
      title: words.title,
      opening: [words.opening(day), words.answers[outcome](told.title, where ? words.onSite(where.name) : '')],
      ...(outcome !== 'over' && { after: [outcome === 'shown' ? words.against : words.decided] }),
      footer: words.footer(site?.name ?? ''),
    }),
  })
}

/** Finds a reporter who left an address, or was signed in. */
async function reporterOf(post: Post, id: Id<'Report'>) {
  const db = post.database.reader
  const report = await findReport(db, id)
  if (!report) return undefined
  const account = report.accountId && (await findAccount(db, report.accountId))
  const address = report.contact ?? account?.email
  if (address === undefined) return undefined
  return { report, site: await siteNamed(post, report.siteId), to: { name: account?.firstName ?? '', address } }
}
