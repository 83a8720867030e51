import type { Colour } from '../../words/elements/colour.js'

/** A colour as a page wrote it, and how much of it lets through what is behind. */
type Painted = { readonly colour: Colour; readonly share: number }

/** Reads colours as the browser computes them, in one notation, in a scheme of light or dark. */
export class ColourReader {
  readonly #probe = document.createElement('i')

  constructor(place: Node) {
    this.#probe.hidden = true
    place.appendChild(this.#probe)
  }

  read(text: string, scheme: string): Painted | undefined {
    if (text === '') return undefined
    const { style } = this.#probe
    style.colorScheme = scheme
    style.color = ''
    style.color = `color-mix(in srgb, ${text}, ${text})`
    if (style.color === '') return undefined
    const [, red, green, blue, share = '1'] =
      /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(getComputedStyle(this.#probe).color) ??
      []
    const parts = [red, green, blue].map((part) => Math.min(255, Math.max(0, Number(part) * 255)))
    const [r = NaN, g = NaN, b = NaN] = parts
    return Number.isNaN(r + g + b) ? undefined : { colour: [r, g, b], share: Number(share) }
  }

  /** Finds the colour behind an element; undefined where a picture is. */
  behind(element: Element): Colour | undefined {
    const layers: Painted[] = []
    for (let at: Element | null = element; at; at = aroundOf(at)) {
      const { backgroundColor, backgroundImage, colorScheme } = getComputedStyle(at)
      if (backgroundImage !== 'none') return undefined
      const painted = this.read(backgroundColor, colorScheme)
      if (painted && painted.share > 0) layers.push(painted)
      if (painted?.share === 1) break
    }
    const canvas = this.read('Canvas', getComputedStyle(document.documentElement).colorScheme)
    return layers.reduceRight<Colour>((below, { colour, share }) => over(colour, below, share), canvas?.colour ?? white)
  }

  close(): void {
    this.#probe.remove()
  }
}

const white: Colour = [255, 255, 255]

export const over = ([r, g, b]: Colour, [r2, g2, b2]: Colour, share: number): Colour => [
  r * share + r2 * (1 - share),
  g * share + g2 * (1 - share),
  b * share + b2 * (1 - share),
]

/** Also out of a shadow root. */
export function aroundOf(element: Element): Element | null {
  const { parentElement } = element
  const root = element.getRootNode()
  return element.assignedSlot ?? parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
