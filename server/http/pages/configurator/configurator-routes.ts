import { Router, type Request } from 'express'
import type { LegalNotice } from '../../../base/legal-notice.js'
import type { Services } from '../../../rpc/context.js'
import { byName } from '../../../base/by-name.js'
import { listSites } from '../../../sites/index.js'
import { give, queryOf, wantedLanguage } from '../layout/answers.js'
import { pageHeaders } from '../../headers.js'
import { formatsOf } from '../layout/formats.js'
import { listVersions } from '../../versions/kept-version.js'
import { readChoices, siteIn, unknownIn, type Choices } from './choices.js'
import { askForSite, configuratorPage, configuratorWords, emptyConfigurator } from './configurator-page.js'
import { knownValues } from './known-values.js'
import { liveFormScript } from './live-form.js'
import { configuratorPath } from './pastings.js'
import { tryPageScript } from './try-page.js'
import { previewPage, previewPolicy, previewStyles } from './preview-page.js'
import type { WayName } from './ways.js'

/** With the previews, which a choice also puts into the page that asks for the site. */
const framingHeaders = {
  ...pageHeaders,
  'Content-Security-Policy': `${String(pageHeaders['Content-Security-Policy'])}; frame-src 'self'`,
}

type House = { readonly legal: LegalNotice; readonly dataDir: string }

/** For whoever keeps a town's site: choose, see, copy. No account, nothing kept. */
export function configuratorRoutes(services: Services, { legal, dataDir }: House): Router {
  const { database, publicUrl } = services
  const router = Router({ caseSensitive: true })

  const chosen = async (req: Request) => {
    const query = queryOf(req)
    const sites = byName(await listSites(database.reader))
    const site = siteIn(query, sites)
    const unknown = unknownIn(query, sites)
    return { query, sites, unknown, made: site && (await withPinned(readChoices(query, site))) }
  }

  const withPinned = async (choices: Choices) => {
    const [newest] = await listVersions(dataDir)
    const pinned = newest?.files.find(({ element }) => element === choices.element)
    const way: WayName = choices.way === 'pinned' && !pinned ? 'html' : choices.way
    return { choices: { ...choices, way }, pinned }
  }

  router.get('/embed-it', (_req, res) => res.redirect(`${configuratorPath}?lang=en`))

  router.get(configuratorPath, async (req, res) => {
    const formats = formatsOf(wantedLanguage(req))
    const { made, query, sites, unknown } = await chosen(req)
    if (sites.length === 0) return give(res, emptyConfigurator(formats), { seconds: 0 })
    if (!made)
      return give(res, askForSite(formats, { query, sites, unknown, publicUrl }), {
        seconds: 0,
        headers: framingHeaders,
      })
    const known = await knownValues(services, made.choices, formats.language)
    give(res, configuratorPage(formats, { ...made, sites, unknown, known, publicUrl, legal }), {
      seconds: 30,
      headers: framingHeaders,
    })
  })

  router.get('/integrer/apercu', async (req, res) => {
    const formats = formatsOf(wantedLanguage(req))
    const { made, query } = await chosen(req)
    if (!made) return res.redirect(`${configuratorPath}?${query.toString()}`)
    give(res, previewPage(formats, made.choices, configuratorWords(formats)), {
      seconds: 30,
      headers: { 'Content-Security-Policy': previewPolicy, 'Referrer-Policy': 'no-referrer' },
    })
  })

  router.get('/integrer/apercu.css', async (req, res) => {
    const { made } = await chosen(req)
    res.set('Cache-Control', 'public, max-age=30')
    res.type('text/css').send(made ? previewStyles(made.choices) : '')
  })

  router.get('/integrer/live.js', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=300')
    res.type('text/javascript').send(liveFormScript + tryPageScript)
  })

  return router
}
