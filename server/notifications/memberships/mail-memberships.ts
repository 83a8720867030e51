import { instantAt, paris } from '../../base/local-time.js'
import type { EventOf } from '../../events/event.js'
import { findMembership, joinLink } from '../../groups/index.js'
import { membersById } from '../../members/index.js'
import { formatsOf } from '../appointments/formats.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { membershipMails } from './membership-mails.strings.js'

/** That a membership ends, in a week or the next day; not once it is renewed, or taken back. */
export async function mailMembership(post: Post, event: EventOf<'membership.ending'>): Promise<void> {
  const { memberId, membershipId, days } = event
  const db = post.database.reader
  const membership = await findMembership(db, { memberId, id: membershipId })
  const member = (await membersById(db, [memberId])).get(memberId)
  if (!membership || !member || membership.person.email === null) return
  if (membership.renewedBy !== null || membership.confirmedAt === null) return
  const { language, person, to } = membership
  const words = membershipMails[language].ending
  const { day, shortDay } = formatsOf(language)
  const noon = instantAt(to, '12:00', paris)
  const link = await joinLink(db, memberId)
  await sendOnce(post, {
    messageId: messageIdOf(post, 'membership', membershipId, days),
    to: { name: person.name, address: membership.person.email },
    ...layOut({
      language,
      subject: words.subject(member.name, shortDay(noon, paris)),
      title: words.title(member.name),
      opening: [words.opening(person.name, member.name, day(noon, paris, post.clock.now()))],
      ...(link !== undefined && { press: { label: words.press, href: link } }),
      after: [link === undefined ? words.counter : words.orCounter, words.paid],
      footer: words.footer(member.name),
      theirs: [member.name, person.name],
    }),
  })
}
