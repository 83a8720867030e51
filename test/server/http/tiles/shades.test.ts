import { describe, expect, test } from 'vitest'
import { dark, light } from '../../../../server/http/tiles/drawn/shades.js'
import { contrast, readColour } from '../../../../widgets/words/elements/colour.js'

function contrastOf(ink: string, under: string): number {
  const [one, other] = [readColour(ink), readColour(under)]
  if (!one || !other) throw new RangeError(`${ink} on ${under}`)
  return contrast(one, other)
}

describe.each([
  ['by day', light],
  ['by night', dark],
])('the ground that we draw, %s', (_when, shades) => {
  test('has names that everybody can read, whatever lies under them', () => {
    const { built, city, country, land, sea, village, water } = shades
    const written = [
      ...[city, village, country].flatMap((ink) => [land, built].map((under) => ({ ink, under }))),
      { ink: water, under: sea },
    ]

    expect(written.filter(({ ink, under }) => contrastOf(ink, under) < 4.5)).toEqual([])
  })

  test('has dots that are told from it', () => {
    const { built, dot, land } = shades

    expect([land, built].filter((under) => contrastOf(dot, under) < 3)).toEqual([])
  })
})
