import { loanStateFrench } from '../../parts/loans/loan-state.strings.js'

/** What somebody has asked for already. */
export const ownRequestFrench = {
  ...loanStateFrench,
  already: {
    lend: 'Vous l’avez demandé',
    give: 'Vous l’avez demandé',
    swap: 'Vous l’avez demandé',
    help: 'Vous avez demandé ce coup de main',
    wanted: 'Vous avez répondu à cette recherche',
  },
  seeOwn: 'Voir ma demande',
  isYours: 'C’est votre annonce.',
  changeIt: 'La modifier, la mettre en pause, la retirer\u00a0: tout se fait dans «\u00a0Mon espace\u00a0».',
  space: 'Ouvrir mon espace',
  inTheWay: (count: number): string => (count > 1 ? 'Vos demandes en cours' : 'Votre demande en cours'),
  elsewhere: (count: number): string =>
    count > 1
      ? `${count} autres ont été faites sur un autre site\u00a0: elles sont dans «\u00a0Mon espace\u00a0».`
      : 'Une autre a été faite sur un autre site\u00a0: elle est dans «\u00a0Mon espace\u00a0».',
}

export type OwnRequestStrings = typeof ownRequestFrench
