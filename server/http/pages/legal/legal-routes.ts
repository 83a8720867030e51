import { Router } from 'express'
import type { LegalNotice } from '../../../base/legal-notice.js'
import type { Services } from '../../../rpc/context.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { cameFrom } from '../layout/came-from.js'
import { legalPage, legalPath } from './legal-page.js'

export function legalRoutes({ database }: Pick<Services, 'database'>, notice: LegalNotice): Router {
  const router = Router({ caseSensitive: true })

  router.get(legalPath, async (req, res) => {
    give(res, legalPage(wantedLanguage(req), notice, await cameFrom(database.reader, req)), { seconds: 30 })
  })

  router.get('/legal-notice', (_req, res) => res.redirect(`${legalPath}?lang=en`))

  return router
}
