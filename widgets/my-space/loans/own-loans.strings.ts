import { loanStateFrench } from '../../parts/loans/loan-state.strings.js'
import { at } from '../../words/names.strings.js'
import type { Learn } from '../../words/language.js'

/** What is asked of one, and what one has asked, on the space of a person. */
export const ownLoansFrench = {
  ...loanStateFrench,
  waiting: 'On attend votre réponse',
  title: 'Ce qui se prête et se donne entre vous',
  with: (who: string, commune: string) => (commune ? `avec ${who}, ${at(commune)}` : `avec ${who}`),
  page: 'Voir la demande',
  answer: 'Répondre',
  awaited: 'Ce que d’autres attendent de vous emprunter',
  awaitedMeans: 'Dès que c’est libre, chacun est prévenu à son tour\u00a0: vous n’avez rien à faire.',
  awaitedBy: (count: number) => (count === 1 ? 'une personne attend' : `${count} personnes attendent`),
  waits: 'Ce que vous attendez',
  anyDays: 'n’importe quels jours',
  before: (count: number) =>
    count === 0
      ? 'Pris pour l’instant. Personne n’attend avant vous.'
      : count === 1
        ? 'Pris pour l’instant. Une personne attend avant vous.'
        : `Pris pour l’instant. ${count} personnes attendent avant vous.`,
  held: (until: string) => `C’est libre, et gardé rien que pour vous jusqu’à ${until}.`,
  askHeld: 'Demander ces jours',
  leave: (title: string) => `Ne plus attendre «\u00a0${title}\u00a0»`,
  ended: (count: number) =>
    count === 1 ? 'Ce qui est terminé (1\u00a0demande)' : `Ce qui est terminé (${count}\u00a0demandes)`,
  ends: {
    refusedByMe: 'Vous avez dit non.',
    refused: (who: string) => `${who} ne peut pas, cette fois.`,
    went: 'C’est allé à quelqu’un d’autre.',
    cancelledByMe: 'Vous avez annulé.',
    cancelled: (who: string) => `${who} a annulé.`,
    returned: 'C’est rendu.',
    'handed-over': 'C’est remis.',
    done: 'C’est fait.',
    expired: 'Resté sans réponse.',
    lost: 'Noté comme perdu.',
    damaged: 'Noté comme abîmé.',
    unconfirmed: 'Terminé sans confirmation.',
  },
  leaving: 'Un instant…',
  notLeft: 'Cela n’a pas marché. Réessayez dans un moment.',
}

export type OwnLoansStrings = typeof ownLoansFrench

export const learnOwnLoans: Learn<OwnLoansStrings> = {
  en: async () => (await import('./own-loans.strings.en.js')).ownLoansEnglish,
}
