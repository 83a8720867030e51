import { Router } from 'express'
import type { LegalNotice } from '../../../base/legal-notice.js'
import type { Services } from '../../../rpc/context.js'
import { listSites } from '../../../sites/index.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { formatsOf } from '../layout/formats.js'
import { welcomePage } from './welcome-page.js'

export function welcomeRoutes({ database }: Pick<Services, 'database'>, { publisher }: LegalNotice): Router {
  const router = Router({ caseSensitive: true })

  router.get('/', async (req, res) => {
    const sites = await listSites(database.reader)
    give(res, welcomePage(formatsOf(wantedLanguage(req)), { sites, publisher }), { seconds: 30 })
  })

  return router
}
