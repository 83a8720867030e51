import type { FiledName } from '../../../../widgets/words/offers/offer.fields.js'
import type { Field } from './fields.js'

type Headings = Readonly<Record<Exclude<Field, FiledName>, readonly string[]>> &
  Readonly<Partial<Record<FiledName, readonly string[]>>>

/**
 * How columns are headed, folded: ours in both languages (but for those of `offer.fields.ts`, which are known by their words), those of the back office of EBS (Nom, Propriétaire·rice, Statut,
 * Durée d’emprunt souhaitée…), and what people write above a list of their own.
 */
export const headings: Headings = {
  code: [
    'code',
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
  copyOf: ['exemplaire de', 'copy of'],
  title: [
    'objet',
    'titre',
    'nom',
    'nom de l’objet',
    'désignation',
    'libellé',
    'intitulé',
    'object',
    'item',
    'title',
    'name',
  ],
  kind: ['type', 'type de produit', 'sorte', 'type d’offre', 'kind'],
  category: ['catégorie', 'rubrique', 'famille', 'category'],
  condition: ['état', 'état de l’objet', 'condition'],
  age: ['âge', 'âge état', 'age'],
  state: ['maintenant', 'statut', 'situation', 'now', 'status'],
  outReason: ['pourquoi hors service', 'why out of order'],
  place: ['lieu', 'endroit', 'où', 'place', 'location'],
  owner: ['propriétaire', 'propriétaire rice', 'prêteur euse', 'prêteur', 'owner', 'lender'],
  deposit: ['caution', 'caution en euros', 'dépôt de garantie', 'deposit', 'deposit in euros'],
  days: [
    'jours',
    'jours au plus',
    'durée',
    'durée de prêt',
    'durée d’emprunt souhaitée',
    'days',
    'days at most',
    'preferred loan duration',
  ],
  material: ['matériau', 'matériaux', 'matières', 'materials'],
  description: ['description', 'quelques mots', 'détails', 'commentaire', 'remarques', 'details', 'comment'],
  photos: ['photos', 'photo', 'images', 'image', 'pictures', 'picture'],
  alts: ['ce que montrent les photos', 'what the photos show'],
  visibility: ['visibilité', 'visibility'],
}
