import { Router, type Request } from 'express'
import { Refusal } from '../../base/refusal.js'
import { headOfBoard, searchBoard } from '../../offers/index.js'
import type { Services } from '../../rpc/context.js'
import { findSite } from '../../sites/index.js'
import { publicReadHeaders } from '../headers.js'
import { framesOf } from '../pages/frames.js'
import { asked, queryOf } from '../pages/layout/answers.js'
import { ownLanguage, pathIn, type Frame } from '../pages/layout/layout.js'
import { feedFormats, feedTitle, type FeedFormat } from '../pages/offers/follow.js'
import { feedPath, offersPath, readOffersAddress, type OffersAddress } from '../pages/offers/offers-address.js'
import type { BoardHead, OfferCard } from '../pages/offers/offers-shown.js'
import { feedTag, type FeedTag } from './feed-tag.js'
import { refusedFeed } from './refused-feed.js'
import { atomOf, rssOf, type Feed, type FeedEntry } from './xml-feed.js'

const writers = { atom: atomOf, rss: rssOf }

const isFormat = (name: string): name is FeedFormat => Object.hasOwn(feedFormats, name)

/** The newest offers of a search, for readers of feeds: what the page lists, and no more of persons than it. */
export function offerFeedRoutes(services: Services): Router {
  const router = Router({ caseSensitive: true })
  const frameOf = framesOf(services)

  router.get('/feeds/:site/offres.:format', async (req, res, next) => {
    const { format } = req.params
    const site = await findSite(services.database.reader, req.params.site)
    if (!site?.elements.includes('offer-board') || !isFormat(format)) {
      next()
      return
    }
    const frame = await frameOf(req, site.slug)
    const { language } = frame.formats
    const address = readOffersAddress(site.slug, queryOf(req), language)
    if (!address) throw new Refusal('invalid-input')
    const { source } = asked(services)
    const head = await headOfBoard(source, { site: site.slug })
    const { items } = await searchBoard(source, { ...address.search, language, order: 'newest' })
    const feed = feedOf(frame, { address, head, items, format })
    const { markup } = writers[format](feed)
    const tag = feedTag(markup)
    res.set({
      ...publicReadHeaders(300),
      ETag: tag.etag,
      'Content-Type': `${feedFormats[format].type}; charset=utf-8`,
      'Last-Modified': new Date(feed.updatedAt).toUTCString(),
      // The page is found; a search, and who offers, are nobody's to find.
      'X-Robots-Tag': 'noindex',
    })
    if (isKept(req, { tag, changedAt: feed.updatedAt })) res.status(304).end()
    else res.send(markup)
  })

  router.use('/feeds', refusedFeed)

  return router
}

/** When a request has both conditions, the tag decides (RFC 9110, 13.2.2). */
function isKept(req: Request, { tag, changedAt }: { readonly tag: FeedTag; readonly changedAt: string }): boolean {
  if (req.get('if-none-match') !== undefined) return tag.isHeldBy(req)
  return Date.parse(req.get('if-modified-since') ?? '') >= Math.floor(Date.parse(changedAt) / 1_000) * 1_000
}

type Found = {
  readonly address: OffersAddress
  readonly head: BoardHead
  readonly items: readonly OfferCard[]
  readonly format: FeedFormat
}

function feedOf(frame: Frame, { address, head, items, format }: Found): Feed {
  const { site, formats, publicUrl } = frame
  const own = ownLanguage(site)
  const { after: _, ...first } = address
  const [newest = site.createdAt] = items.map(({ publishedAt }) => publishedAt).toSorted((a, b) => (a < b ? 1 : -1))
  return {
    title: `${feedTitle(formats, address, head)} – ${site.name}`,
    summary: formats.words.offersWords,
    self: publicUrl + feedPath(address, format, own),
    page: publicUrl + offersPath({ ...first, trail: [] }, own),
    author: site.name,
    language: formats.language,
    updatedAt: newest,
    entries: items.map((card) => entryOf(frame, card, head)),
  }
}

function entryOf(frame: Frame, card: OfferCard, { categories }: BoardHead): FeedEntry {
  const { formats, publicUrl } = frame
  const { words, language } = formats
  const category = categories.find(({ id }) => id === card.category)
  const who = card.byMember ? words.byMember(card.giver, card.commune) : words.byPerson(card.commune)
  const picture = card.photo?.sizes.at(-1)?.path
  return {
    id: `urn:uuid:${card.id}`,
    title: card.title,
    page: publicUrl + pathIn(frame, `/offres/${card.id}`),
    publishedAt: card.publishedAt,
    category: category && { id: category.id, name: category.name[language] ?? category.name.fr },
    summary: `${words.kinds[card.kind]} · ${who}`,
    picture: picture && publicUrl + picture,
  }
}
