import { Router } from 'express'
import { give, wantedLanguage } from '../layout/answers.js'
import { symptomsPage, symptomsPath } from './symptoms-page.js'

export function guideRoutes(): Router {
  const router = Router({ caseSensitive: true })

  router.get(symptomsPath, (req, res) => give(res, symptomsPage(wantedLanguage(req)), { seconds: 30 }))

  router.get('/guide/if-nothing-appears', (_req, res) => res.redirect(`${symptomsPath}?lang=en`))

  return router
}
