import type { MapPoint } from '../../../../widgets/member-map/map-view.js'

const kinds = ['repairer', 'third-place', 'social-centre', 'local-authority', 'shop', 'association', 'other'] as const

/** Numbers that look drawn by lot and are the same each time. */
export function drawn(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** So many places around Lille, closer together in its midst. */
export function placesOf(count: number, seed = 1): MapPoint[] {
  const random = drawn(seed)
  return Array.from({ length: count }, (_, at) => ({
    slug: `place-${at}`,
    number: at + 1,
    name: `Lieu ${at}`,
    kind: kinds[at % kinds.length]!,
    latitude: 50.63 + (random() - 0.5) * random() * 1.2,
    longitude: 3.06 + (random() - 0.5) * random() * 1.8,
  }))
}

/** Six places: two of one street, two in one house, one in another town, one far away. */
export const sixPlaces: readonly MapPoint[] = (
  [
    ['La Cosse', 'third-place', 50.6365, 3.0635],
    ['Le Rayon', 'repairer', 50.6367, 3.0641],
    ['Maison des Marais', 'social-centre', 50.6402, 3.0103],
    ['La Ressource', 'association', 50.6402, 3.0103],
    ['L’Atelier du Canal', 'repairer', 50.5226, 2.6438],
    ['Mairie de Calais', 'local-authority', 50.9513, 1.8587],
  ] as const
).map(([name, kind, latitude, longitude], at) => {
  return { slug: `p${at + 1}`, number: at + 1, name, kind, latitude, longitude }
})
