import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import { languages, type Language } from '../../base/language.js'
import { paris } from '../../base/local-time.js'
import type { EventOf } from '../../events/event.js'
import { findInvitation, findNamed, invitationPath, isRole, networkAdmins, stateOf } from '../../roles/index.js'
import { layOut, type Letter } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { formatsOf } from '../appointments/formats.js'
import { roleMails, type RoleMails } from './role-mails.strings.js'

export const roleMailEvents = [
  'invitation.sent',
  'invitation.answered',
  'role.ended',
  'role.changed',
  'member.unmanaged',
  'digits.chosen',
  'digits.tried-out',
] as const

type RoleEvent = EventOf<(typeof roleMailEvents)[number]>

export async function mailRoles(post: Post, event: RoleEvent, eventId: string): Promise<void> {
  switch (event.type) {
    case 'invitation.sent':
      return mailInvited(post, event.invitationId)
    case 'invitation.answered':
      return mailAnswered(post, event.invitationId)
    case 'role.ended':
    case 'role.changed':
      return mailHolder(post, event, eventId)
    case 'member.unmanaged':
      return mailAdmins(post, event, eventId)
    case 'digits.chosen':
    case 'digits.tried-out':
      return mailDigits(post, event, eventId)
  }
}

async function mailInvited(post: Post, id: Id<'Invitation'>): Promise<void> {
  const { clock, database, hmac, publicUrl } = post
  const now = clock.now()
  const invitation = await findInvitation(database.reader, id)
  if (!invitation || stateOf(invitation, now) !== 'open') return
  const { language, email, role, until, invitedBy } = invitation
  const inviter = invitedBy && (await findAccount(database.reader, invitedBy))
  const of = await nameOf(post, invitation.of, language)
  const {
    invited: words,
    roles: { names, does },
  } = roleMails[language]
  await sendOnce(post, {
    messageId: messageIdOf(post, 'invitation', id),
    to: { name: '', address: email },
    ...layOut({
      language,
      subject: words.subject(of),
      site: 'site' in invitation.of ? of : undefined,
      title: words.title,
      opening: [words.opening(inviter?.firstName, of)],
      labels: [
        [words.labels.role, names[role]],
        [words.labels.does, does[role]],
      ],
      press: { label: words.press, href: `${publicUrl}${invitationPath(hmac, id, askedIn(language))}` },
      after: words.after(formatsOf(language).day(until, paris, now)),
      footer: words.footer,
      theirs: [of, inviter?.firstName],
    }),
  })
}

async function mailAnswered(post: Post, id: Id<'Invitation'>): Promise<void> {
  const invitation = await findInvitation(post.database.reader, id)
  const outcome = invitation?.ended?.outcome
  if (!invitation?.invitedBy || (outcome !== 'accepted' && outcome !== 'declined')) return
  const { email, role } = invitation
  await mailPerson(post, invitation.invitedBy, {
    messageId: messageIdOf(post, 'invitation-answered', id),
    of: invitation.of,
    letter: (words, of) => ({
      subject: words[outcome].subject(email),
      title: words[outcome].subject(email),
      opening: [words[outcome].opening(words.roles.names[role], of)],
      press: { label: words.desk, href: `${post.publicUrl}/bureau` },
      footer: words.answeredFooter,
    }),
  })
}

async function mailHolder(
  post: Post,
  event: EventOf<'role.ended'> | EventOf<'role.changed'>,
  eventId: string,
): Promise<void> {
  const { role, person } = event
  if (!isRole(role)) return
  await mailPerson(post, person, {
    messageId: messageIdOf(post, 'role', eventId.replaceAll(':', '.')),
    of: event.of,
    letter(words, of) {
      const { roles } = words
      const said = { footer: words.heldFooter }
      if (event.type === 'role.ended') {
        const { subject, title, opening, after } = words.ended
        return { ...said, subject: subject(of), title, opening: [opening(roles.names[role], of)], after }
      }
      const { subject, title, opening, does } = words.changed
      const was = isRole(event.was) ? roles.names[event.was] : event.was
      return {
        ...said,
        subject: subject(of),
        title,
        opening: [opening(was, roles.names[role], of), does(roles.does[role])],
        press: { label: words.desk, href: `${post.publicUrl}/bureau` },
      }
    },
  })
}

/** To their owner: whoever chose them at an open desk, or tries them, is not always they. */
async function mailDigits(
  post: Post,
  event: EventOf<'digits.chosen'> | EventOf<'digits.tried-out'>,
  eventId: string,
): Promise<void> {
  await mailPerson(post, event.person, {
    messageId: messageIdOf(post, 'digits', eventId.replaceAll(':', '.')),
    of: { member: event.memberId },
    letter({ digits, desk }, of) {
      const said = { press: { label: desk, href: `${post.publicUrl}/bureau` }, footer: digits.footer }
      if (event.type === 'digits.tried-out') {
        const { subject, opening, after } = digits.triedOut
        return { ...said, subject: subject(of), title: subject(of), opening: [opening(event.screen)], after }
      }
      const { subject, opening, after } = event.isFirst ? digits.chosen : digits.changed
      return { ...said, subject: subject(of), title: subject(of), opening: [opening(of)], after }
    },
  })
}

async function mailAdmins(post: Post, { memberId }: EventOf<'member.unmanaged'>, eventId: string): Promise<void> {
  for (const admin of await networkAdmins(post.database.reader))
    await mailPerson(post, admin, {
      messageId: messageIdOf(post, 'unmanaged', eventId.replaceAll(':', '.'), admin),
      of: { member: memberId },
      letter: ({ unmanaged }, of) => ({
        subject: unmanaged.subject(of),
        title: unmanaged.subject(of),
        opening: [unmanaged.opening(of)],
        press: { label: unmanaged.press, href: `${post.publicUrl}/bureau` },
        footer: unmanaged.footer,
      }),
    })
}

type RoleSubject = Parameters<typeof findNamed>[1]

type Mailing = {
  readonly messageId: string
  readonly of: RoleSubject
  readonly letter: (words: RoleMails, of: string) => Omit<Letter, 'language' | 'theirs'>
}

async function mailPerson(post: Post, id: Id<'Account'>, { messageId, of, letter }: Mailing): Promise<void> {
  const account = await findAccount(post.database.reader, id)
  if (account?.email === undefined) return
  const language = account.language ?? languages[0]
  const name = await nameOf(post, of, language)
  await sendOnce(post, {
    messageId,
    to: { name: account.firstName, address: account.email },
    ...layOut({
      ...letter(roleMails[language], name),
      language,
      site: 'site' in of ? name : undefined,
      theirs: [name],
    }),
  })
}

async function nameOf({ database }: Post, of: RoleSubject, language: Language): Promise<string> {
  const named = await findNamed(database.reader, of)
  return named && named.kind !== 'network' ? named.name : roleMails[language].roles.network
}

const askedIn = (language: Language): string => (language === languages[0] ? '' : `?lang=${language}`)
