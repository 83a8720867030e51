import { describe, expect, test } from 'vitest'
import { lightnessOf, readColour } from '../../../widgets/words/elements/colour.js'
import { themeFaults, type Theme } from '../../../server/sites/theme.js'
import { judgeTheme } from '../../../server/sites/settings/judge-theme.js'

const proposed = (theme: Theme) => judgeTheme(theme).contrasts.flatMap(({ nearest }) => nearest ?? [])

function hueOf(hex: string): number {
  const [r, g, b] = readColour(hex) ?? [0, 0, 0]
  return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI
}

const lightness = (hex: string) => lightnessOf(readColour(hex) ?? [0, 0, 0])

describe('a colour that cannot be read', () => {
  test.each(['#e08a00', '#ff7f50', '#9bc53d', '#00a6ed', '#ffd23f', '#f4a6c0', '#aaaaaa'])(
    '%s is given the nearest of the same hue that can, and no nearer one could',
    (accent) => {
      const [nearest] = proposed({ accent })
      if (!nearest) throw new Error('nothing is proposed')

      expect(nearest.name).toBe('accent')
      expect(themeFaults({ accent: nearest.value })).toEqual([])
      if (accent !== '#aaaaaa') expect(Math.abs(hueOf(nearest.colour) - hueOf(accent))).toBeLessThan(3)
      const between = (lightness(accent) + 3 * lightness(nearest.colour)) / 4
      const grey = (Math.round(between * 255).toString(16) + '0').slice(0, 2)
      if (accent === '#aaaaaa') expect(themeFaults({ accent: `#${grey.repeat(3)}` })).not.toEqual([])
      expect(lightness(nearest.colour)).toBeLessThan(lightness(accent))
    },
  )

  test('one that can be read is proposed nothing', () => {
    expect(proposed({ accent: '#8a2f4b', radius: '4px' })).toEqual([])
  })

  test('for the night alone, the day stays as it was given', () => {
    const nearest = proposed({ accent: 'light-dark(#0e5a55, #1d3b38)' })

    expect(nearest.length).toBeGreaterThan(0)
    for (const { value } of nearest) {
      expect(value).toMatch(/^light-dark\(#0e5a55, #[0-9a-f]{6}\)$/)
      expect(themeFaults({ accent: value })).toEqual([])
    }
  })

  test('of a ground that drowns the words it is the ground that changes, since nobody gave the words', () => {
    const theme = { sunken: 'light-dark(#c2c8c5, #1b2421)' }
    const [nearest] = proposed(theme)

    expect(nearest).toMatchObject({ name: 'sunken', value: expect.stringMatching(/, #1b2421\)$/) })
    expect(themeFaults({ sunken: nearest?.value ?? '' })).toEqual([])
  })

  test('taken one after the other, they lead to a look that can be read', () => {
    let theme: Theme = { accent: '#ffd23f', 'accent-ink': '#ffffff', surface: '#222222' }
    for (let presses = 0; presses < 12; presses++) {
      const [nearest] = proposed(theme)
      if (!nearest) break
      theme = { ...theme, [nearest.name]: nearest.value }
    }

    expect(themeFaults(theme)).toEqual([])
  })

  test('what is no colour is told apart, and an empty one is none', () => {
    expect(judgeTheme({ accent: 'orange', radius: '' })).toEqual({
      shown: {},
      whole: {},
      contrasts: [],
      unread: [{ fault: 'unreadable', name: 'accent' }],
    })
  })
})
