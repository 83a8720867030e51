import type { CounterAct } from '../../../../words/loans/loan-terms.js'
import { ofPerson } from '../../../../words/names.strings.js'
import type { Learn } from '../../../../words/language.js'

type About = { readonly thing: string; readonly who: string; readonly to: string }

const until = (to: string) => (to ? `, jusqu’au ${to}` : '')

const did: Readonly<Record<CounterAct, (about: About) => string>> = {
  lend: ({ thing, who, to }) => `${thing}\u00a0: prêté à ${who}${until(to)}`,
  'hand-over': ({ thing, who, to }) => `${thing}\u00a0: remis à ${who}${until(to)}`,
  'give-back': ({ thing, who }) => `${thing}\u00a0: repris ${ofPerson(who)}`,
  lengthen: ({ thing, who, to }) => `${thing}\u00a0: prolongé pour ${who}${until(to)}`,
}

/** What was done at the counter today, with the way to undo it. */
export const lastActsFrench = {
  title: 'Derniers gestes',
  did,
  deposits: {
    take: (price: string, who: string) => `Caution de ${price}\u00a0: prise, ${who}`,
    'pay-back': (price: string, who: string) => `Caution de ${price}\u00a0: rendue à ${who}`,
    keep: (price: string, who: string) => `Caution de ${price}\u00a0: gardée, ${who}`,
  },
  several: (count: number) => `${count}\u00a0objets`,
  /** « 14 h 22, par Paul » */
  when: (time: string, by: string) => (by ? `${time}, par ${by}` : time),
  me: 'vous',
  undo: 'Annuler',
  undoing: 'On annule…',
  undoAll: (what: string) => `Annuler\u00a0: ${what}`,
  undone: 'annulé',
  followed: 'suivi d’un autre geste',
  done: (what: string) => `Annulé\u00a0: ${what}.`,
  none: 'Rien encore aujourd’hui. Ce qui est prêté, repris ou prolongé s’annule ici jusqu’à minuit.',
  all: (count: number) => `Tous ceux du jour (${count})`,
  failed: 'Les derniers gestes n’ont pas pu être chargés.',
  retry: 'Réessayer',
}

export type LastActsStrings = typeof lastActsFrench

export const learnLastActs: Learn<LastActsStrings> = {
  en: async () => (await import('./last-acts.strings.en.js')).lastActsEnglish,
}
