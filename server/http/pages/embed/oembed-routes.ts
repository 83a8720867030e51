import { Router } from 'express'
import type { Services } from '../../../rpc/context.js'
import { findSite } from '../../../sites/index.js'
import { publicReadHeaders } from '../../headers.js'
import { giveXml, queryOf } from '../layout/answers.js'
import type { Section } from '../layout/section.js'
import { readPage, richOf, wantedSize, xmlOf } from './oembed.js'

/** A bare address of ours becomes a frame where an editor asks here what it is. */
export function oembedRoutes({ database, publicUrl }: Services, sections: readonly Section[]): Router {
  const router = Router({ caseSensitive: true })

  router.get('/oembed', async (req, res) => {
    const query = queryOf(req)
    const format = query.get('format') ?? 'json'
    res.set(publicReadHeaders(300))
    if (format !== 'json' && format !== 'xml') {
      res.status(501).end()
      return
    }
    const page = readPage(query.get('url') ?? '', publicUrl, sections)
    const site = page && (await findSite(database.reader, page.slug))
    if (!page || !site?.elements.includes(page.section.element)) {
      res.status(404).set('Cache-Control', 'no-store').end()
      return
    }
    const rich = richOf(publicUrl, site, { ...page, ...wantedSize(query) })
    if (format === 'xml') giveXml(res, xmlOf(rich))
    else res.json(rich)
  })

  return router
}
