import type { ReasonAbout } from '../../../../../server/api.js'
import { deskRefusalsFrench } from '../../parts/desk-refusals.strings.js'

export const networkRefusalsFrench = {
  again: deskRefusalsFrench.again,
  reasons: {
    ...deskRefusalsFrench.reasons,
    'category-moved-on': 'Cette catégorie a changé entre-temps\u00a0: voici où elle en est. Rien d’autre n’a été fait.',
    'category-holds': 'Elle contient des offres ou d’autres catégories\u00a0: dites d’abord où elles vont.',
    'word-moved-on': 'Ce mot n’est plus dans la liste\u00a0: quelqu’un l’a retiré ou changé entre-temps.',
    'word-refused': 'Ce mot ne peut pas être cherché ainsi.',
    'rules-moved-on': 'D’autres règles sont en vigueur depuis\u00a0: relisez-les avant de publier. Rien n’a été fait.',
    'rules-taken': 'Cette version a déjà été publiée\u00a0: donnez un autre nom à celle-ci.',
  } satisfies Record<ReasonAbout<'network'>, string> & typeof deskRefusalsFrench.reasons,
}

export type NetworkRefusals = typeof networkRefusalsFrench
