import { findAccount, dossierPath } from '../../accounts/index.js'
import { languages, type Language } from '../../base/language.js'
import type { Instant } from '../../base/instant.js'
import { dayOf, daysBetween, paris, wallTimeOf } from '../../base/local-time.js'
import { saidHour } from '../../base/said-hour.js'
import type { EventOf } from '../../events/event.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { formatsOf } from '../appointments/formats.js'
import { dossierMails } from './account-mails.strings.js'

export const dossierEvents = ['dossier.asked', 'account.idle'] as const

type DossierEvent = EventOf<(typeof dossierEvents)[number]>

export async function mailDossier(post: Post, event: DossierEvent, eventId: string): Promise<void> {
  const account = await findAccount(post.database.reader, event.person)
  if (account?.email === undefined) return
  const to = { name: account.firstName, address: account.email }
  const messageId = messageIdOf(post, 'dossier', eventId.replaceAll(':', '.'))
  if (event.type === 'dossier.asked') return mailLink(post, event, { messageId, to })
  // A person who has come back meanwhile keeps everything.
  if ((account.lastActiveAt ?? account.createdAt) !== event.since) return
  await mailIdle(post, event, { messageId, to, language: account.language ?? languages[0] })
}

type Addressed = { readonly messageId: string; readonly to: { readonly name: string; readonly address: string } }

async function mailLink(
  post: Post,
  { act, person, language, until }: EventOf<'dossier.asked'>,
  { messageId, to }: Addressed,
): Promise<void> {
  const { clock, hmac, publicUrl } = post
  const now = clock.now()
  if (until <= now) return
  const words = dossierMails[language][act]
  const path = dossierPath(hmac, act, { person, until, asked: askedIn(language) })
  await sendOnce(post, {
    messageId,
    to,
    ...layOut({
      language,
      subject: words.subject,
      title: words.title,
      opening: [words.opening(saidUntil(until, { language, now }))],
      press: { label: words.press, href: `${publicUrl}${path}` },
      after: words.after,
      footer: words.footer,
    }),
  })
}

/** The day also as such: the mail may be read once « demain » has come. A whole hour, never after the end. */
function saidUntil(until: Instant, { language, now }: { readonly language: Language; readonly now: Instant }): string {
  const time = wallTimeOf(until, paris)
  const hour = saidHour(time < '01:00' ? time : `${time.slice(0, 2)}:00`, language)
  const isTomorrow = daysBetween(dayOf(now, paris), dayOf(until, paris)) === 1
  return dossierMails[language].until({ day: formatsOf(language).day(until, paris, now), hour, isTomorrow })
}

async function mailIdle(
  post: Post,
  { erasedAt }: EventOf<'account.idle'>,
  { messageId, to, language }: Addressed & { readonly language: Language },
): Promise<void> {
  const words = dossierMails[language].idle
  const day = formatsOf(language).day(erasedAt, paris, post.clock.now())
  await sendOnce(post, {
    messageId,
    to,
    ...layOut({
      language,
      subject: words.subject(day),
      title: words.title(day),
      opening: [words.opening],
      press: { label: words.press, href: `${post.publicUrl}/moi${askedIn(language)}` },
      after: words.after,
      footer: words.footer,
    }),
  })
}

const askedIn = (language: Language): string => (language === languages[0] ? '' : `?lang=${language}`)
