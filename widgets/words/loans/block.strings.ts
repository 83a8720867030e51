import { ofPerson } from '../names.strings.js'

/** Of who wants to hear no more of a neighbour. */
export const frenchBlock = {
  block: (who: string) => `Ne plus rien recevoir ${ofPerson(who)}…`,
  blockTitle: (who: string) => `Ne plus rien recevoir ${ofPerson(who)}\u00a0?`,
  blockWhy: (who: string) => `${who} ne pourra plus vous écrire ni rien vous demander, et le saura en essayant.`,
  blockGo: 'Oui, ne plus rien recevoir',
  unblock: (who: string) => `Laisser ${who} m’écrire à nouveau`,
  unblocked: (who: string) => `C’est fait\u00a0: ${who} peut de nouveau vous écrire.`,
}

export type BlockWords = typeof frenchBlock
