import { findAccount } from '../../accounts/index.js'
import { addMs, type Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { paris } from '../../base/local-time.js'
import type { EventOf } from '../../events/event.js'
import { findOffer, offerPath, renewPath, type Offer } from '../../offers/index.js'
import { findSiteById, listSites, spaceAddress, type Site } from '../../sites/index.js'
import { giverMailbox, type GiverMailbox } from '../mail/giver-mailbox.js'
import { layOut, type Letter } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { formatsOf } from '../appointments/formats.js'
import { offerMails, type OfferMails, type ToldOffer } from './offer-mails.strings.js'

export const offerMailEvents = ['offer.published', 'offer.submitted', 'offer.ending'] as const

type OfferEvent = EventOf<(typeof offerMailEvents)[number]>

/** The offer as it stands, its giver, and the site whose pages the mail leads to. */
type Told = { readonly offer: Offer; readonly to: GiverMailbox; readonly site: Site | undefined; readonly now: Instant }

/** `eventId`: of several mails about one offer, each has its own. */
export async function mailOffer(post: Post, event: OfferEvent, eventId: string): Promise<void> {
  const db = post.database.reader
  const offer = await findOffer(db, event.offerId)
  // Offers that staff or a command published are told to nobody: they know.
  if (!offer || !('accountId' in offer.giver) || offer.siteId === null) return
  const to = await giverMailbox(post, { giver: offer.giver, home: offer.siteId })
  if (!to) return
  const site = (await findSiteById(db, offer.siteId)) ?? (await listSites(db))[0]
  const told: Told = { offer, to, site, now: post.clock.now() }
  const letter = await letterOf(post, event, told)
  if (!letter) return
  const messageId = messageIdOf(post, 'offer', eventId.replaceAll(':', '.'))
  await sendOnce(post, {
    messageId,
    to,
    ...layOut({ language: to.language, site: site?.name, theirs: [site?.name], ...letter }),
  })
}

type Words = Omit<Letter, 'language' | 'theirs'>

async function letterOf(post: Post, event: OfferEvent, told: Told): Promise<Words | undefined> {
  const { offer } = told
  switch (event.type) {
    case 'offer.published':
      // Changed, paused or hidden meanwhile: what the mail would say is no longer so.
      if (offer.status !== 'published' || offer.lookBy !== null || offer.isHidden) return undefined
      return (await isAway(post, offer)) ? away(told) : published(post, told)
    case 'offer.submitted':
      return offer.status === 'published' && offer.lookBy !== null ? submitted(told, offer.lookBy) : undefined
    case 'offer.ending': {
      const stands = (offer.status === 'published' || offer.status === 'paused') && offer.expiresAt === event.endsAt
      return stands && told.now < offer.expiresAt ? ending(post, told) : undefined
    }
  }
}

async function isAway({ database }: Post, { giver }: Offer): Promise<boolean> {
  return 'accountId' in giver && (await findAccount(database.reader, giver.accountId))?.away === true
}

function published({ publicUrl }: Post, told: Told): Words {
  const { offer, site, to } = told
  const words = offerMails[to.language].published
  const space = spaceAddress(site, { publicUrl, language: to.language })
  const href = site && `${publicUrl}${offerPath(site.slug, offer.id)}${askedIn(to.language, site)}`
  return {
    ...headOf(words, told),
    opening: [words.opening(factsOf(told))],
    ...(href !== undefined && { press: { label: words.press, href } }),
    links: [{ text: space, href: space }],
    after: [words.change(space), ...words.after],
  }
}

function away(told: Told): Words {
  const words = offerMails[told.to.language].away
  return { ...headOf(words, told), opening: [words.opening(factsOf(told))] }
}

function submitted(told: Told, until: Instant): Words {
  const { site, to, now } = told
  const words = offerMails[to.language].submitted
  const day = formatsOf(to.language).day(until, site?.zone ?? paris, now)
  return { ...headOf(words, told), opening: [words.opening(factsOf(told), site?.name ?? ''), words.by(day)] }
}

function ending({ publicUrl, hmac }: Post, told: Told): Words {
  const { offer, site, to } = told
  const words = offerMails[to.language].ending
  const asked = askedIn(to.language, site)
  const href = site && publicUrl + renewPath(hmac, { id: offer.id, site: site.slug }).replace('#', `${asked}#`)
  return {
    ...headOf(words, told),
    opening: [words.opening(factsOf(told))],
    ...(href !== undefined && { press: { label: words.press, href } }),
    after: words.after,
  }
}

function headOf(words: OfferMails['away' | 'published' | 'submitted' | 'ending'], told: Told) {
  const facts = factsOf(told)
  return { subject: words.subject(facts), title: words.title(facts.kind), footer: words.footer(facts.kind) }
}

function factsOf({ offer: { kind, title, expiresAt }, site, to, now }: Told): ToldOffer {
  const { day, shortDay } = formatsOf(to.language)
  const [last, zone] = [addMs(expiresAt, -1), site?.zone ?? paris]
  const about = kind === 'wanted' ? 'request' : 'offer'
  return { kind: about, title, day: day(last, zone, now), shortDay: shortDay(last, zone) }
}

const askedIn = (language: Language, site: Site | undefined): string =>
  language === site?.languages[0] ? '' : `?lang=${language}`
