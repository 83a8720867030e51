import { Router, type Request } from 'express'
import { publishedRules } from '../../../moderation/index.js'
import type { Services } from '../../../rpc/context.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { cameFrom } from '../layout/came-from.js'
import { rulesPage, rulesPath } from './rules-page.js'

export function rulesRoutes({ database }: Pick<Services, 'database'>): Router {
  const router = Router({ caseSensitive: true })

  router.get([rulesPath, `${rulesPath}/:version`], async (req: Request<{ version?: string }>, res, next) => {
    const { version } = req.params
    const versions = await publishedRules(database.reader)
    const came = await cameFrom(database.reader, req)
    const page = rulesPage(wantedLanguage(req), { versions, came, ...(version !== undefined && { version }) })
    if (page) give(res, page, { seconds: 30 })
    else next()
  })

  return router
}
