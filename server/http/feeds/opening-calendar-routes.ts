import { Router } from 'express'
import { Refusal } from '../../base/refusal.js'
import { isSlug } from '../../base/shapes.js'
import { openingCalendar } from '../../members/index.js'
import type { Services } from '../../rpc/context.js'
import { findSite } from '../../sites/index.js'
import { publicReadHeaders } from '../headers.js'
import { asked, languageOf } from '../pages/layout/answers.js'
import { feedTag } from './feed-tag.js'
import { refusedFeed } from './refused-feed.js'

/** The openings of a place, for somebody's own calendar. */
export function openingCalendarRoutes(services: Services): Router {
  const { database, publicUrl } = services
  const router = Router({ caseSensitive: true })

  router.get('/feeds/:site/lieux/:place.ics', async (req, res, next) => {
    const { place } = req.params
    const site = await findSite(database.reader, req.params.site)
    if (!site?.elements.includes('member-map')) {
      next()
      return
    }
    if (!isSlug(place)) throw new Refusal('member-unknown')
    const { source } = asked(services)
    const language = languageOf(req, site)
    const text = await openingCalendar(source, { site: site.slug, slug: place, language, publicUrl })
    if (text === undefined) {
      next()
      return
    }
    const tag = feedTag(text)
    res.set({
      ...publicReadHeaders(300),
      ETag: tag.etag,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${place}.ics"`,
    })
    if (tag.isHeldBy(req)) res.status(304).end()
    else res.send(text)
  })

  router.use('/feeds', refusedFeed)

  return router
}
