/** Names of colours in a drawing: main, its dark, second, pale, near-black, white, and the floor's own shade. */
const inks = ['a', 'b', 'c', 'd', 'k', 'w', 'f'] as const
type Ink = (typeof inks)[number]

export type Palette = Readonly<Record<Ink | 'ground', string>>

/** A photo shows all of a drawing, or a part of it from nearer. */
export type View = 'whole' | 'near' | 'mirrored'

const viewBoxes: Record<View, string> = { whole: '0 0 400 300', near: '72 66 256 192', mirrored: '0 0 400 300' }

/**
 * A drawing is one stroke a line, on 400 × 300: a colour (`a`), or a colour and the width of its line (`k/6`), then
 * `R x y width height radius`, `O x y radius`, `E x y radius radius`, or the data of an SVG path.
 */
export function draw(drawing: string, palette: Palette, view: View = 'whole'): string {
  const strokes = drawing.trim().split('\n')
  const turn = view === 'mirrored' ? ' transform="translate(400 0) scale(-1 1)"' : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="${viewBoxes[view]}">`,
    `<rect width="400" height="300" fill="${palette.ground}"/>`,
    `<path d="M0 236H400V300H0Z" fill="${palette.f}"/>`,
    `<g${turn} stroke-linecap="round" stroke-linejoin="round">`,
    ...strokes.map((stroke) => toElement(stroke.trim(), palette)),
    '</g></svg>',
  ].join('')
}

function toElement(stroke: string, palette: Palette): string {
  const found = /^([abcdkwf])(?:\/([\d.]+))? (.+)$/.exec(stroke)
  const ink = inks.find((name) => name === found?.[1])
  if (!found || !ink) throw new SyntaxError(`not a stroke: ${stroke}`)
  const [, , width, form = ''] = found
  const paint = width ? `fill="none" stroke="${palette[ink]}" stroke-width="${width}"` : `fill="${palette[ink]}"`
  const [letter, ...numbers] = form.split(' ')
  const [x, y, p, q, r = '0'] = numbers
  if (letter === 'R') return `<rect x="${x}" y="${y}" width="${p}" height="${q}" rx="${r}" ${paint}/>`
  if (letter === 'O') return `<circle cx="${x}" cy="${y}" r="${p}" ${paint}/>`
  if (letter === 'E') return `<ellipse cx="${x}" cy="${y}" rx="${p}" ry="${q}" ${paint}/>`
  return `<path d="${form}" ${paint}/>`
}
