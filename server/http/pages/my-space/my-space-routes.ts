import { Router } from 'express'
import { give, isBeside, isLedBack, wantedLanguage } from '../layout/answers.js'
import { formatsOf } from '../layout/formats.js'
import { mySpacePage } from './my-space-page.js'

export function mySpaceRoutes(): Router {
  const router = Router({ caseSensitive: true })
  router.get('/moi', (req, res) => {
    const page = mySpacePage(formatsOf(wantedLanguage(req)), { isBeside: isBeside(req), isLedBack: isLedBack(req) })
    give(res, page, { seconds: 30 })
  })
  return router
}
