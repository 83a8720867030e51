import { Router, type NextFunction, type Request, type Response } from 'express'
import { Refusal } from '../../../base/refusal.js'
import { ownLanguage } from '../layout/layout.js'
import { formatsOf } from '../layout/formats.js'
import { give, queryOf } from '../layout/answers.js'
import type { FrameOf, Section } from '../layout/section.js'
import { arrivalOf } from '../../front.js'
import { embedHeaders } from '../../headers.js'
import { barePage } from '../layout/bare-page.js'
import { errorPageText } from '../error-page-text.js'
import { embedPage } from './embed-page.js'
import { attributesOf, sectionPath } from './framed-element.js'

/**
 * Anybody may frame these pages. They read no session, and a person who opens one as a page of its own is led to the one that
 * has all.
 */
export function embedRoutes(sections: readonly Section[], frameOf: FrameOf): Router {
  const router = Router({ caseSensitive: true })
  const sectionOf = (element: string) => sections.find((section) => section.element === element)

  router.get('/embed/:element/:site', async (req, res) => {
    const section = sectionOf(req.params.element)
    if (!section) throw new Refusal('offer-gone', { fields: ['path'] })
    const frame = await frameOf(req, req.params.site)
    const { site } = frame
    if (!site.elements.includes(section.element)) throw new Refusal('element-off')
    const attributes = attributesOf(section, queryOf(req))
    res.vary('Sec-Fetch-Dest')
    if (req.get('Sec-Fetch-Dest') === 'document') {
      res.redirect(sectionPath(site, section, attributes))
      return
    }
    const language = site.languages.find((each) => each === attributes['locale']) ?? ownLanguage(site)
    const page = embedPage({ ...frame, formats: formatsOf(language) }, section, attributes)
    give(res, page, { seconds: 30, headers: embedHeaders })
  })

  router.use('/embed', (error: unknown, req: Request, res: Response, next: NextFunction) => {
    if (res.headersSent || !(error instanceof Refusal)) {
      next(error)
      return
    }
    const section = sectionOf(req.path.split('/')[1] ?? '')
    const said = errorPageText(error, formatsOf('fr'), { section, requestId: arrivalOf(req).requestId })
    res.status(said.status)
    give(res, barePage(formatsOf('fr'), said), { seconds: 0, headers: embedHeaders })
  })

  return router
}
