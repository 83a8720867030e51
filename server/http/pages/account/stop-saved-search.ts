import { Router } from 'express'
import { isId, toId } from '../../../base/id.js'
import { isStopSecret, stopSavedSearch } from '../../../offers/index.js'
import { administer } from '../../../rpc/in-transaction.js'
import type { Services } from '../../../rpc/context.js'
import { linkPageHeaders } from '../../headers.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { barePage } from '../layout/bare-page.js'
import { formatsOf } from '../layout/formats.js'

/**
 * Mail programs send a form there when somebody presses their « se désabonner » (RFC 8058), from anywhere and without a
 * page of ours; its address opened by a person leads to the page with the button.
 */
export function stopAtOnce({ database, hmac }: Pick<Services, 'database' | 'hmac'>): Router {
  const router = Router({ caseSensitive: true })

  router.post('/recherche/:id/:secret', async (req, res, next) => {
    const { id, secret } = req.params
    if (!isId(id)) return next()
    if (!isStopSecret(hmac, toId(id), secret)) {
      const formats = formatsOf(wantedLanguage(req))
      const { lostTitle: title, lostWords: words } = formats.words
      give(res.status(404), barePage(formats, { title, words }), { seconds: 0, headers: linkPageHeaders })
      return
    }
    await administer(database, (tx) => stopSavedSearch({ tx, hmac }, { watchId: id, secret }))
    res.set('Cache-Control', 'no-store').status(204).end()
  })

  router.get('/recherche/:id/:secret', (req, res, next) => {
    const { id, secret } = req.params
    if (!isId(id)) next()
    else res.set('Referrer-Policy', 'no-referrer').redirect(`/recherche/${id}#${secret}`)
  })

  return router
}
