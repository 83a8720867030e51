import { join } from 'node:path'
import { Router } from 'express'

/** The plugins for WordPress and SPIP, as the build has packed them. */
export function pluginFiles(publicDir: string): Router {
  const router = Router({ caseSensitive: true })
  router.get(['/integrer/wordpress.zip', '/integrer/spip.zip'], (req, res, next) => {
    const root = join(publicDir, 'integrer')
    const file = req.path.slice('/integrer/'.length)
    res.sendFile(file, { root, cacheControl: false, headers: { 'Cache-Control': 'public, max-age=300' } }, (error) => {
      if (error) next(res.headersSent ? error : undefined)
    })
  })
  return router
}
