import { saidPeriod, shortPeriod } from '../../../widgets/words/loans/period.js'
import { findAccount } from '../../accounts/index.js'
import { oneLine } from '../../base/one-line.js'
import type { EventOf } from '../../events/event.js'
import { waitToTell } from '../../loans/index.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { formatsOf } from '../appointments/formats.js'
import { waitMails } from './wait-mails.strings.js'

export const waitMailEvents = ['wait.told', 'wait.opened', 'wait.gone', 'wait.let-go'] as const

type WaitEvent = EventOf<(typeof waitMailEvents)[number]>

const moments = { 'wait.told': 'told', 'wait.opened': 'opened', 'wait.gone': 'gone', 'wait.let-go': 'letGo' } as const

/** Tells a person who waits that it is their turn, or not after all, that it is open to all, or that nobody lends it any more. */
export async function mailWait(post: Post, event: WaitEvent, eventId: string): Promise<void> {
  const { clock, database, publicUrl } = post
  const { person, language } = event
  if (event.type === 'wait.let-go' && !event.isTold) return
  const now = clock.now()
  const [account, told] = await Promise.all([
    findAccount(database.reader, person),
    waitToTell(database.reader, event, now),
  ])
  if (account?.email === undefined || !told) return
  const { days, giver = '', heldUntil: until, path, site, title, today, zone } = told
  const words = waitMails[language][moments[event.type]]
  const formats = formatsOf(language)
  const about = {
    title: oneLine(title),
    who: oneLine(giver),
    site,
    period: days ? saidPeriod(days, language, today) : '',
    short: days ? shortPeriod(days, language) : '',
    until: until ? waitMails[language].atHour(formats.day(until, zone, now), formats.hour(until, zone)) : '',
  }
  await sendOnce(post, {
    messageId: messageIdOf(post, 'wait', person, eventId.replaceAll(':', '.')),
    to: { name: account.firstName, address: account.email },
    ...layOut({
      language,
      subject: words.subject(about),
      site,
      title: words.title,
      opening: words.opening(about),
      press: { label: words.press, href: publicUrl + path },
      after: words.after,
      theirs: [title, site, ...(giver ? [giver] : [])],
      footer: waitMails[language].footer(site),
    }),
  })
}
