import { Router } from 'express'
import { Refusal } from '../../../base/refusal.js'
import { listInFull } from '../../../repairs/index.js'
import type { Services } from '../../../rpc/context.js'
import type { FrameOf } from '../layout/section.js'
import { asked, give, queryOf } from '../layout/answers.js'
import { communesToChoose } from '../layout/communes-to-choose.js'
import { readRepairersAddress } from './repairers-address.js'
import { repairersPage } from './repairers-page.js'

export function repairersRoutes(services: Services, frameOf: FrameOf): Router {
  const router = Router({ caseSensitive: true })

  router.get('/s/:site/reparation', async (req, res) => {
    const frame = await frameOf(req, req.params.site)
    const { site, formats } = frame
    const address = readRepairersAddress(site.slug, queryOf(req), formats.language)
    if (!address) throw new Refusal('invalid-input')
    const { seconds, source } = asked(services)
    const { search, after } = address
    const repairers = await listInFull(source, { ...search, after, language: formats.language })
    const communes = await communesToChoose(source.db, frame)
    give(res, repairersPage(frame, { address, repairers, communes }), { seconds: seconds() })
  })

  return router
}
