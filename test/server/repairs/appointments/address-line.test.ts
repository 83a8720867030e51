import { describe, expect, test } from 'vitest'
import { addressLine } from '../../../../server/repairs/appointments/address-line.js'

const lomme = { name: 'Lomme', postcodes: ['59160'] }
const lille = { name: 'Lille', postcodes: ['59000', '59260', '59777', '59800'] }
const mons = { name: 'Mons-en-Barœul', postcodes: ['59370'] }

describe('whoever goes to an address reads in which commune it is', () => {
  test.each([
    ['12 rue de la Gare', lomme, '12 rue de la Gare, 59160 Lomme'],
    ['12 rue de la Gare, bâtiment B', lomme, '12 rue de la Gare, bâtiment B, 59160 Lomme'],
    // A street named after a commune may be in another one.
    ['12 rue de Lille', lille, '12 rue de Lille, Lille'],
    ['12 rue de la Gare 59260', lille, '12 rue de la Gare 59260, Lille'],
    ['12 rue de la Gare 59160', lomme, '12 rue de la Gare 59160, Lomme'],
  ])('%s', (typed, commune, line) => {
    expect(addressLine(typed, commune)).toBe(line)
  })

  test.each([
    ['2 place Thiers, Lomme', lomme],
    ['12 Rue de la Gare 59160 Lomme', lomme],
    ['3 rue du Bœuf, mons en baroeul', mons],
  ])('and not twice: %s', (typed, commune) => {
    expect(addressLine(typed, commune)).toBe(typed)
  })
})
