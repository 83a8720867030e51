/** Texts that a webmaster pastes as they are: what is told of the house comes from its legal notice. */
export type Noticed = {
  readonly site: string
  readonly house: string
  readonly contact: string
  readonly origin: string
}

export const frenchNotices = {
  privacy: {
    title: 'Données personnelles',
    text: ({ site, house, contact, origin }: Noticed) =>
      `Une partie de cette page («\u00a0${site}\u00a0») est fournie par ${house}, depuis ${origin}. La regarder ne dépose aucun cookie, n’enregistre rien dans votre navigateur et ne demande rien à un tiers. Pour agir (demander, réserver, publier), vous donnez un prénom et une adresse e-mail\u00a0; ${house} vous envoie un code et garde le temps nécessaire ce que vous avez fait. Vous pouvez tout télécharger ou tout effacer vous-même\u00a0: ${origin}/moi. Pour toute question\u00a0: ${contact}.`,
  },
  accessibility: {
    title: 'Accessibilité',
    text: ({ house, contact }: Noticed) =>
      `Les éléments fournis par ${house} sont conçus pour respecter le RGAA 4.1 et essayés au clavier, agrandis à 400\u00a0%, en couleurs forcées et avec des outils automatiques. Ils n’ont pas fait l’objet d’un audit par une personne\u00a0: ils n’entrent pas dans le taux de conformité de ce site tant qu’il n’a pas eu lieu. Une difficulté\u00a0? Écrivez à ${contact}\u00a0; chaque élément mène aussi à une page simple, sans script.`,
  },
  legal: {
    title: 'Mentions légales',
    text: ({ house, origin }: Noticed) =>
      `Les offres, les rendez-vous et la carte des lieux sont édités par ${house}\u00a0: ${origin}/mentions-legales. Ce que des habitants y publient reste à eux\u00a0; les règles sont là\u00a0: ${origin}/regles.`,
  },
  someHouse: 'le réseau qui fournit ce service',
  someContact: (origin: string) => `la page ${origin}/mentions-legales`,
}

export type NoticeStrings = typeof frenchNotices

export const englishNotices: NoticeStrings = {
  privacy: {
    title: 'Personal data',
    text: ({ site, house, contact, origin }) =>
      `A part of this page (“${site}”) is provided by ${house}, from ${origin}. Looking at it sets no cookie, stores nothing in your browser and asks nothing of third parties. To act (ask, book, publish), you give a first name and an e-mail address to ${house}, who sends you a code and keeps what you did for as long as needed. You may download or erase all of it yourself: ${origin}/moi. For any question: ${contact}.`,
  },
  accessibility: {
    title: 'Accessibility',
    text: ({ house, contact }) =>
      `The elements provided by ${house} are made to conform to RGAA 4.1 and are tried by keyboard, enlarged to 400%, in forced colours and with automatic tools. No person has audited them: they do not count in the conformity rate of this site until that is done. A difficulty? Write to ${contact}; each element also leads to a plain page, without script.`,
  },
  legal: {
    title: 'Legal notice',
    text: ({ house, origin }) =>
      `Offers, appointments and the map of places are published by ${house}: ${origin}/mentions-legales. What residents publish there stays theirs; the rules are there: ${origin}/regles.`,
  },
  someHouse: 'the network that provides this service',
  someContact: (origin) => `the page ${origin}/mentions-legales`,
}
