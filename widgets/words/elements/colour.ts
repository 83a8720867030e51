/** Red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number]

export function readColour(text: string): Colour | undefined {
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text) ?? []
  const digits = short ? short.replace(/./g, '$&$&') : long
  if (digits === undefined) return undefined
  const at = (start: number) => Number.parseInt(digits.slice(start, start + 2), 16)
  return [at(0), at(2), at(4)]
}

export function toHex(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

export function mix([r, g, b]: Colour, [r2, g2, b2]: Colour, share: number): Colour {
  const between = (from: number, to: number) => from + (to - from) * share
  return [between(r, r2), between(g, g2), between(b, b2)]
}

export function lightnessOf([r, g, b]: Colour): number {
  return (Math.max(r, g, b) + Math.min(r, g, b)) / 2 / 255
}

/** Keeps hue and saturation; mixed with white it would turn grey. */
export function lighten(colour: Colour, share: number): Colour {
  const lightness = lightnessOf(colour)
  return withLightness(colour, lightness + (1 - lightness) * share)
}

/** `wanted`: 0 to 1. Hue and saturation stay. */
export function withLightness(colour: Colour, wanted: number): Colour {
  const [red, green, blue] = [colour[0] / 255, colour[1] / 255, colour[2] / 255]
  const spread = Math.max(red, green, blue) - Math.min(red, green, blue)
  if (spread === 0) return [wanted * 255, wanted * 255, wanted * 255]
  const lightness = lightnessOf(colour)
  const saturation = spread / (1 - Math.abs(2 * lightness - 1))
  const reach = (saturation * (1 - Math.abs(2 * wanted - 1))) / spread
  const moved = (part: number) => Math.min(255, Math.max(0, (wanted + (part - lightness) * reach) * 255))
  return [moved(red), moved(green), moved(blue)]
}

/** WCAG 2.2, relative luminance. */
function luminance([r, g, b]: Colour): number {
  const linear = (part: number) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
