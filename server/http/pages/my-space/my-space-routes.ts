import { Router, type Request } from 'express'
import { listSites } from '../../../sites/index.js'
import type { Services } from '../../../rpc/context.js'
import { give, isBeside, wantedLanguage } from '../layout/answers.js'
import { cameFrom } from '../layout/came-from.js'
import { formatsOf } from '../layout/formats.js'
import type { FrameOf } from '../layout/section.js'
import { mySpacePage } from './my-space-page.js'
import { siteSpacePage } from './site-space-page.js'

export function mySpaceRoutes({ database }: Pick<Services, 'database'>, frameOf: FrameOf): Router {
  const router = Router({ caseSensitive: true })
  router.get('/moi', async (req, res) => {
    const page = mySpacePage(formatsOf(wantedLanguage(req)), {
      isBeside: isBeside(req),
      came: await cameFrom(database.reader, req),
      sites: await listSites(database.reader),
    })
    give(res, page, { seconds: 30 })
  })
  router.get('/s/:site/moi', async (req: Request<{ site: string }>, res) => {
    give(res, siteSpacePage(await frameOf(req, req.params.site)), { seconds: 30 })
  })
  return router
}
