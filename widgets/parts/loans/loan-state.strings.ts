import { ended } from '../../words/ended.js'
import { frenchMet } from '../../words/loans/met.strings.js'
import { time } from '../../words/hours.strings.js'

type About = { readonly who: string; readonly day: string }

/** How what is asked for stands, for each of the two sides. */
export const loanStateFrench = {
  at: (day: string, clock: string) => `${day} à\u00a0${time(clock)}`,
  by: (clock: string) => `${time(clock)} aujourd’hui`,
  asks: ({ who, day }: About) => `${who} attend votre réponse${day ? `, avant ${day}` : ''}.`,
  sent: ({ day }: About): string =>
    day
      ? `Demande envoyée\u00a0: réponse au plus tard ${day}.`
      : 'Promis à quelqu’un d’autre\u00a0: votre demande garde sa place.',
  proposed: ({ who, day }: About) => `${who} propose d’autres jours\u00a0: ${day}.`,
  proposedMine: ({ who, day }: About) => `Vous avez proposé ${day}\u00a0: ${who} doit répondre.`,
  draws: ({ day }: About) => `Tirage au sort\u00a0: ${day}.`,
  confirm: ({ day }: About) => `Le sort vous a désigné\u00a0: dites oui avant ${day}.`,
  confirms: ({ who, day }: About) => `Le sort a désigné ${who}\u00a0: réponse avant ${day}.`,
  agreed: ({ who }: About) => ended(`C’est d’accord avec ${who}`),
  displaced: ({ who }: About) => ended(`Pas encore là\u00a0: voyez avec ${who}`),
  met: frenchMet,
  toConfirm: (said: string) => `${said}\u00a0: à confirmer.`,
  saidMine: (said: string, who: string) => `${said}\u00a0: ${who} doit confirmer.`,
  longer: ({ who, day }: About) => `${who} demande à garder jusqu’au ${day}.`,
  has: ({ who, day }: About): string => (day ? `${who} l’a jusqu’au ${day}.` : `${who} l’a.`),
  have: ({ day }: About): string => (day ? `À rendre le ${day}.` : 'Vous l’avez.'),
  brought: ({ who }: About) => ended(`Vous l’avez dit rendu\u00a0: à vérifier par ${who}`),
  late: ({ day }: About) => `C’était à rendre le ${day}.`,
}

export type LoanStateStrings = typeof loanStateFrench
