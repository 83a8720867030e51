import type { Learn } from '../../../words/language.js'

export const gateFrench = {
  out: {
    title: 'Entrer au bureau',
    more: 'Ici travaillent les structures du réseau\u00a0: leurs équipes, la modération, les réglages des sites.',
  },
  locked: {
    title: 'Le bureau est verrouillé',
    more: 'Un moment sans un geste, ou vous l’avez demandé. Ce que vous écriviez est gardé dans cette page\u00a0: un code à la même adresse le rend.',
  },
  ended: {
    title: 'La connexion a pris fin',
    more: 'Elle a été fermée ailleurs, ou avec le temps. Ce que vous écriviez est gardé dans cette page\u00a0: un code à la même adresse le rend.',
  },
  fresh: {
    title: 'Un code récent est demandé',
    more: 'Pour les rôles, les adresses d’un site et les exports, le code doit dater de moins de douze heures. Ce que vous faisiez continue ensuite tout seul.',
  },
  codeTitle: 'Le code reçu par e\u2011mail',
  purpose:
    'Le code part à cette adresse. Donnez celle qui a reçu votre invitation\u00a0: il n’y a pas de mot de passe.',
  sentTo: (email: string) => `Le code part à ${email}.`,
  unknown: 'Personne n’est connu ici avec cette adresse.',
  unknownMore:
    'Le bureau s’ouvre par une invitation. Corrigez l’adresse, ou demandez une invitation à la personne responsable de votre structure.',
  giveUp: 'Revenir sans le faire',
  byDigits: 'Revenir aux six chiffres',
}

export type GateStrings = typeof gateFrench

export const learnGate: Learn<GateStrings> = { en: async () => (await import('./gate.strings.en.js')).gateEnglish }
