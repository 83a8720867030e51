import { findAccount } from '../../accounts/index.js'
import { languages } from '../../base/language.js'
import type { EventOf } from '../../events/event.js'
import type { SubjectOwner, SubjectOwners } from '../../moderation/index.js'
import { networkAdmins, whoLooksFor } from '../../roles/index.js'
import { findSiteById } from '../../sites/index.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { formatsOf } from '../appointments/formats.js'
import { lateLookMails } from './moderation-mails.strings.js'

/** To each of those who look, one mail for all that is late. Where nobody looks for a site, the network does. */
export async function mailLateLooks(
  post: Post & { readonly owners: SubjectOwners },
  event: EventOf<'looks.late'>,
  eventId: string,
): Promise<void> {
  const db = post.database.reader
  const site = await findSiteById(db, event.siteId)
  const owner = post.owners.get(event.subjectKind ?? 'offer')
  if (!site || !owner?.looks) return
  const own = await whoLooksFor(db, site.id)
  const whose = own.length === 0 ? 'nobodys' : event.whose
  // The network was told when the site should have been.
  if (whose === 'nobodys' && event.whose === 'network') return
  const waiting = await stillWaiting(post, owner, event.offers)
  const [one] = waiting
  if (!one) return
  const now = post.clock.now()
  const titles = waiting.map(({ title }) => title)
  for (const id of whose === 'site' ? own : await networkAdmins(db)) {
    const account = await findAccount(db, id)
    if (account?.email === undefined) continue
    const language = account.language ?? site.languages[0] ?? languages[0]
    const words = lateLookMails[language](one.called)
    const { day } = formatsOf(language)
    const { opening, footer } = words[whose]
    const [first] = waiting.map(({ networkFrom }) => networkFrom).toSorted()
    await sendOnce(post, {
      messageId: messageIdOf(post, 'late', eventId.replaceAll(':', '.'), id),
      to: { name: account.firstName, address: account.email },
      ...layOut({
        language,
        subject: words.subject(titles),
        site: site.name,
        title: words.title(titles),
        opening: [opening(site.name)],
        labels: waiting.map(({ title, since }) => [title, words.since(day(since, site.zone, now))]),
        press: { label: words.press, href: `${post.publicUrl}/bureau` },
        ...(whose === 'site' && first !== undefined && { after: [words.site.after(day(first, site.zone, now))] }),
        footer,
        theirs: [site.name, ...titles],
      }),
    })
  }
}

/** Looked at, hidden or taken away since: nothing to do any more. */
async function stillWaiting({ database: { reader: db } }: Post, owner: SubjectOwner, ids: readonly string[]) {
  const waiting = new Set(await owner.looks?.waiting(db, mostWaiting))
  const told = await owner.tell(
    db,
    ids.filter((id) => waiting.has(id)),
  )
  return ids.flatMap((id) => {
    const each = told.get(id)
    return each?.waitsSince && each.networkFrom
      ? [{ title: each.title, called: each.called, since: each.waitsSince, networkFrom: each.networkFrom }]
      : []
  })
}

const mostWaiting = 10_000
