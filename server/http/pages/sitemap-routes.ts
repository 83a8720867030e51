import { Router, type Request, type Response } from 'express'
import { Refusal } from '../../base/refusal.js'
import type { Services } from '../../rpc/context.js'
import { getSite, listSites, type Site } from '../../sites/index.js'
import { giveXml } from './layout/answers.js'
import type { Listing, Part, Section } from './layout/section.js'
import { sections, sectionsOf } from './sections.js'
import {
  isAmongPages,
  partOfSection,
  partOfSitemap,
  robots,
  sectionSitemapPaths,
  sitemap,
  sitemapIndex,
  sitemapPaths,
} from './sitemaps.js'

type Named = { readonly site: string; readonly part: string }

const none: Listing = { total: 0, addresses: [] }

export function sitemapRoutes(services: Services): Router {
  const { database, publicUrl } = services
  const router = Router({ caseSensitive: true })
  const db = database.reader

  const listed = async (site: Site, section: Section | undefined, part: Part): Promise<Listing> =>
    (section && sectionsOf(site).includes(section) && (await section.list?.(services, site, part))) || none

  const amongPages = sections.find(isAmongPages)

  async function giveSitemap(res: Response, { slug, part }: { slug: string; part: number }) {
    const site = await getSite(db, slug)
    if (!Number.isInteger(part) || part < 1) throw new Refusal('invalid-input')
    const { own, offers } = partOfSitemap(site, part)
    const { addresses } = await listed(site, amongPages, offers)
    if (own.length + addresses.length === 0) throw new Refusal('invalid-input')
    giveXml(res, sitemap(publicUrl, [...own, ...addresses]))
  }

  router.get('/s/:site/sitemap.xml', (req, res) => giveSitemap(res, { slug: req.params.site, part: 1 }))

  router.get('/s/:site/sitemap-:part.xml', (req, res) =>
    giveSitemap(res, { slug: req.params.site, part: Number(req.params.part) }),
  )

  for (const section of sections.filter((each) => each.list && !isAmongPages(each))) {
    router.get(`/s/:site${section.path}/sitemap-:part.xml`, async (req: Request<Named>, res) => {
      const site = await getSite(db, req.params.site)
      if (!sectionsOf(site).includes(section)) throw new Refusal('element-off')
      const part = Number(req.params.part)
      const isPart = Number.isInteger(part) && part >= 1
      const { addresses } = isPart ? await listed(site, section, partOfSection(part)) : none
      if (addresses.length === 0) throw new Refusal('offer-gone', { fields: ['path'] })
      giveXml(res, sitemap(publicUrl, addresses))
    })
  }

  router.get('/sitemap.xml', async (_req, res) => {
    const paths: string[] = []
    const nothing = { skip: 0, take: 0 }
    for (const site of await listSites(db)) {
      paths.push(...sitemapPaths(site, (await listed(site, amongPages, nothing)).total))
      for (const section of sectionsOf(site).filter((each) => !isAmongPages(each)))
        paths.push(...sectionSitemapPaths(site, section, (await listed(site, section, nothing)).total))
    }
    giveXml(res, sitemapIndex(publicUrl, paths))
  })

  router.get('/robots.txt', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').type('text/plain').send(robots(publicUrl))
  })

  return router
}
