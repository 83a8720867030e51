import { Router } from 'express'
import { Refusal } from '../../../base/refusal.js'
import { bookingTopics, listInFull } from '../../../repairs/index.js'
import type { Services } from '../../../rpc/context.js'
import type { FrameOf } from '../layout/section.js'
import { asked, queryOf } from '../layout/answers.js'
import { ownLanguage } from '../layout/layout.js'
import { communesToChoose } from '../layout/communes-to-choose.js'
import { readRepairersAddress, repairersPath } from './repairers-address.js'
import { repairersPage } from './repairers-page.js'

export function repairersRoutes(services: Services, frameOf: FrameOf): Router {
  const router = Router({ caseSensitive: true })

  router.get('/s/:site/reparation', async (req, res) => {
    const { giveList, source } = asked(services)
    const frame = await frameOf(req, req.params.site)
    const { site, formats } = frame
    const address = readRepairersAddress(site.slug, queryOf(req), formats.language)
    if (!address) throw new Refusal('invalid-input')
    const { search, after } = address
    const repairers = await listInFull(source, { ...search, after, language: formats.language })
    const communes = await communesToChoose(source.db, frame)
    giveList(res, repairersPage(frame, { address, repairers, communes }), {
      frame,
      path: repairersPath(address, ownLanguage(site)),
      words: search.words,
      shows: bookingTopics,
    })
  })

  return router
}
