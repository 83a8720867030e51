/** `pictogram` names a drawing of `widgets/parts/pictograms.ts`. */
export type StarterCategory = {
  readonly id: string
  readonly parent?: string
  readonly fr: string
  readonly en: string
  readonly pictogram: string
}

/** To begin with, in two levels: each family followed by what it holds, as in the lists that people choose from. */
export const starterCategories: readonly StarterCategory[] = [
  { id: 'tools', fr: 'Bricolage', en: 'DIY', pictogram: 'drill' },
  { id: 'power-tools', parent: 'tools', fr: 'Outils électriques', en: 'Power tools', pictogram: 'drill' },
  { id: 'hand-tools', parent: 'tools', fr: 'Outils à main', en: 'Hand tools', pictogram: 'hammer' },
  {
    id: 'site-gear',
    parent: 'tools',
    fr: 'Échelles et chantier',
    en: 'Ladders and building work',
    pictogram: 'ladder',
  },
  { id: 'garden', fr: 'Jardin', en: 'Garden', pictogram: 'spade' },
  { id: 'garden-tools', parent: 'garden', fr: 'Outils de jardin', en: 'Garden tools', pictogram: 'spade' },
  {
    id: 'plants',
    parent: 'garden',
    fr: 'Plants, graines et compost',
    en: 'Plants, seeds and compost',
    pictogram: 'sprout',
  },
  { id: 'kitchen', fr: 'Cuisine', en: 'Kitchen', pictogram: 'pot' },
  { id: 'cooking', parent: 'kitchen', fr: 'Cuisson et préparation', en: 'Cooking', pictogram: 'pot' },
  { id: 'preserving', parent: 'kitchen', fr: 'Conserves et confitures', en: 'Preserves', pictogram: 'jar' },
  { id: 'tableware', parent: 'kitchen', fr: 'Vaisselle et service', en: 'Tableware', pictogram: 'cup' },
  { id: 'home', fr: 'Maison', en: 'Home', pictogram: 'armchair' },
  { id: 'furniture', parent: 'home', fr: 'Meubles et déco', en: 'Furniture', pictogram: 'armchair' },
  { id: 'appliances', parent: 'home', fr: 'Ménage et appareils', en: 'Appliances', pictogram: 'plug' },
  { id: 'sewing', parent: 'home', fr: 'Couture et textile', en: 'Sewing and textiles', pictogram: 'thread' },
  { id: 'mobility', fr: 'Vélos et transport', en: 'Bicycles and transport', pictogram: 'bicycle' },
  { id: 'bikes', parent: 'mobility', fr: 'Vélos et accessoires', en: 'Bicycles and gear', pictogram: 'bicycle' },
  { id: 'carrying', parent: 'mobility', fr: 'Porter et déménager', en: 'Carrying and moving', pictogram: 'box' },
  { id: 'children', fr: 'Enfants', en: 'Children', pictogram: 'pram' },
  { id: 'baby', parent: 'children', fr: 'Bébé', en: 'Baby', pictogram: 'pram' },
  { id: 'toys', parent: 'children', fr: 'Jouets', en: 'Toys', pictogram: 'blocks' },
  { id: 'leisure', fr: 'Loisirs et fêtes', en: 'Leisure and parties', pictogram: 'tent' },
  { id: 'camping', parent: 'leisure', fr: 'Camping et plein air', en: 'Camping', pictogram: 'tent' },
  { id: 'sport', parent: 'leisure', fr: 'Sport', en: 'Sport', pictogram: 'ball' },
  { id: 'party', parent: 'leisure', fr: 'Fêtes', en: 'Parties', pictogram: 'bunting' },
  { id: 'games', parent: 'leisure', fr: 'Jeux de société', en: 'Board games', pictogram: 'dice' },
  { id: 'culture', fr: 'Livres, musique, image', en: 'Books, music, pictures', pictogram: 'book' },
  { id: 'books', parent: 'culture', fr: 'Livres et BD', en: 'Books and comics', pictogram: 'book' },
  { id: 'music', parent: 'culture', fr: 'Musique et son', en: 'Music and sound', pictogram: 'note' },
  { id: 'image', parent: 'culture', fr: 'Photo et projection', en: 'Photo and projection', pictogram: 'screen' },
  { id: 'together', fr: 'Entraide et savoirs', en: 'Helping and learning', pictogram: 'hands' },
  {
    id: 'lessons',
    parent: 'together',
    fr: 'Cours et conversation',
    en: 'Lessons and conversation',
    pictogram: 'speech',
  },
  {
    id: 'digital',
    parent: 'together',
    fr: 'Numérique et démarches',
    en: 'Computers and paperwork',
    pictogram: 'screen',
  },
  {
    id: 'neighbours',
    parent: 'together',
    fr: 'Courses, visites, animaux',
    en: 'Errands, visits, pets',
    pictogram: 'hands',
  },
  { id: 'other', fr: 'Autre', en: 'Other', pictogram: 'box' },
]
