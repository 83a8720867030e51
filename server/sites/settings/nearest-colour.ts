import { lightnessOf, readColour, toHex, withLightness } from '../../../widgets/words/elements/colour.js'
import { contrastsOf, givenAs, type ColourName, type Contrast, type Theme } from '../theme.js'

type Nearest = {
  readonly name: ColourName
  readonly colour: string
  /** The value to give under that name. */
  readonly value: string
}

/** Eight bits of lightness have no more. */
const steps = 255

/**
 * The same hue and saturation, as little lighter or darker as will do: for all that is drawn with it, or where that is not to be
 * had, for this pair. Of the two the one that was given is changed, the accent first, since the others follow from it.
 */
export function nearestColour(theme: Theme, { name, on, scheme, front, back }: Contrast): Nearest | undefined {
  const changed =
    [name, on].find((each) => each === 'accent' && each in theme) ?? (name in theme || !(on in theme) ? name : on)
  const from = readColour(changed === name ? front : back)
  if (!from) return undefined
  const start = Math.round(lightnessOf(from) * steps)
  let forThePair: Nearest | undefined
  for (let distance = 0; distance <= steps; distance++) {
    for (const lightness of [start - distance, start + distance]) {
      if (lightness < 0 || lightness > steps) continue
      const colour = toHex(withLightness(from, lightness / steps))
      const value = givenAs(theme, { name: changed, scheme, colour })
      const faults = contrastsOf({ ...theme, [changed]: value }).filter(
        (each) => each.scheme === scheme && each.ratio < each.needed,
      )
      const found = { name: changed, colour, value }
      if (!faults.some((each) => isDrawnWith(changed, each))) return found
      if (!faults.some((each) => each.name === name && each.on === on)) forThePair ??= found
    }
  }
  return forThePair
}

/** With what follows from it, where it is the accent. */
function isDrawnWith(changed: ColourName, { name, on }: Contrast): boolean {
  const its = changed === 'accent' ? ['accent', 'accent-ink', 'accent-soft'] : [changed]
  return its.includes(name) || its.includes(on)
}
