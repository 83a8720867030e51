export const savedSearchFrench = {
  title: 'Prévenez-moi',
  close: 'Fermer',
  everyWord: 'Ce que vous cherchez',
  told: 'Un e\u2011mail vous dit ce qu’il y a de nouveau, une fois par jour au plus, et rien quand il n’y a rien.',
  stops: 'Chaque e\u2011mail a un bouton pour arrêter.',
  notDays: 'Les jours que vous avez choisis passent\u00a0: ils ne comptent pas.',

  signIn: 'Où vous prévenir\u00a0?',
  signInWhy:
    'Un code part à cette adresse, pour être sûr qu’elle est à vous. Elle n’est montrée à personne. Pas de mot de passe, pas de compte à créer.',
  newHere: 'Cette adresse est nouvelle ici',
  newHereMore: 'Vous pouvez la corriger, ou continuer avec votre prénom.',
  firstNameWhy: 'Votre prénom sert à vous écrire.',
  ourPage: 'Le faire sur notre page',

  to: (email: string) => `L’e\u2011mail part à ${email}.`,
  notMe: 'Ce n’est pas moi',
  keep: 'Me prévenir',
  keeping: 'Un instant…',

  kept: 'C’est noté',
  keptMore: (email: string) => `Le premier e\u2011mail part à ${email} demain au plus tôt, s’il y a du nouveau.`,
  toStop: 'Pour arrêter\u00a0: le bouton de chaque e\u2011mail, ou «\u00a0Mon espace\u00a0», sur notre page.',
  back: 'Revenir aux offres',
  drop: 'Ne plus me prévenir',
  dropped: 'C’est arrêté',
  droppedMore: 'Cette recherche ne vous enverra rien.',
  again: 'Me prévenir quand même',
  mySpace: 'Mes recherches, dans mon espace',

  unreachable: 'Rien n’est parti\u00a0: la connexion a manqué. Réessayez.',
  failed: 'Cela n’a pas marché, et ce n’est pas de votre fait. Réessayez dans un moment.',
  refused: 'Cela n’a pas été accepté, et la raison n’a pas pu être chargée. Réessayez dans un moment.',
}

export type SavedSearchStrings = typeof savedSearchFrench
