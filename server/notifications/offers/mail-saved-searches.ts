import { findAccount } from '../../accounts/index.js'
import { languages, type Language } from '../../base/language.js'
import type { EventOf } from '../../events/event.js'
import {
  findSavedSearch,
  offerCategories,
  offerPath,
  shownAmong,
  soughtPath,
  stopAtOncePath,
  stopPath,
} from '../../offers/index.js'
import { communesOf } from '../../territories/index.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { savedSearchMails } from './offer-mails.strings.js'

type SavedSearch = NonNullable<Awaited<ReturnType<typeof findSavedSearch>>>

export async function mailSavedSearch(post: Post, event: EventOf<'watch.found'>, eventId: string): Promise<void> {
  const { database, hmac, publicUrl } = post
  const saved = await findSavedSearch(database.reader, event.watchId)
  const account = saved && (await findAccount(database.reader, saved.accountId))
  if (!saved || account?.email === undefined || account.unalerted) return
  const offers = await stillShown(post, saved, event.offers)
  if (offers.length === 0) return
  const language = account.language ?? saved.sought.language ?? languages[0]
  const words = savedSearchMails[language]
  const { site } = saved
  const asked = new URLSearchParams({ site: site.slug, ...(language !== languages[0] && { lang: language }) })
  const about = await inWords(post, saved, language)
  const stop = publicUrl + stopPath(hmac, saved.id, `?${asked}`)
  await sendOnce(post, {
    messageId: messageIdOf(post, 'watch', eventId.replaceAll(':', '.')),
    to: { name: account.firstName, address: account.email },
    ...layOut({
      language,
      subject: words.subject(offers.length, about),
      site: site.name,
      title: words.title(about),
      opening: [words.opening(site.name)],
      labels: offers.map(({ title, url }) => [title, url] as const),
      links: [...offers.map(({ url }) => ({ text: url, href: url })), { text: stop, href: stop }],
      press: { label: words.press, href: publicUrl + soughtPath(site.slug, saved.sought) },
      after: [`${words.stop}\n${stop}`],
      footer: words.footer,
      theirs: [site.name],
    }),
    unsubscribe: `${publicUrl}${stopAtOncePath(hmac, saved.id)}`,
  })
}

/** Withdrawn or hidden since it was found, there or everywhere: nothing to see any more. */
async function stillShown({ database, publicUrl, clock }: Post, { site }: SavedSearch, ids: readonly string[]) {
  const offers = await shownAmong(database.reader, ids, { site: site.id, now: clock.now() })
  return offers.map(({ id, title }) => ({ title, url: `${publicUrl}${offerPath(site.slug, id)}` }))
}

async function inWords(
  { database: { reader: db } }: Post,
  { sought }: SavedSearch,
  language: Language,
): Promise<string> {
  const words = savedSearchMails[language]
  const names = sought.category === undefined ? undefined : await offerCategories.namesIn(db, language)
  const what = [sought.words, names?.get(sought.category ?? '')].filter(Boolean).join(', ') || words.everything
  const [commune] = sought.near === undefined ? [] : await communesOf(db, [sought.near])
  return commune ? words.near(what, commune.name) : what
}
