import { frenchRules } from '../../words/moderation/rules.strings.js'

/** The network asks each resident for this once. */
export const residentFrench = {
  ...frenchRules,
  home: 'Votre commune',
  homeHint: 'Commune ou code postal',
  communes: (count: number) =>
    count > 1 ? `${count} communes à choisir` : count ? 'Une commune à choisir' : 'Pas de commune de ce nom ici',
  chooseHome: 'Choisissez votre commune dans la liste.',
  age: 'Votre âge',
  ageMissing: 'Dites votre âge.',
  ages: { adult: '18\u00a0ans ou plus', minor: 'De 15 à 17\u00a0ans', child: 'Moins de 15\u00a0ans' },
  minor: 'Parlez-en à un adulte de votre famille, et donnez-vous rendez-vous dans un lieu où il y a du monde.',
  tooYoung: 'Avant 15\u00a0ans, un adulte de votre famille doit le faire avec son propre compte.',
  rulesPage: 'Les lire sur notre site, avec les versions d’avant',
  rulesComing: 'Les règles arrivent…',
  rulesFailed: 'Les règles n’ont pas pu être lues.',
  rulesMissing: 'Les règles du réseau sont à accepter pour continuer.',
  acceptRules: 'J’accepte les règles du réseau',
  notKept: 'Votre navigateur ne garde rien. Laissez cette page ouverte pendant que vous lisez l’e\u2011mail.',
  rulesAgain: 'Réessayer',
}

export type ResidentStrings = typeof residentFrench
