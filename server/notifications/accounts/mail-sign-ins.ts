import {
  codeOf,
  findAccount,
  findSession,
  findSignIn,
  hasSessionBefore,
  sessionSecretOf,
} from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import { addMs } from '../../base/instant.js'
import { languages } from '../../base/language.js'
import { paris } from '../../base/local-time.js'
import type { EventOf } from '../../events/event.js'
import { Later } from '../../events/follow.js'
import { findSiteById } from '../../sites/index.js'
import { layOut } from '../mail/lay-out.js'
import { accountMails } from './account-mails.strings.js'
import { readMailbox } from '../mail/mail-from.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { formatsOf } from '../appointments/formats.js'

export async function mailCode(post: Post, { signInId: id }: EventOf<'code.requested'>): Promise<void> {
  const { database, clock, hmac } = post
  const signIn = await findSignIn(database.reader, id)
  // An expired code would be mistaken for the valid one.
  if (!signIn || signIn.endedAt !== undefined || signIn.expiresAt <= clock.now()) return
  const { language, email, expiresAt } = signIn
  const words = accountMails[language].code
  const { name, site, zone } = await placeOf(post, signIn.siteId)
  const code = codeOf(hmac, id)
  await sendOnce(post, {
    messageId: messageIdOf(post, 'code', id),
    // Somebody else may have typed the address: nothing that they typed besides is repeated to its owner.
    to: { name: '', address: email },
    ...layOut({
      language,
      subject: words.subject(code, name),
      site,
      title: words.title(name),
      opening: [words.opening(formatsOf(language).hour(expiresAt, zone))],
      code,
      after: words.after,
      footer: words.footer(name),
      theirs: [name],
    }),
  })
}

/** By then what the person signed in for is done: until then, this mail would come among those that are awaited. */
const sessionMailAfterMs = 15 * 60_000

/** The first device of a person is told by the code; every further one by this mail. */
export async function mailSession(post: Post, { sessionId: id, signInId }: EventOf<'session.opened'>): Promise<void> {
  const { database, clock, publicUrl, hmac } = post
  const session = await findSession(database.reader, id)
  const now = clock.now()
  if (!session || session.expiresAt <= now || !(await hasSessionBefore(database.reader, session))) return
  const { language, createdAt, origin } = session
  const sentAt = addMs(createdAt, sessionMailAfterMs)
  if (now < sentAt) throw new Later(sentAt)
  const account = await findAccount(database.reader, session.accountId)
  if (account?.email === undefined) return
  const place = await placeOf(post, session.siteId ?? (await findSignIn(database.reader, signInId))?.siteId)
  const words = accountMails[language].session
  const formats = formatsOf(language)
  const hour = formats.hour(createdAt, place.zone)
  const facts = { day: formats.day(createdAt, place.zone, now), hour, site: place.name, host: new URL(origin).host }
  const asked = language === place.language ? '' : `?lang=${language}`
  await sendOnce(post, {
    messageId: messageIdOf(post, 'session', id),
    to: { name: account.firstName, address: account.email },
    ...layOut({
      language,
      site: place.site,
      subject: words.subject(place.name, formats.shortDay(createdAt, place.zone), hour),
      title: words.title,
      opening: [words.opening(facts), words.itWasYou],
      press: {
        label: words.press,
        href: `${publicUrl}${place.path}/session/${id}${asked}#${sessionSecretOf(hmac, id)}`,
        isAside: true,
      },
      after: words.after,
      footer: words.footer,
      theirs: [place.name],
    }),
  })
}

/** A sign-in of no site is one of the network, named as in the mails that it sends. */
async function placeOf({ database, mailer, publicUrl }: Post, siteId: Id<'Site'> | undefined) {
  const site = siteId && (await findSiteById(database.reader, siteId))
  if (!site) {
    const name = readMailbox(mailer.from).name || new URL(publicUrl).host
    return { name, path: '', language: languages[0], zone: paris }
  }
  return { name: site.name, site: site.name, path: `/s/${site.slug}`, language: site.languages[0], zone: site.zone }
}
