/** Waiting for what is taken. */
export const waitFrench = {
  wantTaken: 'Les jours que je veux sont pris',
  noneSoon: 'Rien n’est libre dans les deux semaines qui viennent.',
  tellWhenFree: 'Prévenez-moi dès que c’est libre',
  tellTheseFree: 'Prévenez-moi si ces jours se libèrent',
  waitTitle: 'Quels jours attendez-vous\u00a0?',
  waitHint: 'Choisissez les jours qu’il vous faudrait, même pris.',
  waitFree: 'Ces jours sont libres\u00a0: vous pouvez les demander tout de suite.',
  askNow: 'Demander ces jours',
  backToFree: 'Revenir aux jours libres',
  before: (count: number) =>
    count === 0
      ? 'Personne n’attend avant vous.'
      : count === 1
        ? 'Une personne attend déjà, avant vous.'
        : `${count} personnes attendent déjà, avant vous.`,
  heldUntil: (days: string, until: string) => `Attendu par quelqu’un ${days}, jusqu’à ${until}.`,
  howWaiting: 'Comment ça se passe',
  waitSteps: [
    'Si ces jours se libèrent, nous vous écrivons quand c’est votre tour.',
    'Ils sont alors gardés rien que pour vous pendant 24\u00a0heures, ou jusqu’à la veille à 20\u00a0h si c’est bientôt.',
    'Sans réponse, c’est le tour de la personne suivante.',
  ],
  waitWho: 'Pour vous prévenir',
  whicheverDays: 'N’importe quels jours',
  waitPurpose:
    'Votre adresse sert à vous prévenir, et n’est montrée à personne. Vous quittez la liste d’une pression dans «\u00a0Mon espace\u00a0».',
  tellMe: 'Prévenez-moi',
  waitingNow: 'C’est noté',
  waitingFor: (days: string) => `Vous attendez\u00a0: ${days}`,
  waitingMore: 'Nous vous écrirons quand ce sera votre tour. D’ici là, rien n’est réservé.',
  toLeave: 'Vous n’en avez plus besoin\u00a0? Quittez la liste dans «\u00a0Mon espace\u00a0».',
}
