import { join } from 'node:path'
import { Router, type Request, type Response } from 'express'
import type { Services } from '../../rpc/context.js'
import { publicReadHeaders } from '../headers.js'
import { DrawnTiles, drawnSeconds, type Shade } from './drawn/drawn-tiles.js'
import { deepestDrawn, deepestRelayed, type TileUpstream } from './basemap.js'
import { TileRelay } from './relayed/relay.js'
import { readTile } from './tile.js'

export type TileSettings = Pick<TileUpstream, 'tilesUrl'> & {
  readonly dataDir: string
}

/** For a picture opened on its own. */
const pictureOnly = { 'Content-Security-Policy': "default-src 'none'; sandbox" }

export function tiles(services: Services, { tilesUrl, dataDir }: TileSettings): Router {
  const { clock, logger, cache, publicUrl, database } = services
  const router = Router({ caseSensitive: true })
  const drawn = new DrawnTiles({ db: database.reader, cache, clock })

  const draws = (shade: Shade) => async (req: Request<{ z: string; x: string; y: string }>, res: Response) => {
    const tile = readTile(req.params, deepestDrawn)
    if (!tile) {
      answerNone(res)
      return
    }
    const answer = await drawn.draw(shade, tile)
    const encoding = req.acceptsEncodings('br', 'gzip') || 'identity'
    res.set({ ...publicReadHeaders(drawnSeconds), ...pictureOnly, 'Content-Type': 'image/svg+xml' })
    if (encoding !== 'identity') res.set('Content-Encoding', encoding)
    res.end(answer.bytes(encoding === 'br' || encoding === 'gzip' ? encoding : 'identity'))
  }

  router.get('/tiles/drawn/:z/:x/:y.svg', draws('light'))
  router.get('/tiles/drawn-dark/:z/:x/:y.svg', draws('dark'))

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
