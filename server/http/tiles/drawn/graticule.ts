import { tileSide, type Tile } from '../tile.js'
import { toSpot, worldSide } from './mercator.js'

/** The first zoom with meridians and parallels: coasts and frontiers show nothing there any more. */
const fromZoom = 11

/** In degrees, by zoom from the first on, so that a few lines are in view. */
const steps: readonly number[] = [0.1, 0.05, 0.02, 0.01, 0.005, 0.002]

/** Aligned to whole pixels of the world. They make movement visible where the basemap is empty. */
export function graticuleOf({ z, x, y }: Tile): string {
  const step = steps[z - fromZoom]
  if (step === undefined) return ''
  const side = worldSide(z)
  const [left, top] = [x * tileSide, y * tileSide]
  const west = (left / side - 0.5) * 360
  const east = ((left + tileSide) / side - 0.5) * 360
  const lines: string[] = []
  for (let at = Math.ceil(west / step); at * step < east; at += 1) {
    lines.push(`M${Math.round(toSpot({ latitude: 0, longitude: at * step }).x * side) - left + 0.5} 0v${tileSide}`)
  }
  const [north, south] = [latitudeAt(top / side), latitudeAt((top + tileSide) / side)]
  for (let at = Math.ceil(south / step); at * step < north; at += 1) {
    lines.push(`M0 ${Math.round(toSpot({ latitude: at * step, longitude: 0 }).y * side) - top + 0.5}h${tileSide}`)
  }
  return lines.join('')
}

function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
}
