import type { Tile } from '../tile.js'
import { readAtlas, steadily, type Atlas } from './atlas.js'
import { clipLine, clipShape, touches, type Line } from './clip.js'
import { windowOf, worldSide, type Window } from './mercator.js'

/** Pixels drawn beyond a tile's edge, since the sides that clipping makes would show as lines. */
const margin = 6

/** Squares of this zoom are cut once, and tiles from them: Eurasia's coast is a single line. */
const sheetZoom = 6

const mostSheets = 24

/** Below this zoom a thinned atlas is used: of half a million corners a few thousand would remain. */
const farZoom = 4

type Whole = { readonly near: Atlas; readonly far: Atlas }

export class Outlines {
  #whole: Promise<Whole> | undefined
  readonly #sheets = new Map<string, Atlas>()

  async within(tile: Tile): Promise<Atlas> {
    const { near, far } = await this.#read()
    const from = tile.z > sheetZoom ? this.#sheetUnder(tile, near) : tile.z > farZoom ? near : far
    return cut(from, windowOf(tile, margin), tile.z)
  }

  async #read(): Promise<Whole> {
    this.#whole ??= readBoth()
    try {
      return await this.#whole
    } catch (error) {
      // The next caller tries again.
      this.#whole = undefined
      throw error
    }
  }

  #sheetUnder({ z, x, y }: Tile, whole: Atlas): Atlas {
    const shift = 2 ** (z - sheetZoom)
    const under = { z: sheetZoom, x: Math.floor(x / shift), y: Math.floor(y / shift) }
    const key = `${under.x}/${under.y}`
    const known = this.#sheets.get(key)
    this.#sheets.delete(key)
    const sheet = known ?? cut(whole, windowOf(under, margin))
    this.#sheets.set(key, sheet)
    for (const oldest of this.#sheets.keys()) if (this.#sheets.size > mostSheets) this.#sheets.delete(oldest)
    return sheet
  }
}

async function readBoth(): Promise<Whole> {
  const near = await readAtlas()
  return { near, far: { land: await seenFromFar(near.land), frontiers: await seenFromFar(near.frontiers) } }
}

async function seenFromFar(lines: readonly Line[]): Promise<Line[]> {
  const thin: Line[] = []
  for await (const line of steadily(lines)) thin.push(thinned(line, farZoom))
  return thin
}

function cut({ land, frontiers }: Atlas, window: Window, zoom?: number): Atlas {
  const near = (lines: readonly Line[]) => lines.filter((line) => touches(line, window))
  const thin = (lines: Line[]) => (zoom === undefined ? lines : lines.map((line) => thinned(line, zoom)))
  return {
    land: thin(near(land).map((shape) => clipShape(shape, window))).filter(({ length }) => length > 4),
    frontiers: thin(near(frontiers).flatMap((line) => clipLine(line, window))),
  }
}

/** In pixels; shorter steps are invisible. */
const leastStep = 0.6

function thinned(line: Line, zoom: number): Line {
  const least = leastStep / worldSide(zoom)
  const kept: number[] = []
  let [lastX, lastY] = [Infinity, Infinity]
  for (let i = 0; i < line.length; i += 2) {
    const [x = 0, y = 0] = [line[i], line[i + 1]]
    const isEnd = i + 2 === line.length
    if (!isEnd && Math.abs(x - lastX) < least && Math.abs(y - lastY) < least) continue
    kept.push(x, y)
    lastX = x
    lastY = y
  }
  return kept
}
