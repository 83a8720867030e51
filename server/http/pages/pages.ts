import { Router, type NextFunction, type Request, type Response } from 'express'
import { Refusal } from '../../base/refusal.js'
import type { LegalNotice } from '../../base/legal-notice.js'
import type { Services } from '../../rpc/context.js'
import { findSite } from '../../sites/index.js'
import { arrivalOf } from '../front.js'
import { outageSeconds } from '../outage.js'
import { give, languageOf } from './layout/answers.js'
import { backScript } from './back.js'
import { labelRoutes } from './labels/label-routes.js'
import { besideScript } from './beside-script.js'
import { frameFor, framesOf } from './frames.js'
import { guideRoutes } from './guide/guide-routes.js'
import { guideStyles } from './guide/guide.styles.js'
import { homePage } from './home-page.js'
import { missingPage } from './missing-page.js'
import { barePage } from './layout/bare-page.js'
import { embedRoutes } from './embed/embed-routes.js'
import { oembedRoutes } from './embed/oembed-routes.js'
import { embedStyles } from './embed/embed.styles.js'
import { deskRoutes } from './desk/desk-routes.js'
import { accountRoutes } from './account/account-routes.js'
import { configuratorRoutes } from './configurator/configurator-routes.js'
import { configuratorStyles } from './configurator/configurator.styles.js'
import { stopAtOnce } from './account/stop-saved-search.js'
import { legalRoutes } from './legal/legal-routes.js'
import { formStyles } from './layout/form.js'
import { joiningRoutes } from './joining/joining-routes.js'
import { pageStyles } from './layout/page.styles.js'
import { loanRoutes } from './loans/loan-routes.js'
import { loanStyles } from './loans/loan.styles.js'
import { linkRoutes } from './repairs/link-routes.js'
import { formatsOf } from './layout/formats.js'
import { mySpaceRoutes } from './my-space/my-space-routes.js'
import { rulesRoutes } from './rules/rules-routes.js'
import { sectionAt, sections } from './sections.js'
import { siteStyles } from './layout/site-styles.js'
import { sitemapRoutes } from './sitemap-routes.js'
import { versionRoutes } from './versions/version-routes.js'
import { errorPageText } from './error-page-text.js'

type House = {
  readonly legal: LegalNotice
  readonly dataDir: string
  /** The folder of the guide that the build made. */
  readonly guideDir: string
}

export function pages(services: Services, { legal, dataDir, guideDir }: House): Router {
  const { database, logger } = services
  const router = Router({ caseSensitive: true })
  const frameOf = framesOf(services)

  router.get('/s/page.css', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=300')
    res
      .type('text/css')
      .send(
        [
          pageStyles,
          formStyles,
          guideStyles,
          ...sections.map(({ styles = '' }) => styles),
          loanStyles,
          embedStyles,
          configuratorStyles,
        ].join(''),
      )
  })

  router.get('/s/beside.js', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=300')
    res.type('text/javascript').send(besideScript)
  })

  router.get('/s/back.js', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=300')
    res.type('text/javascript').send(backScript)
  })

  router.get('/s/:site/look.css', async (req, res) => {
    const { site } = await frameOf(req, req.params.site)
    res.set('Cache-Control', 'public, max-age=300')
    res.type('text/css').send(siteStyles(site))
  })

  router.get('/s/:site', async (req, res) => give(res, homePage(await frameOf(req, req.params.site)), { seconds: 30 }))

  router.use(guideRoutes(services, guideDir))
  router.use(legalRoutes(services, legal))
  router.use(rulesRoutes(services))
  router.use(accountRoutes(services))
  router.use(mySpaceRoutes(services, frameOf))
  router.use(deskRoutes())
  router.use(labelRoutes(services))
  router.use(joiningRoutes(services))
  router.use(configuratorRoutes(services, { legal, dataDir }))
  router.use(versionRoutes(services, dataDir))
  router.use(stopAtOnce(services))
  router.use(sitemapRoutes(services))
  for (const section of sections) router.use(section.routes(services, frameOf))
  router.use(embedRoutes(sections, frameOf))
  router.use(oembedRoutes(services, sections))
  router.use(linkRoutes(services, frameOf))
  router.use(loanRoutes(services, frameOf))

  router.use('/s/:site', () => {
    throw new Refusal('offer-gone', { fields: ['path'] })
  })

  router.use('/s/:site', async (error: unknown, req: Request<{ site: string }>, res: Response, next: NextFunction) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const { requestId } = arrivalOf(req)
    // A service that is away is not asked again: each question would wait for its own time-out.
    const isAway = outageSeconds(error) !== undefined
    const site = isAway ? undefined : await findSite(database.reader, req.params.site).catch(() => undefined)
    const formats = formatsOf(languageOf(req, site))
    const section = sectionAt(req.originalUrl)
    const said = errorPageText(error, formats, { section, requestId })
    if (said.status >= 500) logger.error({ err: error, requestId }, 'failed')
    const page = site ? missingPage(frameFor(services, req, site), said, section) : barePage(formats, said)
    if (said.retryAfterSeconds !== undefined) res.set('Retry-After', String(said.retryAfterSeconds))
    res.status(said.status)
    give(res, page, { seconds: 0 })
  })
  return router
}
