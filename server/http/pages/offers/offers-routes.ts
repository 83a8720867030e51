import { Router } from 'express'
import { isId } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import { lendingTerms } from '../../../loans/index.js'
import { boardTopics, headOfBoard, searchBoard, showSheet } from '../../../offers/index.js'
import type { Services } from '../../../rpc/context.js'
import type { FrameOf } from '../layout/section.js'
import { communesToChoose } from '../layout/communes-to-choose.js'
import { asked, give, queryOf } from '../layout/answers.js'
import { ownLanguage } from '../layout/layout.js'
import { offerPage } from './offer-page.js'
import { offersPath, readOffersAddress } from './offers-address.js'
import { offersPage } from './offers-page.js'

export function offersRoutes(services: Services, frameOf: FrameOf): Router {
  const router = Router({ caseSensitive: true })

  router.get('/s/:site/offres', async (req, res) => {
    const { giveList, source, within } = asked(services)
    const frame = await frameOf(req, req.params.site)
    const { site, formats } = frame
    const address = readOffersAddress(site.slug, queryOf(req), formats.language)
    if (!address) throw new Refusal('invalid-input')
    const head = await headOfBoard(source, { site: site.slug })
    const search = { ...address.search, language: formats.language, after: address.after }
    const offers = await searchBoard({ ...source, within }, search)
    const communes = await communesToChoose(source.db, frame)
    giveList(res, offersPage(frame, { address, head, offers, communes }), {
      frame,
      path: offersPath(address, ownLanguage(site)),
      words: address.search.words,
      shows: boardTopics,
    })
  })

  router.get('/s/:site/offres/:offer', async (req, res) => {
    const frame = await frameOf(req, req.params.site)
    if (!isId(req.params.offer)) throw new Refusal('offer-gone')
    const { seconds, source } = asked(services)
    const sheet = await showSheet(source, { id: req.params.offer, site: frame.site.slug }, lendingTerms)
    const { categories } = await headOfBoard(source, { site: frame.site.slug })
    const category = categories.find(({ id }) => id === sheet.card.category)
    give(res, offerPage(frame, { sheet, category }), { seconds: seconds() })
  })

  return router
}
