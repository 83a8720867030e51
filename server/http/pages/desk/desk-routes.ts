import { Router } from 'express'
import { deskHeaders } from '../../headers.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { formatsOf } from '../layout/formats.js'
import { deskPage } from './desk-page.js'

export function deskRoutes(): Router {
  const router = Router({ caseSensitive: true })
  router.get('/bureau', (req, res) => {
    give(res, deskPage(formatsOf(wantedLanguage(req))), { seconds: 30, headers: deskHeaders })
  })
  router.get('/desk', (_req, res) => res.redirect('/bureau?lang=en'))
  return router
}
