import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceMetres } from '../../../server/base/point.js'
import { metresTo, pointOf, spotOf, squaresAround, squaresOf } from '../../../server/search/spot.js'

const lomme = { latitude: 50.6437, longitude: 2.9871 }
const somewhere = fc.record({
  latitude: fc.double({ min: -60, max: 70, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
})

test('a spot tells by its name where it is, to a metre', () => {
  fc.assert(
    fc.property(somewhere, (point) => {
      expect(distanceMetres(pointOf(spotOf(point)), point)).toBeLessThan(1)
    }),
  )
})

test('whatever lies inside a circle stands in one of its squares', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 3, 5, 10, 15, 20),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      (kilometres, part, angle) => {
        const metres = kilometres * 1_000 * part
        const point = {
          latitude: lomme.latitude + ((metres * Math.sin(angle)) / 6_371_008.8) * (180 / Math.PI),
          longitude: lomme.longitude + ((metres * Math.cos(angle)) / 6_371_008.8 / 0.6342) * (180 / Math.PI),
        }
        fc.pre(metresTo(spotOf(point), lomme) <= kilometres * 1_000)
        const squares = squaresAround(lomme, kilometres * 1_000)
        expect(squaresOf(point).some((square) => squares.includes(square))).toBe(true)
      },
    ),
  )
})

test('a circle is told in few words', () => {
  const counts = [1, 3, 5, 10, 15, 20].map((kilometres) => squaresAround(lomme, kilometres * 1_000).length)

  expect(Math.max(...counts)).toBeLessThanOrEqual(80)
})
