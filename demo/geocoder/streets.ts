import type { Point } from '../../server/base/point.js'
import { commune, type CommuneName } from '../town/communes.js'
import { dice } from '../town/month/dice.js'
import { homes } from '../town/month/words.js'
import { demoPlaces } from '../town/places.js'
import { demoRepairers } from '../town/repairers.js'

export type Street = {
  readonly name: string
  readonly town: CommuneName
  readonly postcode: string
  /** As the real geocoder has it: a part of Lille is in Lille, and was something before. */
  readonly citycode: string
  readonly oldcitycode?: string
  readonly point: Point
}

const towns: Readonly<Partial<Record<CommuneName, { postcode: string; latitude: number; longitude: number }>>> = {
  Lomme: { postcode: '59160', latitude: 50.6437, longitude: 2.9878 },
  Lille: { postcode: '59000', latitude: 50.6311, longitude: 3.0468 },
  Hellemmes: { postcode: '59260', latitude: 50.6291, longitude: 3.1106 },
  Lambersart: { postcode: '59130', latitude: 50.65, longitude: 3.0256 },
  Loos: { postcode: '59120', latitude: 50.6128, longitude: 3.0186 },
  'Mons-en-Barœul': { postcode: '59370', latitude: 50.642, longitude: 3.109 },
  'Villeneuve-d’Ascq': { postcode: '59491', latitude: 50.6236, longitude: 3.1441 },
  Libercourt: { postcode: '62820', latitude: 50.4842, longitude: 3.015 },
  'Hénin-Beaumont': { postcode: '62110', latitude: 50.4205, longitude: 2.9508 },
  Carvin: { postcode: '62220', latitude: 50.4926, longitude: 2.9587 },
  Oignies: { postcode: '62590', latitude: 50.4686, longitude: 2.9936 },
  Courrières: { postcode: '62710', latitude: 50.4575, longitude: 2.9481 },
}

/** Names that are found in every town, so that one may choose. */
const everywhere = [
  ...['Rue des Écoles', 'Rue de la Gare', 'Place du Marché', 'Rue des Roseaux', 'Avenue des Tilleuls'],
  ...[
    'Rue du Canal',
    'Allée des Jardins-Ouvriers',
    'Rue de la Filature',
    'Rue des Coquelicots',
    'Rue Haute',
    'Rue des Écluses',
  ],
]

const partsOfLille: readonly CommuneName[] = ['Lomme', 'Hellemmes']

/** Of the places, the repairers and the homes of the demonstration, and a handful more: none of them exists. */
export const streets: readonly Street[] = Object.keys(towns).filter(isTown).flatMap(streetsOf)

function isTown(name: string): name is CommuneName {
  return name in towns
}

function streetsOf(town: CommuneName): Street[] {
  const known = towns[town]
  if (!known) return []
  const code = commune(town)
  const isPart = partsOfLille.includes(town)
  const names = [...new Set([...streetsNamedIn(town), ...everywhere])]
  return names.map((name) => ({
    name,
    town,
    postcode: known.postcode,
    citycode: isPart ? commune('Lille') : code,
    ...(isPart && { oldcitycode: code }),
    point: {
      latitude: known.latitude + (dice(`south ${town} ${name}`) - 0.5) / 80,
      longitude: known.longitude + (dice(`west ${town} ${name}`) - 0.5) / 60,
    },
  }))
}

function streetsNamedIn(town: CommuneName): string[] {
  const code = commune(town)
  const addresses = [
    ...demoPlaces.filter(({ communeCode }) => communeCode === code).map(({ street }) => street),
    ...demoRepairers.flatMap(({ place }) => (place?.commune === town ? place.street : [])),
    ...(Object.entries(homes).find(([name]) => name === town)?.[1] ?? []),
  ]
  return addresses.map((address) => capital(address.replace(/^\d+ /, '')))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
