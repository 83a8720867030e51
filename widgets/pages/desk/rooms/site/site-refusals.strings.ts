import { deskRefusalsFrench } from '../../parts/desk-refusals.strings.js'

export const siteRefusalsFrench = {
  again: deskRefusalsFrench.again,
  reasons: {
    ...deskRefusalsFrench.reasons,
    'invalid-input':
      'Quelque chose ne convient pas\u00a0: le nom, ou une couleur qui ne peut pas être lue par tout le monde.',
    'site-moved-on': 'Ces réglages ont changé entre-temps\u00a0: rien n’a été enregistré.',
  },
}

export type SiteRefusals = typeof siteRefusalsFrench
