import { findAccount } from '../../accounts/index.js'
import { languages } from '../../base/language.js'
import { talkKinds, type TalkKind } from '../../conversations/index.js'
import type { EventOf } from '../../events/event.js'
import { findReport, tellOne, type SubjectOwners } from '../../moderation/index.js'
import { networkAdmins, whoLooksFor } from '../../roles/index.js'
import { findSiteById } from '../../sites/index.js'
import { tellSidesOfAppointment } from '../appointments/mail-reported.js'
import { reportMails } from '../mail/report-mails.strings.js'
import { tellSidesOfLoan } from '../loans/mail-reported.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'

type Reported = EventOf<'subject.reported'>
type Owning = Post & { readonly owners: SubjectOwners }

const tellSides: Readonly<Record<TalkKind, (post: Post, subjectId: string, key: string) => Promise<void>>> = {
  appointment: tellSidesOfAppointment,
  loan: tellSidesOfLoan,
}

/** From now on those who look after the site read what was said until then; both sides are told so. */
export async function mailReportedTalk(post: Owning, event: Reported, eventId: string): Promise<void> {
  const kind = talkKinds.find((known) => known === event.subjectKind)
  if (kind === undefined) return
  const key = eventId.replaceAll(':', '.')
  await tellSides[kind](post, event.subjectId, key)
  await tellModerators(post, event, key)
}

/** It waits in their queue: no word of it lies in a mailbox. */
async function tellModerators(
  post: Owning,
  { reportId, subjectId, subjectKind }: Reported,
  key: string,
): Promise<void> {
  const db = post.database.reader
  const owner = post.owners.get(subjectKind)
  const [subject, report] = await Promise.all([owner && tellOne(db, owner, subjectId), findReport(db, reportId)])
  const site = report && (await findSiteById(db, report.siteId))
  // Decided meanwhile: nothing waits any more.
  if (!subject || !site || report.decided) return
  const looking = await whoLooksFor(db, site.id)
  for (const id of looking.length > 0 ? looking : await networkAdmins(db)) {
    const account = await findAccount(db, id)
    if (account?.email === undefined) continue
    const language = account.language ?? site.languages[0] ?? languages[0]
    const words = reportMails[language].moderator
    const told = { title: subject.title, site: site.name }
    await sendOnce(post, {
      messageId: messageIdOf(post, 'talk-reported', id, key),
      to: { name: account.firstName, address: account.email },
      ...layOut({
        language,
        subject: words.subject(told),
        site: site.name,
        title: words.title,
        opening: [words.opening(told)],
        labels: [[words.reason, words.reasons[report.reason]]],
        press: { label: words.press, href: `${post.publicUrl}/bureau` },
        footer: words.footer(site.name),
        theirs: [subject.title, site.name],
      }),
    })
  }
}
