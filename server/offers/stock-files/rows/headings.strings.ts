import type { Field } from './fields.js'

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
  description: ['quelques mots', 'détails', 'commentaire', 'remarques', 'details', 'comment'],
  photos: ['photo', 'images', 'image', 'pictures', 'picture'],
  visibility: ['visibilité', 'visibility'],
}
