import { languages } from '../../server/base/language.js'
import type { MemberKind } from '../../server/members/member.js'
import type { Moderation } from '../../server/sites/index.js'
import { commune, type CommuneName } from './communes.js'

const coveredBy = (...names: readonly CommuneName[]) => names.map((name) => commune(name))

type DemoTerritory = { readonly slug: string; readonly name: string; readonly communes: readonly string[] }

export const demoTerritories: readonly DemoTerritory[] = [
  {
    slug: 'lomme-et-voisines',
    name: 'Lomme et les communes voisines',
    communes: coveredBy('Lomme', 'Lille', 'Hellemmes', 'Lambersart', 'Loos', 'Sequedin', 'Capinghem'),
  },
  {
    slug: 'hellemmes-et-voisines',
    name: 'Hellemmes et les communes voisines',
    communes: coveredBy('Hellemmes', 'Mons-en-Barœul', 'Villeneuve-d’Ascq'),
  },
  { slug: 'lille', name: 'Lille', communes: coveredBy('Lille') },
  { slug: 'libercourt', name: 'Libercourt', communes: coveredBy('Libercourt') },
  {
    slug: 'henin-carvin',
    name: 'Hénin-Carvin',
    communes: coveredBy(
      ...([
        'Hénin-Beaumont',
        'Carvin',
        'Oignies',
        'Libercourt',
        'Courrières',
        'Montigny-en-Gohelle',
        'Rouvroy',
      ] as const),
      ...(['Courcelles-lès-Lens', 'Leforest', 'Dourges', 'Noyelles-Godault', 'Évin-Malmaison', 'Drocourt'] as const),
      'Bois-Bernard',
    ),
  },
]

export type DemoSite = {
  readonly slug: string
  readonly name: string
  readonly territory: string
  /** The member whose site it is: a place of the demo, or a local authority that has none there. */
  readonly member: { readonly slug: string; readonly kind: MemberKind; readonly name: string }
  readonly languages: readonly string[]
  /** Custom properties without their prefix; what follows from one colour is the site's own affair (`sites/theme.ts`). */
  readonly look: Readonly<Record<string, string>>
  /** An offer that somebody publishes here shows at once, unless it says otherwise. */
  readonly moderation?: Moderation
}

const authority = (slug: string, name: string) => ({ slug, name, kind: 'local-authority' as const })

export const demoSites: readonly DemoSite[] = [
  {
    slug: 'ville-de-lomme',
    name: 'Ville de Lomme',
    territory: 'lomme-et-voisines',
    member: authority('ville-de-lomme', 'Ville de Lomme'),
    languages,
    look: { accent: '#0e5a55' },
  },
  {
    slug: 'hellemmes',
    name: 'Hellemmes',
    territory: 'hellemmes-et-voisines',
    member: authority('hellemmes', 'Commune d’Hellemmes'),
    languages,
    look: { accent: '#1f4e8c' },
  },
  {
    slug: 'ville-de-libercourt',
    name: 'Ville de Libercourt',
    territory: 'libercourt',
    member: authority('ville-de-libercourt', 'Ville de Libercourt'),
    languages,
    look: { accent: '#8a2f4b' },
  },
  {
    slug: 'agglo-henin-carvin',
    name: 'Agglomération Hénin-Carvin',
    territory: 'henin-carvin',
    member: authority('agglo-henin-carvin', 'Agglomération Hénin-Carvin'),
    languages,
    look: { accent: '#5b3a86' },
  },
  {
    slug: 'lille',
    name: 'Ville de Lille',
    territory: 'lille',
    member: authority('ville-de-lille', 'Ville de Lille'),
    languages,
    look: { accent: '#a3123a' },
  },
  {
    slug: 'maison-des-marais',
    name: 'Maison de quartier des Marais',
    territory: 'lomme-et-voisines',
    member: { slug: 'maison-des-marais', kind: 'social-centre', name: 'Maison de quartier des Marais' },
    languages,
    look: { accent: '#9a3412', radius: '18px' },
    moderation: 'first',
  },
  {
    slug: 'tiers-lieu-le-fil',
    name: 'Le Fil',
    territory: 'hellemmes-et-voisines',
    member: { slug: 'tiers-lieu-le-fil', kind: 'third-place', name: 'Le Fil' },
    languages,
    look: { accent: '#3b3486', radius: '4px' },
  },
]
