import { Router, type Request } from 'express'
import { labelPath, readLabel } from '../../../offers/index.js'
import type { Services } from '../../../rpc/context.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { formatsOf } from '../layout/formats.js'
import { labelPage } from './label-page.js'

export function labelRoutes({ clock, database }: Pick<Services, 'clock' | 'database'>): Router {
  const router = Router({ caseSensitive: true })

  router.get('/e/:member/:code', async (req: Request<{ member: string; code: string }>, res, next) => {
    const { member, code } = req.params
    const found = await readLabel(database.reader, { slug: member, code }, clock.now())
    if (!found) return next()
    const path = labelPath(found.member.slug, code)
    give(res, labelPage(formatsOf(wantedLanguage(req)), { ...found, path, code }), { seconds: 30 })
  })

  return router
}
