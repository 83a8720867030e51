import { Router, type NextFunction, type Request, type Response } from 'express'
import { isId } from '../base/id.js'
import { msOf, never, type Instant } from '../base/instant.js'
import { dayOf, paris } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import { listedOffers, openBoard, searchBoard, showSheet } from '../offers/index.js'
import type { Services } from '../rpc/context.js'
import { findSite, listSites, type Site } from '../sites/index.js'
import { communeCodesOf, communesOf } from '../territories/index.js'
import { arrivalOf } from './front.js'
import { pageHeaders } from './headers.js'
import { homePage } from './pages/home-page.js'
import type { Html } from './pages/html.js'
import { ownLanguage, type Frame } from './pages/layout.js'
import { barePage, missingPage } from './pages/missing-page.js'
import { offerPage } from './pages/offer-page.js'
import { readOffersAddress } from './pages/offers-address.js'
import { offersPage } from './pages/offers-page.js'
import { pageStyles } from './pages/page.styles.js'
import { voiceOf } from './pages/say.js'
import { siteStyles } from './pages/site-styles.js'
import { partOfSitemap, robots, sitemap, sitemapIndex, sitemapPaths } from './pages/sitemaps.js'

/** Our own pages of each site: what the elements show, for whoever has no script, for search engines, for sharing. */
export function pages({ database, clock, logger, publicUrl }: Services): Router {
  const router = Router({ caseSensitive: true })
  const db = database.reader

  async function frameOf(req: Request, slug: string): Promise<Frame> {
    const site = await findSite(db, slug)
    if (!site) throw new Refusal('site-unknown')
    const today = dayOf(clock.now(), paris)
    return { publicUrl, site, today, voice: voiceOf(languageOf(req, site)) }
  }

  /** What a page shows is told until when it is true: a cache keeps it no longer. */
  function asked() {
    let until: Instant = never
    const keepUntil = (moment: Instant) => {
      if (moment < until) until = moment
    }
    const seconds = () => Math.max(0, Math.min(30, Math.floor((msOf(until) - msOf(clock.now())) / 1000)))
    return { seconds, source: { db, clock, keepUntil } }
  }

  const membersOffers = async (site: Site, part: { skip: number; take: number }) =>
    listedOffers(db, site.elements.includes('offer-board') ? await communeCodesOf(db, site.territoryId) : [], {
      now: clock.now(),
      of: 'members',
      ...part,
    })

  router.get('/s/page.css', (_req, res) => {
    res.set({ 'Cache-Control': 'public, max-age=300', 'X-Content-Type-Options': 'nosniff' })
    res.type('text/css').send(pageStyles)
  })

  router.get('/s/:site/look.css', async (req, res) => {
    const { site } = await frameOf(req, req.params.site)
    res.set({ 'Cache-Control': 'public, max-age=300', 'X-Content-Type-Options': 'nosniff' })
    res.type('text/css').send(siteStyles(site))
  })

  router.get('/s/:site', async (req, res) => give(res, homePage(await frameOf(req, req.params.site)), 30))

  router.get('/s/:site/offres', async (req, res) => {
    const frame = await frameOf(req, req.params.site)
    const { site, voice } = frame
    const address = readOffersAddress(site.slug, queryOf(req), voice.language)
    if (!address) throw new Refusal('invalid-input')
    const { seconds, source } = asked()
    const opening = await openBoard(source, { site: site.slug })
    const offers = await searchBoard(source, address.search)
    const found = await communesOf(db, await communeCodesOf(db, site.territoryId))
    const communes = found
      .filter(({ code }) => code.length === 5)
      .toSorted((a, b) => a.name.localeCompare(b.name, voice.words.locale))
    give(res, offersPage(frame, { address, opening, offers, communes }), seconds())
  })

  router.get('/s/:site/offres/:offer', async (req, res) => {
    const frame = await frameOf(req, req.params.site)
    if (!isId(req.params.offer)) throw new Refusal('offer-gone')
    const { seconds, source } = asked()
    const sheet = await showSheet(source, { id: req.params.offer, site: frame.site.slug })
    give(res, offerPage(frame, sheet), seconds())
  })

  async function giveSitemap(req: Request, res: Response, { slug, part }: { slug: string; part: number }) {
    const { site } = await frameOf(req, slug)
    if (!Number.isInteger(part) || part < 1) throw new Refusal('invalid-input')
    const { own, offers } = partOfSitemap(site, part)
    const { items } = await membersOffers(site, offers)
    const listed = items.map(({ id, publishedAt }) => ({
      path: `/s/${site.slug}/offres/${id}`,
      changed: publishedAt.slice(0, 10),
    }))
    if (own.length + listed.length === 0) throw new Refusal('invalid-input')
    giveXml(res, sitemap(publicUrl, [...own, ...listed]))
  }

  router.get('/s/:site/sitemap.xml', (req, res) => giveSitemap(req, res, { slug: req.params.site, part: 1 }))

  router.get('/s/:site/sitemap-:part.xml', (req, res) =>
    giveSitemap(req, res, { slug: req.params.site, part: Number(req.params.part) }),
  )

  router.get('/sitemap.xml', async (_req, res) => {
    const paths: string[] = []
    for (const site of await listSites(db)) {
      const { total } = await membersOffers(site, { skip: 0, take: 0 })
      paths.push(...sitemapPaths(site, total))
    }
    giveXml(res, sitemapIndex(publicUrl, paths))
  })

  router.get('/robots.txt', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').type('text/plain').send(robots(publicUrl))
  })

  router.use('/s/:site', () => {
    throw new Refusal('offer-gone', { fields: ['path'] })
  })

  router.use('/s/:site', async (error: unknown, req: Request<{ site: string }>, res: Response, next: NextFunction) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const { requestId } = arrivalOf(req)
    const site = await findSite(db, req.params.site).catch(() => undefined)
    const voice = voiceOf(languageOf(req, site))
    const said = whatToSay(error, voice.words, requestId)
    if (said.status >= 500) logger.error({ err: error, requestId }, 'failed')
    const frame = site && { publicUrl, site, voice, today: dayOf(clock.now(), paris) }
    const page = frame ? missingPage(frame, said.title, said.words) : barePage(voice, said.title, said.words)
    res.status(said.status)
    give(res, page, 0)
  })
  return router
}

