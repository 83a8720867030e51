import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Language } from '../../base/language.js'
import { paris, type Zone } from '../../base/local-time.js'
import type { EventOf } from '../../events/event.js'
import {
  findHiding,
  findObjection,
  findReport,
  objectionPath,
  type Hiding,
  type SubjectOwners,
  type ToldSubject,
} from '../../moderation/index.js'
import { findSiteById, listSites, type Site } from '../../sites/index.js'
import { giverMailbox } from '../mail/giver-mailbox.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { formatsOf } from '../visits/formats.js'
import { englishModerationMails } from './moderation-mails.strings.en.js'
import { frenchModerationMails, type ModerationMails } from './moderation-mails.strings.js'

const strings: Record<Language, ModerationMails> = { fr: frenchModerationMails, en: englishModerationMails }

export const moderationMailEvents = [
  'subject.reported',
  'subject.hidden',
  'subject.shown',
  'objection.decided',
  'report.decided',
] as const

type ModerationEvent = EventOf<(typeof moderationMailEvents)[number]>

/** Reasons for who is restricted; for who reported, that it has come in, then the decision (Regulation (EU) 2022/2065, articles 16 and 17). */
export async function mailModeration(post: Post, owners: SubjectOwners, event: ModerationEvent): Promise<void> {
  const told = await owners.get(event.subjectKind)?.tell(post.database.reader, event.subjectId)
  if (!told) return
  switch (event.type) {
    case 'subject.reported':
      return mailReceived(post, told, event.reportId)
    case 'subject.hidden':
      return mailHidden(post, told, event.hidingId)
    case 'subject.shown':
      return mailShown(post, told, event.hidingId)
    case 'objection.decided':
      return mailKept(post, told, event.objectionId)
    case 'report.decided':
      return mailReporter(post, told, event.reportId)
  }
}

async function mailHidden(post: Post, told: ToldSubject, id: Id<'Hiding'>): Promise<void> {
  const db = post.database.reader
  const hiding = await findHiding(db, id)
  const to = await giverOf(post, told)
  // Shown again meanwhile: a mail that says otherwise would come too late.
  if (!hiding || hiding.liftedAt !== undefined || !to) return
  const [where, by] = [await siteOf(post, hiding.siteId), await siteOf(post, hiding.bySite)]
  const page = where ?? by ?? (await siteOf(post, told.home ?? undefined)) ?? (await listSites(db))[0]
  const { hidden: words } = strings[to.language]
  const asked = to.language === page?.languages[0] ? '' : `?lang=${to.language}`
  const link = page && objectionPath(post.hmac, { hiding: id, site: page.slug, asked })
  await sendOnce(post, {
    messageId: messageIdOf(post, 'hidden', id),
    to,
    ...layOut({
      language: to.language,
      subject: words.subject(told.title),
      title: words.title,
      opening: [
        where ? words.onSite(told.title, where.name) : words.everywhere(told.title),
        decidedBy(hiding, { by, words, zone: page?.zone ?? paris, ...to }),
      ],
      labels: [[words.reason, words.reasons[hiding.reason]]],
      ...(hiding.words !== '' && { quote: { from: words.from, text: hiding.words } }),
      ...(link !== undefined && { press: { label: words.press, href: `${post.publicUrl}${link}` } }),
      after: words.after,
      footer: words.footer,
    }),
  })
}

type DecidedBy = {
  readonly by: Site | undefined
  readonly words: ModerationMails['hidden']
  readonly language: Language
  readonly zone: Zone
}

function decidedBy({ isAutomatic, until, createdAt }: Hiding, { by, words, language, zone }: DecidedBy): string {
  if (!isAutomatic || until === undefined) return by ? words.bySite(by.name) : words.byNetwork
  const { day, hour } = formatsOf(language)
  return words.byReports(day(until, zone, createdAt), hour(until, zone))
}

async function mailShown(post: Post, told: ToldSubject, id: Id<'Hiding'>): Promise<void> {
  if (!told.isOver) await mailGiver(post, told, { id: messageIdOf(post, 'shown', id), says: 'shown' })
}

async function mailKept(post: Post, told: ToldSubject, id: Id<'Objection'>): Promise<void> {
  const objection = await findObjection(post.database.reader, id)
  // What is shown again says so in a mail of its own.
  if (objection?.decided?.outcome !== 'kept') return
  await mailGiver(post, told, { id: messageIdOf(post, 'objection', id), says: 'kept' })
}

type ShortMail = { readonly id: string; readonly says: 'shown' | 'kept' }

async function mailGiver(post: Post, told: ToldSubject, { id: messageId, says }: ShortMail): Promise<void> {
  const to = await giverOf(post, told)
  if (!to) return
  const words = strings[to.language][says]
  await sendOnce(post, {
    messageId,
    to,
    ...layOut({
      language: to.language,
      subject: words.subject(told.title),
      title: words.title,
      opening: [words.opening(told.title)],
      footer: words.footer,
    }),
  })
}

async function mailReceived(post: Post, told: ToldSubject, id: Id<'Report'>): Promise<void> {
  const heard = await reporterOf(post, id)
  // What is decided already says more.
  if (!heard || heard.report.decided) return
  const { report, site, to } = heard
  const { language } = report
  const { received: words } = strings[language]
  await sendOnce(post, {
    messageId: messageIdOf(post, 'received', id),
    to,
    ...layOut({
      language,
      subject: words.subject(told.title),
      title: words.title,
      opening: [words.opening(told.title), words.next],
      labels: [[words.reason, strings[language].hidden.reasons[report.reason]]],
      ...(report.words !== '' && { quote: { from: words.from, text: report.words } }),
      footer: strings[language].report.footer(site?.name ?? ''),
    }),
  })
}

async function mailReporter(post: Post, told: ToldSubject, id: Id<'Report'>): Promise<void> {
  const heard = await reporterOf(post, id)
  if (!heard?.report.decided) return
  const { report, site, to } = heard
  const { language } = report
  const { report: words } = strings[language]
  const hiding = report.hidingId && (await findHiding(post.database.reader, report.hidingId))
  const where = await siteOf(post, hiding ? hiding.siteId : undefined)
  const { outcome } = heard.report.decided
  const day = formatsOf(language).day(report.createdAt, site?.zone ?? paris, post.clock.now())
  await sendOnce(post, {
    messageId: messageIdOf(post, 'report', id),
    to,
    ...layOut({
      language,
      subject: words.subject(told.title),
      title: words.title,
      opening: [words.opening(day), words.answers[outcome](told.title, where ? words.onSite(where.name) : '')],
      ...(outcome !== 'over' && { after: words.after }),
      footer: words.footer(site?.name ?? ''),
    }),
  })
}

/** Who left an address, or was signed in. */
async function reporterOf(post: Post, id: Id<'Report'>) {
  const db = post.database.reader
  const report = await findReport(db, id)
  if (!report) return undefined
  const account = report.accountId && (await findAccount(db, report.accountId))
  const address = report.contact ?? account?.email
  if (address === undefined) return undefined
  return { report, site: await siteOf(post, report.siteId), to: { name: account?.firstName ?? '', address } }
}

async function siteOf({ database }: Post, id: Id<'Site'> | undefined): Promise<Site | undefined> {
  return id && findSiteById(database.reader, id)
}

const giverOf = (post: Post, { giver, home }: ToldSubject) => giverMailbox(post, { giver, home: home ?? null })
