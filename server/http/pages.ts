import { Router, type NextFunction, type Request, type Response } from 'express'
import { dayOf } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import { listedMembers } from '../members/index.js'
import { listedOffers } from '../offers/index.js'
import type { Services } from '../rpc/context.js'
import { findSite, listSites, type Site } from '../sites/index.js'
import { communeCodesOf } from '../territories/index.js'
import { arrivalOf } from './front.js'
import { asked, frameOf, give, giveXml, languageOf } from './pages/answers.js'
import { homePage } from './pages/home-page.js'
import { memberStyles } from './pages/members/member.styles.js'
import { membersRoutes } from './pages/members/members-routes.js'
import { barePage, missingPage } from './pages/missing-page.js'
import { offersRoutes } from './pages/offers/offers-routes.js'
import { linkRoutes } from './pages/repairs/link-routes.js'
import { pageStyles } from './pages/page.styles.js'
import { voiceOf } from './pages/say.js'
import { repairStyles } from './pages/repairs/repair.styles.js'
import { repairersRoutes } from './pages/repairs/repairers-routes.js'
import { siteStyles } from './pages/site-styles.js'
import { memberSitemapPaths, partOfSitemap, robots, sitemap, sitemapIndex, sitemapPaths } from './pages/sitemaps.js'
import { whatToSay } from './pages/what-to-say.js'

/** Our own pages of each site: what the elements show, for whoever has no script, for search engines, for sharing. */
export function pages(services: Services): Router {
  const { clock, database, logger, publicUrl } = services
  const router = Router({ caseSensitive: true })
  const db = database.reader

  const membersOffers = async (site: Site, part: { skip: number; take: number }) =>
    listedOffers(db, site.elements.includes('offer-board') ? await communeCodesOf(db, site.territoryId) : [], {
      now: clock.now(),
      of: 'members',
      ...part,
    })

  const membersShown = async ({ slug, elements }: Site) => {
    if (!elements.includes('member-map')) return 0
    const { total } = await listedMembers(asked(services).source, { site: slug, skip: 0, take: 0 })
    return total
  }

  router.get('/s/page.css', (_req, res) => {
    res.set({ 'Cache-Control': 'public, max-age=300', 'X-Content-Type-Options': 'nosniff' })
    res.type('text/css').send(pageStyles + repairStyles + memberStyles)
  })

  router.get('/s/:site/look.css', async (req, res) => {
    const { site } = await frameOf(services, req, req.params.site)
    res.set({ 'Cache-Control': 'public, max-age=300', 'X-Content-Type-Options': 'nosniff' })
    res.type('text/css').send(siteStyles(site))
  })

  router.get('/s/:site', async (req, res) =>
    give(res, homePage(await frameOf(services, req, req.params.site)), { seconds: 30 }),
  )

  router.use(offersRoutes(services))
  router.use(repairersRoutes(services))
  router.use(membersRoutes(services))
  router.use(linkRoutes(services))

  async function giveSitemap(req: Request, res: Response, { slug, part }: { slug: string; part: number }) {
    const { site } = await frameOf(services, req, slug)
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
      paths.push(...sitemapPaths(site, total), ...memberSitemapPaths(site, await membersShown(site)))
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
    const said = whatToSay(error, voice, { path: req.originalUrl, requestId })
    if (said.status >= 500) logger.error({ err: error, requestId }, 'failed')
    const frame = site && { publicUrl, site, voice, today: dayOf(clock.now(), site.zone) }
    const page = frame ? missingPage(frame, said) : barePage(voice, said.title, said.words)
    res.status(said.status)
    give(res, page, { seconds: 0 })
  })
  return router
}
