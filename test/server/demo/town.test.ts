import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { demoCategories } from '../../../demo/town/categories.js'
import { drawings } from '../../../demo/town/drawings/index.js'
import { palettes } from '../../../demo/town/drawings/palettes.js'
import { demoOffers } from '../../../demo/town/offers.js'
import { demoPeople } from '../../../demo/town/people.js'
import { paint, picturesOf, withDrawingsAllowed } from '../../../demo/town/pictures.js'
import { demoHouses } from '../../../demo/town/members/houses.js'
import { demoPlatforms } from '../../../demo/town/members/platforms.js'
import { demoPlaces } from '../../../demo/town/places.js'
import { demoSites } from '../../../demo/town/sites.js'
import { readOffers } from '../../../demo/town/read-offers.js'
import { typeset } from '../../../demo/town/typeset.js'
import { toInstant } from '../../../server/base/instant.js'
import { paris } from '../../../server/base/local-time.js'
import { storePhoto } from '../../../server/media/index.js'
import { stateAt } from '../../../server/members/hours/open-state.js'
import { readHours } from '../../../server/members/hours/read-hours.js'
import { memberKinds } from '../../../server/members/member.js'
import { readWeeklyHours } from '../../../server/members/opening-hours.js'
import { themeFaults } from '../../../server/sites/theme.js'

const words = [
  ...demoOffers.flatMap((offer) => [offer.title, offer.description]),
  ...demoPlaces.flatMap((place) => [place.name, typeset(place.description)]),
  ...[...demoHouses, ...demoPlatforms].flatMap(({ name, description }) => [typeset(name), typeset(description)]),
]
const addresses = demoHouses.flatMap(({ place, elsewhere = [] }) => [place, ...elsewhere])

describe('the demonstration town', () => {
  test('has more than three hundred offers of every kind', () => {
    const count = (kind: string) => demoOffers.filter((offer) => offer.kind === kind).length

    expect(demoOffers.length).toBeGreaterThanOrEqual(300)
    expect(count('lend')).toBeGreaterThanOrEqual(150)
    expect(count('give')).toBeGreaterThanOrEqual(50)
    expect(count('help')).toBeGreaterThanOrEqual(50)
    expect(count('swap')).toBeGreaterThanOrEqual(20)
    expect(count('wanted')).toBeGreaterThanOrEqual(30)
  })

  test('has no two offers with the same words', () => {
    for (const said of ['title', 'description'] as const) {
      expect(new Set(demoOffers.map((offer) => offer[said])).size).toBe(demoOffers.length)
    }
  })

  test('says who gives each offer, in which category, with which pictures', () => {
    const givers = new Set([...demoPeople.map((person) => person.firstName), ...demoPlaces.map((place) => place.slug)])
    const categories = new Set(demoCategories.filter((category) => category.parent).map((category) => category.id))

    expect(demoOffers.filter((offer) => !givers.has(offer.giver)).map((offer) => offer.giver)).toEqual([])
    expect(demoOffers.filter((offer) => !categories.has(offer.category)).map((offer) => offer.category)).toEqual([])
    expect(demoOffers.flatMap((offer) => offer.drawings).filter((drawing) => !drawings.has(drawing))).toEqual([])
    expect([...givers].filter((giver) => !demoOffers.some((offer) => offer.giver === giver))).toEqual([])
    expect([...categories].filter((id) => !demoOffers.some((offer) => offer.category === id))).toEqual([])
  })

  test('is written in French typography', () => {
    const faulty = /'|"| [:;!?€»]|«(?!\u00a0)|\.\.\.| {2}/
    expect(words.filter((text) => faulty.test(text))).toEqual([])
  })

  test('shows more than half of its offers, with one to three pictures', () => {
    const shown = demoOffers.map((offer) => picturesOf(offer).length).filter((count) => count > 0)

    expect(shown.length / demoOffers.length).toBeGreaterThan(0.55)
    expect(Math.max(...shown)).toBe(3)
  })

  test('telephones to nobody', () => {
    expect([...demoPlaces, ...addresses].filter(({ phone }) => !/^03 53 01( \d\d){2}$/.test(phone))).toEqual([])
  })

  test('says its opening hours so that all but one garden can be read', () => {
    expect(demoPlaces.filter((place) => !readWeeklyHours(place.hours)).map((place) => place.slug)).toEqual(['la-cosse'])
  })

  test('has the platforms of the network, members of every kind, and at any hour somebody open and somebody closed', () => {
    const read = (hours: string) => readHours(hours)
    const hours = addresses.flatMap((address) => read(address.hours ?? '') ?? [])
    const kinds = new Set([...demoHouses, ...demoPlaces].map(({ kind }) => kind))
    const weekHours = Array.from({ length: 168 }, (_, hour) => toInstant(Date.UTC(2027, 2, 1) + hour * 3_600_000))

    expect(demoPlatforms).toHaveLength(21)
    expect(memberKinds.filter((kind) => !kinds.has(kind))).toEqual(['platform', 'other'])
    for (const now of weekHours) {
      const open = hours.filter((read) => stateAt(read, { zone: paris, closures: [], now }).now).length
      expect(open).toBeGreaterThanOrEqual(1)
      expect(open).toBeLessThan(hours.length)
    }
  })

  test('has sites whose looks can be read by everybody', () => {
    expect(demoSites.flatMap((site) => themeFaults(site.look))).toEqual([])
  })
})

test('every drawing can be painted in every palette', async () => {
  await withDrawingsAllowed(async () => {
    for (const [at, drawing] of [...drawings.keys()].entries()) {
      const { width, height } = await sharp(
        await paint({ drawing, palette: at % palettes.length, view: at % 2 === 0 ? 'whole' : 'near' }),
      ).metadata()
      expect([width, height]).toEqual([640, 480])
    }
  })
})

test('once the drawings are painted, nobody can send a drawing as a photo', async () => {
  const nowhere = {
    put: async () => {},
    get: async () => undefined,
    has: async () => false,
    remove: async () => {},
    proveSpace: async () => {},
    removeUnfinished: async () => 0,
  }
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')

  await withDrawingsAllowed(async () => {})

  await expect(storePhoto(nowhere, svg)).rejects.toMatchObject({ reason: 'photo-format' })
  await expect(sharp(svg).metadata()).rejects.toThrow()
})

test.each([
  ["l'atelier : ouvert !", 'l’atelier\u00a0: ouvert\u00a0!'],
  ['le « fil » est à 3 km', 'le «\u00a0fil\u00a0» est à 3\u00a0km'],
  ['de 9 h 30 à 12 h', 'de 9\u00a0h\u00a030 à 12\u00a0h'],
  ['40 € pour 6 tasses', '40\u00a0€ pour 6 tasses'],
])('%s is typeset', (written, printed) => {
  expect(typeset(written)).toBe(printed)
})

test('an offer is read as it was written down', () => {
  const [offer] = readOffers(`
= Scie : neuve
Nadia lend hand-tools good deposit=20 days=3 copies=2 ago=9 taken=-1..2,5..5 drawn=handsaw,hammer
Première ligne.

Seconde.
`)

  expect(offer).toEqual({
    giver: 'Nadia',
    kind: 'lend',
    category: 'hand-tools',
    title: 'Scie\u00a0: neuve',
    description: 'Première ligne.\n\nSeconde.',
    condition: 'good',
    depositEuros: 20,
    preferredDays: 3,
    copies: 2,
    publishedDaysAgo: 9,
    taken: [
      { from: -1, to: 2 },
      { from: 5, to: 5 },
    ],
    drawings: ['handsaw', 'hammer'],
  })
})
