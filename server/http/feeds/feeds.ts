import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Router, type Request, type Response } from 'express'
import { dayOf } from '../../base/local-time.js'
import { openMap, type ExportFormat, type PlaceExport } from '../../members/index.js'
import type { Services } from '../../rpc/context.js'
import { findSite } from '../../sites/index.js'
import { findBookingVersion } from './booking-places.store.js'
import { feedTag } from './feed-tag.js'
import { siteExport } from './site-export.js'
import { publicReadHeaders } from '../headers.js'
import { asked, give } from '../pages/layout/answers.js'
import { framesOf } from '../pages/frames.js'
import { filesPage } from '../pages/members/files-page.js'

const types: Readonly<Record<Exclude<ExportFormat, 'lieux-mednum'>, string>> = {
  geojson: 'application/geo+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
}

/** Raised when the format of the files changes, so that caches drop them. */
const edition = 3

export function feeds(services: Services, places: PlaceExport): Router {
  const { database, publicUrl, clock } = services
  const router = Router({ caseSensitive: true })
  const db = database.reader
  const frameOf = framesOf(services)

  // Also with a trailing slash, which remains when a file's address is shortened.
  router.get('/feeds/:site', async (req, res, next) => {
    const site = await findSite(db, req.params.site)
    if (!site?.elements.includes('member-map')) {
      next()
      return
    }
    const { seconds, source } = asked(services)
    const head = await openMap(source, { site: site.slug })
    give(res, filesPage(await frameOf(req, site.slug), head), { seconds: seconds() })
  })

  router.get(
    '/feeds/:site/membres.:format',
    async (req: Request<{ site: string; format: string }>, res: Response, next) => {
      const site = await findSite(db, req.params.site)
      const format = (['geojson', 'csv', 'json'] as const).find((each) => each === req.params.format)
      if (!site?.elements.includes('member-map') || !format) {
        next()
        return
      }
      // The day is part of the version, since closures that have ended are left out.
      const today = dayOf(clock.now(), site.zone)
      const version = [edition, format, site, publicUrl, today, await places.version(db), await findBookingVersion(db)]
      const tag = feedTag(JSON.stringify(version))
      res.set({
        ...publicReadHeaders(300),
        ETag: tag.etag,
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="membres-${site.slug}.${format}"`,
      })
      if (tag.isHeldBy(req)) res.status(304).end()
      else if (req.method === 'HEAD') res.end()
      else {
        const text = places.pieces(db, await siteExport(db, { site, publicUrl, format, today }))
        await pipeline(Readable.from(text), res).catch(leftMeanwhile)
      }
    },
  )
  return router
}

function leftMeanwhile(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE') return
  throw error
}
