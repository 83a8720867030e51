import { describe, expect, test } from 'vitest'
import { contrast, readColour, toHex } from '../../../widgets/words/elements/colour.js'
import { themeFaults, neutralColours, shownTheme } from '../../../server/sites/theme.js'
import { filesUnder, textOf } from '../../support/sources.js'

const ratio = (a: string, b: string) => {
  const [first, second] = [readColour(a), readColour(b)]
  if (!first || !second) throw new Error(`not colours: ${a}, ${b}`)
  return contrast(first, second)
}

describe('the look of a site', () => {
  test('contrast is WCAG’s', () => {
    expect(ratio('#000', '#fff')).toBeCloseTo(21, 5)
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(ratio('#fff', '#767676')).toBeCloseTo(4.54, 2)
  })

  test('the neutral look can be read, in the light and in the dark', () => {
    expect(themeFaults({})).toEqual([])
    expect(shownTheme({})).toEqual({})
  })

  test('an accent too pale for white text is refused, with the pair and how much', () => {
    const faults = themeFaults({ accent: '#e67e22', 'accent-ink': '#ffffff' })

    expect(faults).toContainEqual({
      fault: 'contrast',
      name: 'accent-ink',
      on: 'accent',
      scheme: 'light',
      ratio: expect.closeTo(2.85, 1),
      needed: 4.5,
    })
  })

  test('a look that is legible by day only is refused for the night', () => {
    const faults = themeFaults({ accent: 'light-dark(#0e5a55, #1d3b38)' })

    expect(faults).not.toEqual([])
    expect(faults.filter((fault) => fault.fault !== 'contrast' || fault.scheme !== 'dark')).toEqual([])
  })

  test('a grey ground that drowns the muted words is refused', () => {
    const faults = themeFaults({ sunken: 'light-dark(#c2c8c5, #1b2421)' })

    expect(faults.map((fault) => (fault.fault === 'contrast' ? `${fault.name}/${fault.on}` : fault.fault))).toEqual([
      'muted/sunken',
    ])
  })

  test.each(['#0e5a55', '#1f4e8c', '#8a2f4b', '#5b3a86', '#a3123a', '#9a3412', '#3b3486', '#000000', '#004'])(
    'from the one colour %s the whole look follows, legible in both schemes',
    (accent) => {
      const shown = shownTheme({ accent })

      expect(themeFaults({ accent })).toEqual([])
      expect(themeFaults(shown)).toEqual([])
      expect(shown['accent']).toMatch(/^light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)$/)
    },
  )

  test('what is shown of a shown look is the same', () => {
    const shown = shownTheme({ accent: '#8a2f4b', radius: '4px' })

    expect(shownTheme(shown)).toEqual(shown)
  })

  test('a colour given for the light alone leaves the dark as it was', () => {
    expect(shownTheme({ ink: '#202020' })).toEqual({ ink: `light-dark(#202020, ${neutralColours.ink[1]})` })
  })

  test.each([
    ['accent', 'red; background: url(https://evil.example)'],
    ['accent', 'var(--x)'],
    ['accent', 'light-dark(#fff, red)'],
    ['font', 'x; } body { display: none'],
    ['font', 'url(https://evil.example/f.woff2)'],
    ['font', '"Marianne'],
    ['radius', '900px'],
    ['radius', 'calc(1px)'],
  ])('%s: %s is not a value', (name, value) => {
    expect(themeFaults({ [name]: value })).toEqual([{ fault: 'unreadable', name }])
  })

  test('a property that nobody draws is named', () => {
    expect(themeFaults({ 'accent-colour': '#000', font: 'Luciole, sans-serif' })).toEqual([
      { fault: 'unknown', name: 'accent-colour' },
    ])
    expect(themeFaults({ constructor: '#000' })).toEqual([{ fault: 'unknown', name: 'constructor' }])
  })

  test('it is measured against the neutral colours that elements draw and that the guide lists', () => {
    const hex = (text = '') => toHex(readColour(`#${text}`) ?? [0, 0, 0])
    const pairs = (matches: RegExpMatchArray[]) =>
      Object.fromEntries(matches.map(([, name, light, dark]) => [name, [hex(light), hex(dark)]]))
    const drawn = filesUnder('widgets', '.ts').flatMap((path) =>
      [...textOf(path).matchAll(/colours\(\s*'([^']+)'/g)].flatMap(([, list = '']) => [
        ...list.matchAll(/([a-z-]+) ([0-9a-f]{3,6}) ([0-9a-f]{3,6})/g),
      ]),
    )
    const listed = [...textOf('demo/guide/theming.md').matchAll(/`--coop-([\w-]+)`.*`#(\w{6})`.*`#(\w{6})`/g)]

    expect(pairs(listed)).toEqual(neutralColours)
    expect(drawn.length).toBeGreaterThan(10)
    expect(neutralColours).toMatchObject(pairs(drawn))
  })
})
