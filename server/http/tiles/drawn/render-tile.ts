import { html, type Html } from '../../pages/layout/html.js'
import { tileSide, type Tile } from '../tile.js'
import type { Atlas } from './atlas.js'
import type { Line } from './clip.js'
import { graticuleOf } from './graticule.js'
import { isOfArea, labelsOf, type Label } from './labels.js'
import { windowOf, worldSide } from './mercator.js'
import type { Shades } from './shades.js'
import { furthestReach, isWithin, reachFromZoom, reachOf, type Towns } from './towns.js'

type DrawnLayers = { readonly tile: Tile; readonly outlines: Atlas; readonly towns: Towns; readonly shades: Shades }

/**
 * A self-contained SVG: no style sheet, no script, nothing fetched. The names of towns are written by the map, which
 * knows where its markers are.
 */
export function renderTile({ tile, outlines, towns, shades }: DrawnLayers): string {
  const corner = { x: tile.x * tileSide, y: tile.y * tileSide }
  const labels = labelsOf(tile, towns)
  const picture = html`<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256">
    <rect width="256" height="256" fill="${shades.sea}" />
    <path
      d="${outlines.land.map((shape) => `${pathOf(shape, tile)}z`).join('')}"
      transform="scale(.25)"
      fill="${shades.land}"
      fill-rule="evenodd"
      stroke="${shades.coast}"
      stroke-width="4"
      stroke-linejoin="round"
    />
    ${landPaths(tile, towns, shades)}
    <path d="${graticuleOf(tile)}" fill="none" stroke="${shades.graticule}" />
    <path
      d="${outlines.frontiers.map((line) => pathOf(line, tile)).join('')}"
      transform="scale(.25)"
      fill="none"
      stroke="${shades.frontier}"
      stroke-width="6"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
    ${dots(labels, corner, shades)}
    <g font-family="system-ui,sans-serif" text-anchor="middle" paint-order="stroke" stroke-linejoin="round">
      ${labels.filter(isOfArea).map((label) => name(label, corner, shades))}
    </g>
  </svg>`
  return picture.markup.replace(/\s*\n\s*/g, ' ')
}

/** Relative, in quarters of a pixel. */
function pathOf(line: Line, { z, x, y }: Tile): string {
  const side = worldSide(z) * 4
  const [left, top] = [x * tileSide * 4, y * tileSide * 4]
  let path = ''
  let [lastX, lastY] = [0, 0]
  for (let i = 0; i < line.length; i += 2) {
    const nextX = Math.round((line[i] ?? 0) * side - left)
    const nextY = Math.round((line[i + 1] ?? 0) * side - top)
    if (i === 0) path = `M${nextX} ${nextY}`
    else if (nextX === lastX && nextY === lastY) continue
    else path += `${i === 2 ? 'l' : ' '}${nextX - lastX} ${nextY - lastY}`
    lastX = nextX
    lastY = nextY
  }
  return path.replace(/ -/g, '-')
}

/** Circles under towns as one path, so that they merge where towns touch. */
function landPaths(tile: Tile, towns: Towns, { built }: Shades): Html | undefined {
  if (tile.z < reachFromZoom) return undefined
  const side = worldSide(tile.z)
  const near = towns.within(windowOf(tile, furthestReach * side)).flatMap((town) => {
    const reach = reachOf(town, tile.z)
    return reach > 0 && isWithin(town, windowOf(tile, reach)) ? [{ town, reach }] : []
  })
  return html`<g fill="${built}"
    >${near.map(({ town, reach }) => {
      const [x, y] = [town.x * side - tile.x * tileSide, town.y * side - tile.y * tileSide]
      return html`<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(reach)}" />`
    })}</g
  >`
}

type Corner = { readonly x: number; readonly y: number }

function dots(labels: readonly Label[], { x: left, y: top }: Corner, { dot: colour }: Shades): Html {
  return html`<g fill="${colour}"
    >${labels.map(({ x, y, dot, lift }) => dot > 0 && html`<circle cx="${x - left}" cy="${y - lift - top}" r="${dot}" />`)}</g
  >`
}

/** Shifts the baseline so that lower-case letters are centred. */
const belowMiddle = 0.35

function name({ text, is, x, y, size }: Label, { x: left, y: top }: Corner, shades: Shades): Html {
  const at = html`x="${x - left}" y="${tenth(y - top + size * belowMiddle)}" font-size="${size}" fill="${shades[is]}"`
  if (is === 'water') return html`<text ${at} letter-spacing="1" font-style="italic">${text}</text>`
  const halo = html`stroke="${shades.land}" stroke-width="3"`
  return html`<text ${at} letter-spacing="2" ${halo}>${text}</text>`
}

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10