function languageOf(req: Request, site: Site | undefined) {
  const wanted = queryOf(req).get('lang')
  return site?.languages.find((language) => language === wanted) ?? (site ? ownLanguage(site) : 'fr')
}

const queryOf = (req: Request) => new URL(req.originalUrl, 'http://localhost').searchParams

function whatToSay(error: unknown, words: ReturnType<typeof voiceOf>['words'], requestId: string) {
  if (!(error instanceof Refusal)) {
    return { status: 500, title: words.failedTitle, words: words.failedWords(requestId) }
  }
  const { reason, kind, detail } = error
  if (reason === 'site-unknown') return { status: 404, title: words.noSiteTitle, words: words.noSiteWords }
  if (reason === 'element-off') return { status: 404, title: words.offTitle, words: words.offWords }
  if (reason === 'offer-gone' && detail.fields === undefined) {
    return { status: 404, title: words.goneTitle, words: words.goneWords }
  }
  if (reason === 'offer-gone') return { status: 404, title: words.lostTitle, words: words.lostWords }
  return { status: kind === 'not-found' ? 404 : 400, title: words.badSearchTitle, words: words.badSearchWords }
}

/** Errors are kept by nobody: what is missing now may be there in a moment. */
function give(res: Response, { markup }: Html, seconds: number): void {
  for (const [name, value] of Object.entries(pageHeaders)) if (value !== undefined) res.setHeader(name, value)
  res.set('Cache-Control', seconds > 0 ? `public, max-age=${seconds}` : 'no-store')
  res.type('text/html').send(markup)
}

function giveXml(res: Response, { markup }: Html): void {
  res.set({ 'Cache-Control': 'public, max-age=300', 'X-Content-Type-Options': 'nosniff' })
  res.type('application/xml').send(markup)
}
