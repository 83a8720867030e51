import { contrast, lighten, mix, readColour, toHex, type Colour } from '../../widgets/words/elements/colour.js'

export const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]

/** The defaults of the elements (a test compares them). */
export const neutralColours = {
  accent: ['#0e5a55', '#7fd6c6'],
  'accent-ink': ['#ffffff', '#06211d'],
  'accent-soft': ['#e4f1ee', '#143630'],
  ink: ['#17211e', '#e9efec'],
  muted: ['#53605b', '#a4b1ab'],
  line: ['#d8dfdb', '#33403b'],
  surface: ['#ffffff', '#141b19'],
  sunken: ['#f4f7f5', '#1b2421'],
  ok: ['#1b6a38', '#86d59c'],
  'ok-soft': ['#e5f3e9', '#16321f'],
  warn: ['#7a4d00', '#f1c46b'],
  'warn-soft': ['#fdf1d8', '#382a0c'],
  bad: ['#9d2b14', '#ff9c86'],
  'bad-soft': ['#fbe9e5', '#3d1a12'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

export type ColourName = keyof typeof neutralColours

export const colourNames = Object.keys(neutralColours).filter(isColourName)

/** Custom property without its prefix → value. A colour is `#hex`, or `light-dark(#hex, #hex)`. */
export type Theme = Readonly<Record<string, string>>

export type ThemeFault =
  | { readonly fault: 'unknown' | 'unreadable'; readonly name: string }
  | {
      readonly fault: 'contrast'
      readonly name: ColourName
      readonly on: ColourName
      readonly scheme: Scheme
      readonly ratio: number
      readonly needed: number
    }

/** Every pair that the elements draw. Text: WCAG 2.2, 1.4.3; focus ring and border of a field: 1.4.11. */
const pairs: readonly (readonly [ColourName, ColourName, number])[] = [
  ['ink', 'surface', 4.5],
  ['ink', 'sunken', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'sunken', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['accent-ink', 'accent', 4.5],
  ['ok', 'surface', 4.5],
  ['ok', 'ok-soft', 4.5],
  ['warn', 'surface', 4.5],
  ['warn', 'warn-soft', 4.5],
  ['bad', 'surface', 4.5],
  ['bad', 'bad-soft', 4.5],
  ['accent', 'sunken', 3],
]

function isColourName(name: string): name is ColourName {
  return Object.hasOwn(neutralColours, name)
}

type Pair = readonly [light: Colour, dark: Colour | undefined]

function readPair(text: string): Pair | undefined {
  const [, light = text, dark] = /^light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)$/.exec(text) ?? []
  const first = readColour(light)
  const second = dark === undefined ? undefined : readColour(dark)
  if (!first || (dark !== undefined && !second)) return undefined
  return [first, second]
}

const shapes: Record<string, (text: string) => boolean> = {
  radius: (text) => /^(?:\d|1\d|2[0-4])px$/.test(text),
  // Family names only: nothing that could fetch, or end the declaration.
  font: (text) => text.length <= 200 && /^[\p{L}\d "',-]+$/u.test(text) && (text.match(/["']/g) ?? []).length % 2 === 0,
}

function isReadable(name: string, value: string): boolean {
  return isColourName(name) ? readPair(value) !== undefined : (shapes[name]?.(value) ?? false)
}

type Unread = Extract<ThemeFault, { readonly fault: 'unknown' | 'unreadable' }>

export function unreadOf(theme: Theme): Unread[] {
  const unknown = Object.keys(theme).filter((name) => !isColourName(name) && !Object.hasOwn(shapes, name))
  const unreadable = Object.keys(theme).filter(
    (name) => !unknown.includes(name) && !isReadable(name, theme[name] ?? ''),
  )
  return [
    ...unknown.map((name): Unread => ({ fault: 'unknown', name })),
    ...unreadable.map((name): Unread => ({ fault: 'unreadable', name })),
  ]
}

export function themeFaults(theme: Theme): ThemeFault[] {
  const unread = unreadOf(theme)
  if (unread.length > 0) return unread
  return contrastsOf(theme).flatMap(({ name, on, scheme, ratio, needed }): ThemeFault[] =>
    ratio < needed ? [{ fault: 'contrast', name, on, scheme, ratio, needed }] : [],
  )
}

export type Contrast = {
  readonly name: ColourName
  readonly on: ColourName
  readonly scheme: Scheme
  readonly front: string
  readonly back: string
  readonly ratio: number
  readonly needed: number
}

/** The contrast of each pair in both schemes; the theme must be one that can be read. */
export function contrastsOf(theme: Theme): Contrast[] {
  const given = coloursOf(theme)
  return schemes.flatMap((scheme) =>
    pairs.map(([name, on, needed]) => {
      const [front, back] = [given[scheme][name], given[scheme][on]]
      return { name, on, scheme, front: toHex(front), back: toHex(back), ratio: contrast(front, back), needed }
    }),
  )
}

type Given = { readonly name: ColourName; readonly scheme: Scheme; readonly colour: string }

/** What to give under that name so that it has this colour in this scheme, and in the other one what it has. */
export function givenAs(theme: Theme, { name, scheme, colour }: Given): string {
  const [, second] = readPair(theme[name] ?? '') ?? []
  if (scheme === 'dark') return `light-dark(${toHex(coloursOf(theme).light[name])}, ${colour})`
  return second ? `light-dark(${colour}, ${toHex(second)})` : colour
}

export function shownTheme(theme: Theme): Theme {
  const { light, dark } = coloursOf(theme)
  const shown: Record<string, string> = {}
  for (const [name, value] of Object.entries(theme)) if (!isColourName(name)) shown[name] = value
  for (const name of colourNames) {
    const isNeutral = schemes.every((scheme, at) => toHex({ light, dark }[scheme][name]) === neutralColours[name][at])
    if (!isNeutral) shown[name] = `light-dark(${toHex(light[name])}, ${toHex(dark[name])})`
  }
  return shown
}

/** Every colour, also those that are as by default. */
export function wholeTheme(theme: Theme): Record<string, string> {
  const { light, dark } = coloursOf(theme)
  return Object.fromEntries(
    colourNames.map((name) => [name, `light-dark(${toHex(light[name])}, ${toHex(dark[name])})`]),
  )
}

type Palette = Record<ColourName, Colour>

/** A town gives one colour more often than sixteen: the others are derived from it unless they are given. */
function coloursOf(theme: Theme): Record<Scheme, Palette> {
  const light = neutral(0)
  const dark = neutral(1)
  for (const name of Object.keys(theme).filter(isColourName)) {
    const [first, second] = readPair(theme[name] ?? '') ?? []
    if (first) light[name] = first
    if (second) dark[name] = second
  }
  const accent = readPair(theme['accent'] ?? '')
  if (!accent) return { light, dark }
  if (!accent[1]) dark.accent = madeLegible(light.accent, [dark.surface, dark.sunken, dark['accent-soft']])
  for (const palette of [light, dark]) {
    const at = palette === light ? 0 : 1
    if (!readPair(theme['accent-soft'] ?? '')?.[at]) palette['accent-soft'] = softOf(palette)
    if (!readPair(theme['accent-ink'] ?? '')?.[at]) palette['accent-ink'] = inkOn(palette.accent)
  }
  return { light, dark }
}

function neutral(at: 0 | 1): Palette {
  const read = (name: ColourName): Colour => readColour(neutralColours[name][at]) ?? black
  return {
    accent: read('accent'),
    'accent-ink': read('accent-ink'),
    'accent-soft': read('accent-soft'),
    ink: read('ink'),
    muted: read('muted'),
    line: read('line'),
    surface: read('surface'),
    sunken: read('sunken'),
    ok: read('ok'),
    'ok-soft': read('ok-soft'),
    warn: read('warn'),
    'warn-soft': read('warn-soft'),
    bad: read('bad'),
    'bad-soft': read('bad-soft'),
  }
}

const white: Colour = [255, 255, 255]
const black: Colour = [0, 0, 0]

function madeLegible(colour: Colour, backgrounds: readonly Colour[]): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    // The mean of both: saturation alone is glaring, white alone turns grey.
    const lighter = mix(lighten(colour, share), mix(colour, white, share), 0.5)
    if (backgrounds.every((background) => contrast(lighter, background) >= 6)) return lighter
  }
  return white
}

function softOf({ accent, surface }: Palette): Colour {
  for (let share = 0.14; share > 0; share -= 0.02) {
    const soft = mix(surface, accent, share)
    if (contrast(accent, soft) >= 4.5) return soft
  }
  return surface
}

function inkOn(accent: Colour): Colour {
  return contrast(white, accent) >= contrast(black, accent) ? white : mix(black, accent, 0.08)
}
