import type { ReasonAbout } from '../../../../server/api.js'
import { deskRefusalsFrench } from '../../parts/desk-refusals.strings.js'

export const networkRefusalsFrench = {
  again: deskRefusalsFrench.again,
  reasons: {
    ...deskRefusalsFrench.reasons,
    'category-moved-on': 'Cette catégorie a changé entre-temps\u00a0: voici où elle en est. Rien d’autre n’a été fait.',
    'category-holds': 'Elle contient des offres ou d’autres catégories\u00a0: dites d’abord où elles vont.',
    'word-moved-on': 'Ce mot n’est plus dans la liste\u00a0: quelqu’un l’a retiré ou changé entre-temps.',
    'word-refused': 'Ce mot ne peut pas être cherché ainsi.',
  } satisfies Record<ReasonAbout<'network'>, string> & typeof deskRefusalsFrench.reasons,
}

export type NetworkRefusals = typeof networkRefusalsFrench
