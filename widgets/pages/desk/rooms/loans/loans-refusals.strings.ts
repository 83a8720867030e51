import { ended } from '../../../../words/ended.js'
import { deskRefusalsFrench } from '../../parts/desk-refusals.strings.js'

export const loansRefusalsFrench = {
  again: deskRefusalsFrench.again,
  reasons: {
    ...deskRefusalsFrench.reasons,
    'loan-gone': 'Cette demande n’est plus là.',
    'loan-moved-on': 'Cette demande a changé entre-temps\u00a0: voici où elle en est.',
    'days-taken': 'Un de ces jours est pris. Choisissez-en d’autres.',
    'day-closed': 'Un de ces jours, le lieu est fermé.',
    'loan-too-long': 'C’est plus long que ce que vous prêtez.',
    'promised-already': 'C’est déjà promis à quelqu’un d’autre\u00a0: annulez d’abord avec cette personne.',
    'somebody-waits': 'Quelqu’un attend ces jours.',
    'too-late': 'Il est trop tard pour cela.',
    'too-early': 'C’est encore trop tôt\u00a0: cela se dit le jour même.',
    'renewals-over':
      'Ce prêt a été prolongé autant que la règle le permet. Pour aller au-delà, dites pourquoi en un mot.',
    'requests-full': 'Cette personne a déjà autant de choses que ce qui se prête à la fois.',
    'offer-gone': 'Cet objet ne se prête plus\u00a0: il vient d’être retiré, ou tout est hors service.',
    'rules-moved-on': 'Cette règle a changé entre-temps. Relisez-la\u00a0: rien n’a été enregistré.',
  },
  told: {
    'loan-moved-on': (by: string) => `${by} vient de s’en occuper\u00a0: voici où en est la demande.`,
    'rules-moved-on': (by: string) =>
      `${by} vient de changer cette règle. Voici la sienne\u00a0; ce que vous avez tapé est gardé, et rien n’est enregistré.`,
    nearest: (periods: readonly string[]) =>
      `Un de ces jours est pris. Le plus proche qui soit libre\u00a0: ${periods.join('\u00a0; ')}.`,
    held: (who: string, day: string) => `C’est trop tôt : tout est pris d’ici là. ${who} l’a jusqu’au ${ended(day)}`,
    until: (day: string) => `Quelqu’un tient la suite. Le plus tard possible\u00a0: ${day}.`,
    most: (days: number) =>
      `Votre règle permet ${days} ${days > 1 ? 'jours' : 'jour'} au plus. Pour aller au-delà, dites pourquoi en un mot.`,
    full: (most: number) =>
      `Votre règle permet ${most} ${most > 1 ? 'choses' : 'chose'} à la fois pour une personne, et c’est atteint. Pour aller au-delà, dites pourquoi en un mot.`,
  },
}

export type LoansRefusals = typeof loansRefusalsFrench
