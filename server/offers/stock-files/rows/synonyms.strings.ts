import type { Field } from './fields.js'
import type { Condition, OfferKind } from '../../offer.js'
import type { StockState } from '../../stock/stock-state.js'

/**
 * How columns are headed by others, folded: by the back office of EBS (Nom, Propriétaire·rice, Statut, Durée d’emprunt souhaitée…), and by what people write above
 * a list of their own. Ours are known by our words.
 */
export const headings: Readonly<Partial<Record<Field, readonly string[]>>> = {
  code: [
    'référence',
    'réf',
    'numéro',
    'n°',
    'inventaire',
    'n° d’inventaire',
    'numéro d’inventaire',
    'étiquette',
    'reference',
    'number',
    'inventory number',
  ],
  title: ['titre', 'nom', 'nom de l’objet', 'désignation', 'libellé', 'intitulé', 'item', 'title', 'name'],
  kind: ['type de produit', 'sorte', 'type d’offre', 'kind'],
  category: ['rubrique', 'famille'],
  condition: ['état de l’objet'],
  age: ['âge', 'âge état', 'age'],
  state: ['statut', 'situation', 'status'],
  place: ['endroit', 'où', 'location'],
  owner: ['propriétaire', 'propriétaire rice', 'prêteur euse', 'prêteur', 'owner', 'lender'],
  deposit: ['caution en euros', 'dépôt de garantie', 'deposit in euros'],
  days: [
    'jours au plus',
    'durée',
    'durée de prêt',
    'durée d’emprunt souhaitée',
    'days at most',
    'preferred loan duration',
  ],
  material: ['matériau', 'matériaux', 'matières', 'materials'],
  description: ['quelques mots', 'détails', 'commentaire', 'details', 'comment'],
  count: ['quantité', 'qté', 'nb', 'nombre d’exemplaires', 'exemplaires', 'quantity', 'copies'],
  value: ['valeur en euros', 'prix', 'valeur d’achat', 'prix d’achat', 'price', 'purchase price'],
  notes: ['observation', 'remarques', 'notes', 'note interne', 'internal note'],
  photos: ['photo', 'images', 'image', 'pictures', 'picture'],
  visibility: ['visibilité', 'visibility'],
}

type Words<Code extends string> = Readonly<Record<Code, readonly string[]>>

/** How people write what a cell may say, besides our own words, folded. */
export const kindWords: Words<OfferKind> = {
  lend: ['prêt', 'prêter', 'à prêter', 'à emprunter', 'emprunt', 'objet', 'lend', 'loan', 'to lend', 'object'],
  give: ['don', 'donner', 'à donner', 'gratuit', 'give', 'gift', 'to give'],
  swap: ['échange', 'échanger', 'à échanger', 'troc', 'swap', 'to swap'],
  help: ['coup de main', 'service', 'aide', 'help'],
  wanted: ['recherche', 'on cherche', 'je cherche', 'cherche', 'wanted'],
}

export const conditionWords: Words<Condition> = {
  new: ['neuf', 'comme neuf', 'état neuf', 'excellent', 'excellent état', 'new', 'like new', 'excellent condition'],
  'very-good': ['très bon', 'très bon état', 'tbe', 'very good', 'very good condition'],
  good: ['bon', 'bon état', 'be', 'correct', 'état correct', 'good', 'good condition'],
  worn: ['usé', 'usagé', 'état moyen', 'moyen', 'état d’usage', 'ancien', 'worn', 'used', 'fair'],
  'to-repair': ['à réparer', 'abîmé', 'cassé', 'en panne', 'mauvais', 'mauvais état', 'to repair', 'broken', 'damaged'],
}

export const stateWords: Words<StockState> = {
  // Where a copy is, or what it needs, says nothing of its offer.
  shown: [
    ...[
      'prêté',
      'prêtée',
      'sorti',
      'en retard',
      'réservé',
      'à réparer',
      'lent',
      'out',
      'late',
      'reserved',
      'to repair',
    ],
    ...['en rayon', 'actif', 'active', 'disponible', 'publié', 'on the shelf', 'available', 'shown'],
  ],
  draft: ['sans titre', 'brouillon', 'without a title', 'draft'],
  'out-of-order': ['hors service', 'hs', 'indisponible', 'out of order', 'unavailable'],
  paused: ['en pause', 'pause', 'paused', 'on break'],
  'awaits-look': ['à relire par le site', 'to be read by the site'],
  hidden: ['cachée par la modération', 'hidden by moderation'],
  expired: ['terminée', 'terminé', 'over', 'expired'],
  closed: ['retirée', 'retiré', 'supprimé', 'deleted', 'withdrawn', 'removed'],
}

/** A cell that says nothing: what spreadsheets and other programs write where there is nothing. */
export const nothingWords: readonly string[] = [
  'null',
  'nul',
  'n a',
  'na',
  'nan',
  'none',
  'undefined',
  'array',
  'néant',
  'aucun',
  'aucune',
  'sans',
  'non précisé',
]

/** EBS writes these for what only some groups see. */
export const restrictedWords: readonly string[] = [
  'restreinte à certains groupes',
  'restreinte',
  'restreint',
  'privé',
  'restricted',
  'private',
]

export const dayUnits: Readonly<Record<'day' | 'week' | 'month', readonly string[]>> = {
  day: ['', 'j', 'jour', 'jours', 'd', 'day', 'days'],
  week: ['s', 'sem', 'semaine', 'semaines', 'week', 'weeks'],
  month: ['m', 'mois', 'month', 'months'],
}
