import { callRefusalsFrench } from '../../parts/refusals/call-refusals.strings.js'

/** Reasons for which keeping a search may be refused. */
export const keptSearchRefusalsFrench = {
  again: callRefusalsFrench.again,
  reasons: {
    ...callRefusalsFrench.reasons,
    'searches-too-many': 'Vous gardez déjà vingt recherches, c’est le plus possible. Arrêtez-en une dans votre espace.',
    'category-unknown': 'Cette catégorie n’existe plus. Choisissez-en une autre.',
    'commune-unknown': 'Nous ne connaissons pas cette commune. Choisissez-en une autre.',
    'place-unknown': 'Ce lieu n’est plus du réseau. Choisissez-en un autre.',
  },
}

export type KeptSearchRefusals = typeof keptSearchRefusalsFrench
