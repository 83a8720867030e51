import { Router } from 'express'
import { isId } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import type { Services } from '../../../rpc/context.js'
import { linkPageHeaders } from '../../headers.js'
import { frameOf, give } from '../answers.js'
import { sessionPage, visitPage } from './link-page.js'

/** The pages that mails lead to, and the calendar entry of a visit. */
export function linkRoutes(services: Services): Router {
  const router = Router({ caseSensitive: true })

  router.get('/s/:site/rendez-vous/:id', async (req, res) => {
    const frame = await frameOf(services, req, req.params.site)
    if (!isId(req.params.id)) throw new Refusal('appointment-gone')
    give(res, visitPage(frame, req.params.id), { seconds: 0, headers: linkPageHeaders })
  })

  router.get('/s/:site/session/:id', async (req, res) => {
    const frame = await frameOf(services, req, req.params.site)
    if (!isId(req.params.id)) throw new Refusal('appointment-gone')
    give(res, sessionPage(frame, req.params.id), { seconds: 0, headers: linkPageHeaders })
  })

  return router
}
