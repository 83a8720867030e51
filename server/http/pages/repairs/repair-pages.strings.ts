/** What the pages of repairs say, in the language of most of their readers. A sentence that the others lack does not compile. */
export const frenchRepairStrings = {
  visit: {
    title: 'Votre rendez-vous',
    noScript:
      'Pour montrer le rendez-vous, cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Ouvrez le lien de l’e-mail dans un autre navigateur, ou appelez : les numéros sont sur la page des réparations.',
    late: 'Le rendez-vous devrait être affiché ici. S’il ne vient pas, rechargez la page, ou appelez : les numéros sont sur la page des réparations.',
    home: 'Voir les réparateurs et leurs téléphones',
  },
  session: {
    title: 'Ce n’était pas vous ?',
    noScript:
      'Pour mettre fin à une connexion, cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Ouvrez le lien de l’e-mail dans un autre navigateur.',
    late: 'Un bouton devrait être affiché ici. S’il ne vient pas, rechargez la page.',
    home: 'Aller à l’accueil du site',
  },
}

export type RepairPageStrings = typeof frenchRepairStrings
