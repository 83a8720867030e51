/** What people here share, in two levels. `pictogram` names a drawing of `widgets/offer-board/pictograms.ts`. */
export type DemoCategory = {
  readonly id: string
  readonly parent?: string
  readonly fr: string
  readonly en: string
  readonly pictogram: string
}

type Family = DemoCategory & { readonly holds: readonly DemoCategory[] }

const families: readonly Family[] = [
  {
    ...{ id: 'tools', fr: 'Bricolage', en: 'DIY', pictogram: 'drill' },
    holds: [
      { id: 'power-tools', fr: 'Outils électriques', en: 'Power tools', pictogram: 'drill' },
      { id: 'hand-tools', fr: 'Outils à main', en: 'Hand tools', pictogram: 'hammer' },
      { id: 'site-gear', fr: 'Échelles et chantier', en: 'Ladders and building work', pictogram: 'ladder' },
    ],
  },
  {
    ...{ id: 'garden', fr: 'Jardin', en: 'Garden', pictogram: 'spade' },
    holds: [
      { id: 'garden-tools', fr: 'Outils de jardin', en: 'Garden tools', pictogram: 'spade' },
      { id: 'plants', fr: 'Plants, graines et compost', en: 'Plants, seeds and compost', pictogram: 'sprout' },
    ],
  },
  {
    ...{ id: 'kitchen', fr: 'Cuisine', en: 'Kitchen', pictogram: 'pot' },
    holds: [
      { id: 'cooking', fr: 'Cuisson et préparation', en: 'Cooking', pictogram: 'pot' },
      { id: 'preserving', fr: 'Conserves et confitures', en: 'Preserves', pictogram: 'jar' },
      { id: 'tableware', fr: 'Vaisselle et service', en: 'Tableware', pictogram: 'cup' },
    ],
  },
  {
    ...{ id: 'home', fr: 'Maison', en: 'Home', pictogram: 'armchair' },
    holds: [
      { id: 'furniture', fr: 'Meubles et déco', en: 'Furniture', pictogram: 'armchair' },
      { id: 'appliances', fr: 'Ménage et appareils', en: 'Appliances', pictogram: 'plug' },
      { id: 'sewing', fr: 'Couture et textile', en: 'Sewing and textiles', pictogram: 'thread' },
    ],
  },
  {
    ...{ id: 'mobility', fr: 'Vélos et transport', en: 'Bicycles and transport', pictogram: 'bicycle' },
    holds: [
      { id: 'bikes', fr: 'Vélos et accessoires', en: 'Bicycles and gear', pictogram: 'bicycle' },
      { id: 'carrying', fr: 'Porter et déménager', en: 'Carrying and moving', pictogram: 'box' },
    ],
  },
  {
    ...{ id: 'children', fr: 'Enfants', en: 'Children', pictogram: 'pram' },
    holds: [
      { id: 'baby', fr: 'Bébé', en: 'Baby', pictogram: 'pram' },
      { id: 'toys', fr: 'Jouets', en: 'Toys', pictogram: 'blocks' },
    ],
  },
  {
    ...{ id: 'leisure', fr: 'Loisirs et fêtes', en: 'Leisure and parties', pictogram: 'tent' },
    holds: [
      { id: 'camping', fr: 'Camping et plein air', en: 'Camping', pictogram: 'tent' },
      { id: 'sport', fr: 'Sport', en: 'Sport', pictogram: 'ball' },
      { id: 'party', fr: 'Fêtes', en: 'Parties', pictogram: 'bunting' },
      { id: 'games', fr: 'Jeux de société', en: 'Board games', pictogram: 'dice' },
    ],
  },
  {
    ...{ id: 'culture', fr: 'Livres, musique, image', en: 'Books, music, pictures', pictogram: 'book' },
    holds: [
      { id: 'books', fr: 'Livres et BD', en: 'Books and comics', pictogram: 'book' },
      { id: 'music', fr: 'Musique et son', en: 'Music and sound', pictogram: 'note' },
      { id: 'image', fr: 'Photo et projection', en: 'Photo and projection', pictogram: 'screen' },
    ],
  },
  {
    ...{ id: 'together', fr: 'Entraide et savoirs', en: 'Helping and learning', pictogram: 'hands' },
    holds: [
      { id: 'lessons', fr: 'Cours et conversation', en: 'Lessons and conversation', pictogram: 'speech' },
      { id: 'digital', fr: 'Numérique et démarches', en: 'Computers and paperwork', pictogram: 'screen' },
      { id: 'neighbours', fr: 'Courses, visites, animaux', en: 'Errands, visits, pets', pictogram: 'hands' },
    ],
  },
]

/** Families first, each followed by what it holds: the order of the lists people choose from. */
export const demoCategories: readonly DemoCategory[] = families.flatMap(({ holds, ...family }) => [
  family,
  ...holds.map((category) => ({ ...category, parent: family.id })),
])
