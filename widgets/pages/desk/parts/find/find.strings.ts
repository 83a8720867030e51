import type { FoundState } from '../../../../words/loans/found-states.js'
import type { Learn } from '../../../../words/language.js'

const states = {
  here: 'En rayon',
  lent: 'Sorti',
  late: 'En retard',
  reserved: 'Réservé',
  'to-repair': 'À réparer',
  'out-of-order': 'Hors service',
} satisfies Record<FoundState, string>

/** One field that takes a name, a card or a code. */
export const findFrench = {
  label: 'Nom, carte ou code d’objet',
  people: 'Personnes',
  things: 'Objets',
  newPerson: 'Nouvelle personne',
  without: (name: string) => `«\u00a0${name}\u00a0», sans compte`,
  withoutMore: 'prénom, téléphone si on veut',
  card: (number: string) => `carte ${number}`,
  holds: (count: number) =>
    count === 0 ? 'n’a rien en ce moment' : count === 1 ? 'a 1 objet en ce moment' : `a ${count} objets en ce moment`,
  states,
  reservedOn: (day: string) => `réservé ${day}`,
  backOn: (day: string, who: string) => (who ? `chez ${who}, retour ${day}` : `retour ${day}`),
  lateBy: (days: number, who: string) =>
    [who && `chez ${who}`, `${days} ${days > 1 ? 'jours' : 'jour'} de retard`].filter(Boolean).join(', '),
  reservedBy: (who: string) => `pour ${who}`,
  found: (people: number, things: number) =>
    [
      people > 0 ? `${people} ${people > 1 ? 'personnes' : 'personne'}` : '',
      things > 0 ? `${things} ${things > 1 ? 'objets' : 'objet'}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  nothing: (typed: string) => `«\u00a0${typed}\u00a0»\u00a0: ni personne, ni objet de ce nom ou de ce code ici.`,
  choose: (typed: string) => `«\u00a0${typed}\u00a0» n’est pas un code\u00a0: choisissez dans la liste.`,
  failed: (typed: string) =>
    `«\u00a0${typed}\u00a0» n’a pas pu être cherché\u00a0: la connexion manque. C’est gardé, réessayez.`,
}

export type FindStrings = typeof findFrench

export const learnFind: Learn<FindStrings> = { en: async () => (await import('./find.strings.en.js')).findEnglish }
