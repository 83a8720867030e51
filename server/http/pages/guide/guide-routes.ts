import { join } from 'node:path'
import express, { Router, type Request, type Response } from 'express'
import { isPlaceable } from '../../../../widgets/words/elements/snippets.js'
import type { Services } from '../../../rpc/context.js'
import { give, queryOf, wantedLanguage } from '../layout/answers.js'
import { listSites } from '../../../sites/index.js'
import { sections } from '../sections.js'
import { readGuide } from './guide.js'
import { licencesPage, licencesPath } from './licences-page.js'
import { readLicences } from './licences.js'
import { posterPage, postersPage, postersPath } from './poster-page.js'
import { decisionsPage, foundPage, guideHome, guidePage, guidePath } from './guide-page.js'
import { guidePageStyles } from './guide-page.styles.js'
import { guideSearch } from './search-guide.js'
import { symptomsPage, symptomsPath } from './symptoms-page.js'
import { eventsScript, tryPage } from './try-page.js'

const longestSearch = 200

/** `folder`: what the build made of `demo/guide`. */
export function guideRoutes({ publicUrl, database }: Pick<Services, 'publicUrl' | 'database'>, folder: string): Router {
  const router = Router({ caseSensitive: true })
  const guide = readGuide(folder, publicUrl)
  const licences = readLicences(folder)
  const search = guideSearch(guide)

  router.get('/guide/guide.css', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=300')
    res.type('text/css').send(guidePageStyles)
  })

  router.use(
    '/guide/pictures',
    express.static(join(folder, 'pictures'), { index: false, redirect: false, setHeaders: briefly }),
  )

  router.get(guidePath, (req, res) => {
    const language = wantedLanguage(req)
    const asked = (queryOf(req).get('q') ?? '').trim().slice(0, longestSearch)
    const page =
      asked === ''
        ? guideHome(guide, language)
        : foundPage(guide, language, { asked, passages: search(asked, language) })
    give(res, page, { seconds: 30 })
  })

  router.get(symptomsPath, (req, res) => give(res, symptomsPage(wantedLanguage(req)), { seconds: 30 }))

  router.get('/guide/if-nothing-appears', (_req, res) => res.redirect(`${symptomsPath}?lang=en`))

  router.get('/guide/decisions', (req, res) => give(res, decisionsPage(guide, wantedLanguage(req)), { seconds: 30 }))

  router.get('/guide/events.js', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=300')
    res.type('text/javascript').send(eventsScript)
  })

  router.get('/guide/essayer/:element', async (req: Request<{ element: string }>, res, next) => {
    const { element } = req.params
    if (!isPlaceable(element)) {
      next()
      return
    }
    const all = await listSites(database.reader)
    const sites = all.filter((site) => element === 'my-space' || site.elements.includes(element))
    const chosen = new Map([...queryOf(req)].filter(([, value]) => value !== ''))
    give(res, tryPage(element, { guide, language: wantedLanguage(req), publicUrl, sites, chosen }), { seconds: 0 })
  })

  router.get(postersPath, async (req, res) => {
    const sites = await listSites(database.reader)
    give(res, postersPage({ guide, language: wantedLanguage(req), sites, sections }), { seconds: 30 })
  })

  router.get(`${postersPath}/voir`, async (req, res, next) => {
    const query = queryOf(req)
    const site = (await listSites(database.reader)).find(({ slug }) => slug === query.get('site'))
    if (!site) {
      next()
      return
    }
    const section = sections.find(({ path, element }) => path === query.get('page') && site.elements.includes(element))
    const language = wantedLanguage(req)
    give(res, posterPage({ language, publicUrl, site, ...(section && { section }) }), { seconds: 30 })
  })

  router.get(licencesPath, (req, res) => give(res, licencesPage(guide, wantedLanguage(req), licences), { seconds: 30 }))

  router.get('/guide/*path', (req: Request<{ path: string[] }>, res, next) => {
    const page = guidePage({ guide, language: wantedLanguage(req) }, req.params.path.join('/'))
    if (page) give(res, page, { seconds: 30 })
    else next()
  })

  return router
}

function briefly(response: Response): void {
  response.set('Cache-Control', 'public, max-age=300')
}
