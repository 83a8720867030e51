import sharp from 'sharp'
import { draw, type Palette, type View } from './drawings/pen.js'
import { drawings } from './drawings/index.js'
import { palettes } from './drawings/palettes.js'
import type { DemoOffer } from './read-offers.js'

export type Picture = { readonly drawing: string; readonly palette: number; readonly view: View }

/** The palettes in which a thing may be seen, since plants are green and bread is brown; all of them where nothing is said. */
const natural: Readonly<Record<string, readonly number[]>> = {
  seedlings: [2, 5],
  flowerpot: [2, 5],
  leaves: [2],
  compost: [2, 0],
  bread: [0, 6],
  crepes: [0, 6],
  dumplings: [0, 6],
  guitar: [0, 6, 7],
  ukulele: [0, 6, 7],
  violin: [7, 0],
  drum: [0, 7],
  dog: [0, 7],
  cat: [0, 6],
  basket: [0, 6],
}

/**
 * Two to three views for one thing in five, as people do who show it well; else one. The same words always get the same
 * pictures, so a town seeded twice is the same town.
 */
export function picturesOf({ title, drawings, tint }: Pick<DemoOffer, 'title' | 'drawings' | 'tint'>): Picture[] {
  const seed = seedOf(title)
  const [first] = drawings
  if (first === undefined) return []
  const whole = drawings.map((drawing, at): Picture => {
    const allowed = tint === undefined ? (natural[drawing] ?? [...palettes.keys()]) : [tint]
    return { drawing, palette: allowed[seed % allowed.length] ?? 0, view: at % 2 === 0 ? 'whole' : 'mirrored' }
  })
  const near: Picture = { drawing: first, palette: whole[0]?.palette ?? 0, view: 'near' }
  return seed % 5 === 0 ? [...whole, near] : whole
}

/** The picture as a PNG, as if somebody had taken it. */
export async function paint({ drawing, palette, view }: Picture): Promise<Buffer> {
  const strokes = drawings.get(drawing)
  const colours: Palette | undefined = palettes[palette]
  if (strokes === undefined || !colours) throw new RangeError(`no drawing is called ${drawing}`)
  return sharp(Buffer.from(draw(strokes, colours, view)))
    .png({ compressionLevel: 1 })
    .toBuffer()
}

/**
 * The loaders that `media/` blocks in this process include SVG's. It is opened for our own drawings, while nobody can send
 * us anything yet, and closed again.
 */
export async function withDrawingsAllowed<T>(work: () => Promise<T>): Promise<T> {
  const operation = ['VipsForeignLoadSvg']
  sharp.unblock({ operation })
  try {
    return await work()
  } finally {
    sharp.block({ operation })
  }
}

function seedOf(text: string): number {
  let seed = 7
  for (const letter of text) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return seed
}
