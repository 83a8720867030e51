import { Router, type Request, type Response } from 'express'
import type { OutgoingHttpHeaders } from 'node:http'
import { isId } from '../../../base/id.js'
import type { Services } from '../../../rpc/context.js'
import { formLinkPageHeaders, linkPageHeaders } from '../../headers.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { cameFrom } from '../layout/came-from.js'
import { formatsOf } from '../layout/formats.js'
import { accountPage, type AccountPage } from './account-page.js'

/** Of one thing, by its id, or of the account. */
const pages: readonly (readonly [path: string, about: AccountPage, headers?: OutgoingHttpHeaders])[] = [
  ['/adresse/:id', 'address'],
  ['/recherche/:id', 'watch'],
  ['/emporter', 'export', formLinkPageHeaders()],
  ['/invitation', 'invitation'],
  ['/effacer', 'erase'],
]

export function accountRoutes({ database }: Pick<Services, 'database'>): Router {
  const router = Router({ caseSensitive: true })

  for (const [path, about, headers = linkPageHeaders] of pages) {
    router.get(path, async (req: Request<{ id?: string }>, res: Response, next) => {
      const { id } = req.params
      if (id !== undefined && !isId(id)) return next()
      const came = await cameFrom(database.reader, req)
      const page = accountPage(formatsOf(wantedLanguage(req)), { about, id: id ?? '', path: req.path, came })
      give(res, page, { seconds: 0, headers })
    })
  }

  return router
}
