import { contrast, toHex, type Colour } from '../../words/elements/colour.js'
import type { CheckStrings } from './check.strings.js'
import { aroundOf, ColourReader, over } from './colours.js'
import { good, know, mend, type Finding } from './finding.js'
import { isAlive, type Placed } from './placed.js'
import type { Seen } from './seen.js'

type Front = keyof CheckStrings['contrast']['fronts']
type Back = keyof CheckStrings['contrast']['backs']

/** WCAG 2.2, 1.4.3. */
const needed = 4.5

const pairs: readonly (readonly [Front, Back])[] = [
  ['ink', 'page'],
  ['muted', 'page'],
  ['accent', 'page'],
  ['ink', 'surface'],
  ['muted', 'surface'],
  ['accent', 'surface'],
  ['accent-ink', 'accent'],
]

export function checkColours({ placed, words }: Seen, place: Node): Finding[] {
  const reader = new ColourReader(place)
  try {
    const alive = placed.filter(isAlive)
    const judged = alive.map((each) => judge(each, reader, words.contrast))
    const low = judged.flatMap(({ low: found }) => found)
    const pictures = judged.flatMap(({ picture }) => picture)
    const first = new Map([...low, ...pictures].map((each) => [each.what, each]))
    if (first.size > 0) return [...first.values()]
    if (alive.length === 0) return [know('contrast', { what: words.contrast.none })]
    return [good('contrast', words.contrast.legible(Math.min(...judged.map(({ least }) => least))))]
  } finally {
    reader.close()
  }
}

type Judged = { readonly low: Finding[]; readonly picture: Finding[]; readonly least: number }

function judge({ element }: Placed, reader: ColourReader, words: CheckStrings['contrast']): Judged {
  const root = element.shadowRoot?.querySelector('.root')
  if (!root) return { low: [], picture: [], least: 21 }
  const style = getComputedStyle(root)
  const isPainted = reader.read(style.backgroundColor, style.colorScheme)?.share === 1
  const page = isPainted ? undefined : reader.behind(element)
  const picture = page || isPainted ? [] : [know('contrast', words.picture, { at: element })]
  const read = (name: Front | Back, below?: Colour): Colour | undefined => {
    if (name === 'page') return page
    const painted = reader.read(style.getPropertyValue(`--${name}`), style.colorScheme)
    return painted && below ? over(painted.colour, below, painted.share) : painted?.colour
  }
  const ratios = pairs.flatMap(([front, back]) => {
    const behind = read(back, page)
    const [before] = behind ? [read(front, behind)] : []
    return before && behind ? [{ front, back, before, behind, ratio: floor(contrast(before, behind)) }] : []
  })
  const low = ratios
    .filter(({ ratio }) => ratio < needed)
    .map(({ front, back, before, behind, ratio }) => {
      const colours = words.pair(
        words.colour(words.fronts[front], toHex(before)),
        words.colour(words.backs[back], toHex(behind)),
      )
      return mend('contrast', words.low(capitalised(colours), ratio), { at: element, way: 'integrer' })
    })
  return { low, picture, least: Math.min(21, ...ratios.map(({ ratio }) => ratio)) }
}

/** Rounded down: 4.49 is not 4.5. */
const floor = (ratio: number): number => Math.floor(ratio * 100) / 100

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where a page is dark and does not say so, what the browser draws itself stays light. */
export function checkScheme({ placed, words: { scheme: words } }: Seen, place: Node): Finding[] {
  const reader = new ColourReader(place)
  try {
    const { colorScheme } = getComputedStyle(document.documentElement)
    const isUnsaid = isDark(reader.behind(document.body)) === true && colorScheme === 'normal'
    const against = placed.filter(isAlive).flatMap((each) => isAgainst(each, reader, words))
    const unsaid = [mend('scheme', words.unsaid(':root { color-scheme: dark; }'))]
    if (isUnsaid) return unsaid
    return against.length > 0 ? against : [good('scheme', words.agrees)]
  } finally {
    reader.close()
  }
}

/** An element whose ground is not like that of the page around it, where nobody has chosen that ground. */
function isAgainst({ element, tag }: Placed, reader: ColourReader, words: CheckStrings['scheme']): Finding[] {
  const root = element.shadowRoot?.querySelector('.root')
  if (!root) return []
  const own = getComputedStyle(root)
  const ground = reader.read(own.backgroundColor, own.colorScheme)
  const isNight = ground?.share === 1 ? isDark(ground.colour) : undefined
  const around = aroundOf(element)
  const isNightAround = around ? isDark(reader.behind(around)) : undefined
  const given = (name: string) => getComputedStyle(element).getPropertyValue(`--coop-${name}`)
  if (isNight === undefined || isNightAround === undefined || isNight === isNightAround || given('surface')) return []
  const theme = element.getAttribute('theme')
  const advice = theme
    ? words.against(tag, theme)
    : given('ink')
      ? words.byInk(tag, isNight)
      : words.apart(tag, isNight)
  return [know('scheme', advice, { at: element })]
}

/** Undefined where a picture is. */
const isDark = (colour: Colour | undefined): boolean | undefined =>
  colour && contrast(colour, [255, 255, 255]) > contrast(colour, [0, 0, 0])
