import { Router } from 'express'
import { isId } from '../../../base/id.js'
import { formLinkPageHeaders, linkPageHeaders } from '../../headers.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { formatsOf } from '../layout/formats.js'
import { accountPage } from './account-page.js'

export function accountRoutes(): Router {
  const router = Router({ caseSensitive: true })

  router.get('/adresse/:id', (req, res, next) => {
    const { id } = req.params
    if (!isId(id)) next()
    else give(res, accountPage(formatsOf(wantedLanguage(req)), 'address', id), { seconds: 0, headers: linkPageHeaders })
  })

  router.get('/recherche/:id', (req, res, next) => {
    const { id } = req.params
    if (!isId(id)) next()
    else give(res, accountPage(formatsOf(wantedLanguage(req)), 'watch', id), { seconds: 0, headers: linkPageHeaders })
  })

  router.get('/emporter', (req, res) =>
    give(res, accountPage(formatsOf(wantedLanguage(req)), 'export', ''), {
      seconds: 0,
      headers: formLinkPageHeaders(),
    }),
  )
  router.get('/invitation', (req, res) =>
    give(res, accountPage(formatsOf(wantedLanguage(req)), 'invitation', ''), { seconds: 0, headers: linkPageHeaders }),
  )
  router.get('/effacer', (req, res) =>
    give(res, accountPage(formatsOf(wantedLanguage(req)), 'erase', ''), { seconds: 0, headers: linkPageHeaders }),
  )

  return router
}
