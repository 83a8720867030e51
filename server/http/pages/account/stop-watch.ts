import { Router } from 'express'
import { isId } from '../../../base/id.js'
import { stopWatch } from '../../../offers/index.js'
import { administer } from '../../../rpc/administer.js'
import type { Services } from '../../../rpc/context.js'

/**
 * Mail programs send a form there when somebody presses their « se désabonner » (RFC 8058), from anywhere and without a
 * page of ours; its address opened by a person leads to the page with the button.
 */
export function stopAtOnce({ database, hmac }: Pick<Services, 'database' | 'hmac'>): Router {
  const router = Router({ caseSensitive: true })

  router.post('/recherche/:id/:secret', async (req, res, next) => {
    const { id, secret } = req.params
    if (!isId(id)) return next()
    await administer(database, (tx) => stopWatch({ tx, hmac }, { watchId: id, secret }))
    res.set('Cache-Control', 'no-store').status(204).end()
  })

  router.get('/recherche/:id/:secret', (req, res, next) => {
    const { id, secret } = req.params
    if (!isId(id)) next()
    else res.set('Referrer-Policy', 'no-referrer').redirect(`/recherche/${id}#${secret}`)
  })

  return router
}
