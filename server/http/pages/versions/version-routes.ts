import { Router } from 'express'
import { pinnedSnippet } from '../../../../widgets/words/elements/snippets.js'
import type { Services } from '../../../rpc/context.js'
import { publicReadHeaders } from '../../headers.js'
import { listVersions } from '../../versions/kept-version.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { unkeptPage, versionsPage, versionsPath } from './versions-page.js'

const numbered = /^\/v\d+\.\d+\.\d+\//

/** For whoever must name a file that never changes: which there are, and what to paste. */
export function versionRoutes({ publicUrl }: Pick<Services, 'publicUrl'>, dataDir: string): Router {
  const router = Router({ caseSensitive: true })

  router.get(versionsPath, async (req, res) => {
    const versions = await listVersions(dataDir)
    give(res, versionsPage(wantedLanguage(req), { versions, publicUrl }), { seconds: 30 })
  })

  router.get(`${versionsPath}.json`, async (_req, res) => {
    const versions = await listVersions(dataDir)
    res.set(publicReadHeaders(30))
    res.json({
      versions: versions.map(({ files, ...version }) => ({
        ...version,
        files: files.map((file) => ({ ...file, tag: pinnedSnippet({ publicUrl }, file) })),
      })),
    })
  })

  router.get(numbered, (req, res) => {
    res.set(publicReadHeaders(0))
    res.status(404)
    give(res, unkeptPage(wantedLanguage(req), req.path), { seconds: 0 })
  })

  return router
}
