import { photoRefusalsFrench } from '../../../../parts/refusals/photo-refusals.strings.js'
import { deskRefusalsFrench } from '../../parts/desk-refusals.strings.js'

export const placeRefusalsFrench = {
  again: deskRefusalsFrench.again,
  reasons: {
    ...deskRefusalsFrench.reasons,
    ...photoRefusalsFrench,
    'invalid-input': 'Quelque chose ne peut pas être lu\u00a0: une adresse, un téléphone, une date.',
    'place-unknown': 'Ce lieu n’est pas, ou plus, parmi les vôtres.',
    'place-moved-on': 'Ce lieu a changé entre-temps\u00a0: rien n’a été enregistré.',
    'place-closed': 'Ce lieu est fermé définitivement\u00a0: rien n’a été enregistré.',
    'offered-over': 'Cette différence a changé entre-temps\u00a0: voici ce que dit la source maintenant.',
  },
}

export type PlaceRefusals = typeof placeRefusalsFrench
