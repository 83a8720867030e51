import { Router } from 'express'
import type { LegalNotice } from '../../../base/legal-notice.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { legalPage, legalPath } from './legal-page.js'

export function legalRoutes(notice: LegalNotice): Router {
  const router = Router({ caseSensitive: true })

  router.get(legalPath, (req, res) => give(res, legalPage(wantedLanguage(req), notice), { seconds: 30 }))

  router.get('/legal-notice', (_req, res) => res.redirect(`${legalPath}?lang=en`))

  return router
}
