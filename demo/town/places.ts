import type { MemberKind } from '../../server/members/member.js'
import { commune } from './communes.js'

type DemoPlace = {
  readonly slug: string
  readonly kind: MemberKind
  readonly name: string
  readonly description: string
  readonly street: string
  readonly postcode: string
  readonly communeCode: string
  readonly latitude: number
  readonly longitude: number
  /** OSM `opening_hours`. */
  readonly hours: string
  /** 03 53 01 is kept by Arcep for works of fiction (decision 2018-0881, annex): it rings nowhere. */
  readonly phone: string
  /** Days counted from the day of the seed, both included. */
  readonly closures: readonly { readonly from: number; readonly to: number; readonly reason: string }[]
}

/** Invented: the names sound like the region, the streets do not exist. */
export const demoPlaces: readonly DemoPlace[] = [
  {
    slug: 'maison-des-marais',
    kind: 'social-centre',
    name: 'Maison de quartier des Marais',
    description: 'Ateliers, accueil des familles, jardin partagé et prêt d’objets pour tout le quartier.',
    street: '14 rue des Roseaux-Bleus',
    postcode: '59160',
    communeCode: commune('Lomme'),
    latitude: 50.6408,
    longitude: 2.9925,
    hours: 'Mo 14:00-18:00; Tu-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:30',
    phone: '03 53 01 14 20',
    closures: [{ from: 12, to: 13, reason: 'Fête du quartier' }],
  },
  {
    slug: 'tiers-lieu-le-fil',
    kind: 'third-place',
    name: 'Le Fil',
    description: 'Tiers-lieu dans une ancienne filature : atelier de couture, établis partagés, café associatif.',
    street: '3 passage des Bobineuses',
    postcode: '59260',
    communeCode: commune('Hellemmes'),
    latitude: 50.6271,
    longitude: 3.1132,
    hours: 'Tu-Th 10:00-19:00; Fr 10:00-22:00; Sa 10:00-18:00',
    phone: '03 53 01 26 37',
    closures: [],
  },
  {
    slug: 'ressourcerie-des-fonderies',
    kind: 'shop',
    name: 'Ressourcerie des Fonderies',
    description: 'On y dépose, on répare, on repart avec autre chose.',
    street: '28 rue du Creuset',
    postcode: '59260',
    communeCode: commune('Hellemmes'),
    latitude: 50.6312,
    longitude: 3.1047,
    hours: 'We-Sa 10:00-12:30,13:30-18:00',
    phone: '03 53 01 33 08',
    closures: [{ from: 20, to: 27, reason: 'Inventaire' }],
  },
  {
    slug: 'letagere',
    kind: 'association',
    name: 'L’Étagère, bibliothèque d’objets',
    description: 'Comme une bibliothèque, mais avec des perceuses, des tentes et des appareils à raclette.',
    street: '9 rue de la Trouvaille',
    postcode: '59000',
    communeCode: commune('Lille'),
    latitude: 50.6289,
    longitude: 3.0521,
    hours: 'We 14:00-19:00; Fr 16:00-20:00; Sa 10:00-13:00',
    phone: '03 53 01 41 59',
    closures: [],
  },
  {
    slug: 'la-roue-du-canal',
    kind: 'repairer',
    name: 'La Roue du Canal',
    description: 'Atelier d’autoréparation : les outils, les conseils et le café sont là, chacun répare son vélo.',
    street: '51 quai des Haleurs',
    postcode: '59160',
    communeCode: commune('Lomme'),
    latitude: 50.6479,
    longitude: 2.9811,
    hours: 'Tu,Th 17:00-20:30; Sa 09:30-13:00',
    phone: '03 53 01 50 74',
    closures: [],
  },
  {
    slug: 'centre-social-les-peupliers',
    kind: 'social-centre',
    name: 'Centre social Les Peupliers',
    description: 'Familles, aînés, jeunes : chacun y trouve une place, et la cuisine est ouverte.',
    street: '6 allée des Peupliers-d’Argent',
    postcode: '62820',
    communeCode: commune('Libercourt'),
    latitude: 50.4839,
    longitude: 3.0121,
    hours: 'Mo-Fr 08:30-12:00,13:30-17:30; We 08:30-18:30',
    phone: '03 53 01 62 15',
    closures: [],
  },
  {
    slug: 'la-lampisterie',
    kind: 'third-place',
    name: 'La Lampisterie',
    description: 'Dans l’ancien carreau de fosse : fabrique partagée, salle de répétition, cantine du jeudi.',
    street: '2 place des Lampes',
    postcode: '62110',
    communeCode: commune('Hénin-Beaumont'),
    latitude: 50.4193,
    longitude: 2.9545,
    hours: 'Tu-Sa 09:30-18:30; Th 09:30-22:00; PH off',
    phone: '03 53 01 71 90',
    closures: [],
  },
  {
    slug: 'la-cosse',
    kind: 'association',
    name: 'La Cosse, grainothèque et jardin',
    description: 'Des graines à échanger, des outils à emprunter, des mains vertes pour les nouveaux jardiniers.',
    street: '17 chemin des Ramures',
    postcode: '62220',
    communeCode: commune('Carvin'),
    latitude: 50.4934,
    longitude: 2.9512,
    hours: 'Apr-Oct We,Sa 09:00-12:00,14:00-18:00; Nov-Mar Sa 10:00-12:00',
    phone: '03 53 01 88 42',
    closures: [],
  },
]
