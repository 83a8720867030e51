import { Router, type Request } from 'express'
import type { LegalNotice } from '../../../base/legal-notice.js'
import type { Services } from '../../../rpc/context.js'
import { byName } from '../../../base/by-name.js'
import { listSites, type Site } from '../../../sites/index.js'
import { give, queryOf, wantedLanguage } from '../layout/answers.js'
import { pageHeaders } from '../../headers.js'
import { formatsOf } from '../layout/formats.js'
import { listVersions } from '../../versions/kept-version.js'
import { readChoices, type Choices } from './choices.js'
import { configuratorPage, configuratorWords, emptyConfigurator } from './configurator-page.js'
import { knownValues } from './known-values.js'
import { liveFormScript } from './live-form.js'
import { configuratorPath } from './pastings.js'
import { tryPageScript } from './try-page.js'
import { previewPage, previewPolicy, previewStyles } from './preview-page.js'
import type { WayName } from './ways.js'

type House = { readonly legal: LegalNotice; readonly dataDir: string }

/** For whoever keeps a town's site: choose, see, copy. No account, nothing kept. */
export function configuratorRoutes(services: Services, { legal, dataDir }: House): Router {
  const { database, publicUrl } = services
  const router = Router({ caseSensitive: true })

  const chosen = async (req: Request) => {
    const [first, ...others] = byName(await listSites(database.reader))
    return first && (await withPinned([first, ...others], readChoices(queryOf(req), [first, ...others])))
  }

  const withPinned = async (sites: readonly Site[], choices: Choices) => {
    const [newest] = await listVersions(dataDir)
    const pinned = newest?.files.find(({ element }) => element === choices.element)
    const way: WayName = choices.way === 'pinned' && !pinned ? 'html' : choices.way
    return { sites, choices: { ...choices, way }, pinned }
  }

  router.get('/embed-it', (_req, res) => res.redirect(`${configuratorPath}?lang=en`))

  router.get(configuratorPath, async (req, res) => {
    const formats = formatsOf(wantedLanguage(req))
    const found = await chosen(req)
    if (!found) return give(res, emptyConfigurator(formats), { seconds: 0 })
    const known = await knownValues(services, found.choices, formats.language)
    give(res, configuratorPage(formats, { ...found, known, publicUrl, legal }), {
      seconds: 30,
      headers: {
        ...pageHeaders,
        'Content-Security-Policy': `${String(pageHeaders['Content-Security-Policy'])}; frame-src 'self'`,
      },
    })
  })

  router.get('/integrer/apercu', async (req, res) => {
    const formats = formatsOf(wantedLanguage(req))
    const found = await chosen(req)
    if (!found) return give(res, emptyConfigurator(formats), { seconds: 0 })
    give(res, previewPage(formats, found.choices, configuratorWords(formats)), {
      seconds: 30,
      headers: { 'Content-Security-Policy': previewPolicy, 'Referrer-Policy': 'no-referrer' },
    })
  })

  router.get('/integrer/apercu.css', async (req, res) => {
    const found = await chosen(req)
    res.set('Cache-Control', 'public, max-age=30')
    res.type('text/css').send(found ? previewStyles(found.choices) : '')
  })

  router.get('/integrer/live.js', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=300')
    res.type('text/javascript').send(liveFormScript + tryPageScript)
  })

  return router
}
