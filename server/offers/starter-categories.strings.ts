import type { Localized } from '../base/language.js'
import type { WeightClass } from '../base/weight.js'

/** `pictogram` names a drawing of `widgets/parts/pictograms.ts`. */
export type StarterCategory = Localized & {
  readonly id: string
  readonly parent?: string
  readonly pictogram: string
  /** Not said of what may be anything. */
  readonly weight?: WeightClass
}

/** To begin with, in two levels: each family followed by what it holds, as in the lists that people choose from. */
export const starterCategories: readonly StarterCategory[] = [
  { id: 'tools', fr: 'Bricolage', en: 'DIY', pictogram: 'drill', weight: 'medium' },
  {
    id: 'power-tools',
    parent: 'tools',
    fr: 'Outils électriques',
    en: 'Power tools',
    pictogram: 'drill',
    weight: 'medium',
  },
  { id: 'hand-tools', parent: 'tools', fr: 'Outils à main', en: 'Hand tools', pictogram: 'hammer', weight: 'light' },
  {
    id: 'site-gear',
    parent: 'tools',
    fr: 'Échelles et chantier',
    en: 'Ladders and building work',
    pictogram: 'ladder',
    weight: 'heavy',
  },
  { id: 'garden', fr: 'Jardin', en: 'Garden', pictogram: 'spade', weight: 'medium' },
  {
    id: 'garden-tools',
    parent: 'garden',
    fr: 'Outils de jardin',
    en: 'Garden tools',
    pictogram: 'spade',
    weight: 'medium',
  },
  {
    id: 'plants',
    parent: 'garden',
    fr: 'Plants, graines et compost',
    en: 'Plants, seeds and compost',
    pictogram: 'sprout',
    weight: 'light',
  },
  { id: 'kitchen', fr: 'Cuisine', en: 'Kitchen', pictogram: 'pot', weight: 'medium' },
  { id: 'cooking', parent: 'kitchen', fr: 'Cuisson et préparation', en: 'Cooking', pictogram: 'pot', weight: 'medium' },
  {
    id: 'preserving',
    parent: 'kitchen',
    fr: 'Conserves et confitures',
    en: 'Preserves',
    pictogram: 'jar',
    weight: 'light',
  },
  {
    id: 'tableware',
    parent: 'kitchen',
    fr: 'Vaisselle et service',
    en: 'Tableware',
    pictogram: 'cup',
    weight: 'light',
  },
  { id: 'home', fr: 'Maison', en: 'Home', pictogram: 'armchair', weight: 'medium' },
  { id: 'furniture', parent: 'home', fr: 'Meubles et déco', en: 'Furniture', pictogram: 'armchair', weight: 'heavy' },
  {
    id: 'appliances',
    parent: 'home',
    fr: 'Ménage et appareils',
    en: 'Appliances',
    pictogram: 'plug',
    weight: 'medium',
  },
  {
    id: 'sewing',
    parent: 'home',
    fr: 'Couture et textile',
    en: 'Sewing and textiles',
    pictogram: 'thread',
    weight: 'medium',
  },
  { id: 'mobility', fr: 'Vélos et transport', en: 'Bicycles and transport', pictogram: 'bicycle', weight: 'heavy' },
  {
    id: 'bikes',
    parent: 'mobility',
    fr: 'Vélos et accessoires',
    en: 'Bicycles and gear',
    pictogram: 'bicycle',
    weight: 'heavy',
  },
  {
    id: 'carrying',
    parent: 'mobility',
    fr: 'Porter et déménager',
    en: 'Carrying and moving',
    pictogram: 'box',
    weight: 'medium',
  },
  { id: 'children', fr: 'Enfants', en: 'Children', pictogram: 'pram', weight: 'medium' },
  { id: 'baby', parent: 'children', fr: 'Bébé', en: 'Baby', pictogram: 'pram', weight: 'medium' },
  { id: 'toys', parent: 'children', fr: 'Jouets', en: 'Toys', pictogram: 'blocks', weight: 'light' },
  { id: 'leisure', fr: 'Loisirs et fêtes', en: 'Leisure and parties', pictogram: 'tent', weight: 'medium' },
  { id: 'camping', parent: 'leisure', fr: 'Camping et plein air', en: 'Camping', pictogram: 'tent', weight: 'medium' },
  { id: 'sport', parent: 'leisure', fr: 'Sport', en: 'Sport', pictogram: 'ball', weight: 'medium' },
  { id: 'party', parent: 'leisure', fr: 'Fêtes', en: 'Parties', pictogram: 'bunting', weight: 'medium' },
  { id: 'games', parent: 'leisure', fr: 'Jeux de société', en: 'Board games', pictogram: 'dice', weight: 'light' },
  { id: 'culture', fr: 'Livres, musique, image', en: 'Books, music, pictures', pictogram: 'book', weight: 'light' },
  { id: 'books', parent: 'culture', fr: 'Livres et BD', en: 'Books and comics', pictogram: 'book', weight: 'light' },
  { id: 'music', parent: 'culture', fr: 'Musique et son', en: 'Music and sound', pictogram: 'note', weight: 'medium' },
  {
    id: 'image',
    parent: 'culture',
    fr: 'Photo et projection',
    en: 'Photo and projection',
    pictogram: 'screen',
    weight: 'light',
  },
  { id: 'together', fr: 'Entraide et savoirs', en: 'Helping and learning', pictogram: 'hands', weight: 'none' },
  {
    id: 'lessons',
    parent: 'together',
    fr: 'Cours et conversation',
    en: 'Lessons and conversation',
    pictogram: 'speech',
    weight: 'none',
  },
  {
    id: 'digital',
    parent: 'together',
    fr: 'Numérique et démarches',
    en: 'Computers and paperwork',
    pictogram: 'screen',
    weight: 'none',
  },
  {
    id: 'neighbours',
    parent: 'together',
    fr: 'Courses, visites, animaux',
    en: 'Errands, visits, pets',
    pictogram: 'hands',
    weight: 'none',
  },
  { id: 'other', fr: 'Autre', en: 'Other', pictogram: 'box' },
]
