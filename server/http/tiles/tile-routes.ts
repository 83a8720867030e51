import { join } from 'node:path'
import { Router, type Request, type Response } from 'express'
import type { Services } from '../../rpc/context.js'
import { publicReadHeaders } from '../headers.js'
import type { KeptAnswer } from '../../rpc/public-cache.js'
import { DrawnTiles, drawnSeconds } from './drawn/drawn-tiles.js'
import { zoomsOfNames } from './drawn/labels.js'
import { deepestDrawn, deepestRelayed, type TileUpstream } from './basemap.js'
import { TileRelay } from './relayed/relay.js'
import { readTile, type Tile } from './tile.js'

type TileSettings = Pick<TileUpstream, 'tilesUrl'> & { readonly dataDir: string }

/** For a picture opened on its own. */
const pictureOnly = { 'Content-Security-Policy': "default-src 'none'; sandbox" }

export function tiles(services: Services, { tilesUrl, dataDir }: TileSettings): Router {
  const { clock, logger, cache, publicUrl, database } = services
  const router = Router({ caseSensitive: true })
  const drawn = new DrawnTiles({ db: database.reader, cache, clock })

  type Made = { readonly type: string; readonly deepest: number; readonly make: (tile: Tile) => Promise<KeptAnswer> }
  const gives =
    ({ type, deepest, make }: Made) =>
    async (req: Request<{ z: string; x: string; y: string }>, res: Response) => {
      const tile = readTile(req.params, deepest)
      if (!tile) {
        answerNone(res)
        return
      }
      const answer = await make(tile)
      const encoding = req.acceptsEncodings('br', 'gzip') || 'identity'
      res.set({ ...publicReadHeaders(drawnSeconds), ...pictureOnly, 'Content-Type': type })
      if (encoding !== 'identity') res.set('Content-Encoding', encoding)
      res.end(answer.bytes(encoding === 'br' || encoding === 'gzip' ? encoding : 'identity'))
    }

  const picture = { type: 'image/svg+xml', deepest: deepestDrawn }
  router.get('/tiles/drawn/:z/:x/:y.svg', gives({ ...picture, make: (tile) => drawn.render('light', tile) }))
  router.get('/tiles/drawn-dark/:z/:x/:y.svg', gives({ ...picture, make: (tile) => drawn.render('dark', tile) }))
  const names = { type: 'application/json', deepest: deepestDrawn - zoomsOfNames }
  router.get('/tiles/names/:z/:x/:y.json', gives({ ...names, make: (square) => drawn.names(square) }))

  if (tilesUrl === undefined) return router
  const relay = new TileRelay({ url: tilesUrl, folder: join(dataDir, 'tiles'), publicUrl, clock, logger })
  router.get('/tiles/:z/:x/:y', async (req, res) => {
    const tile = readTile(req.params, deepestRelayed)
    if (!tile) {
      answerNone(res)
      return
    }
    const { picture, seconds } = await relay.get(tile)
    res.set({ ...publicReadHeaders(seconds), ...pictureOnly, 'Content-Type': picture.type })
    res.send(picture.bytes)
  })
  return router
}

function answerNone(res: Response): void {
  res.set({ ...publicReadHeaders(0), 'Cache-Control': 'no-store' })
  res.status(404).end()
}
