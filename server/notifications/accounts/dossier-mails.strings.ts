type Until = { readonly day: string; readonly hour: string; readonly isTomorrow: boolean }

export const frenchDossierMails = {
  until: ({ day, hour, isTomorrow }: Until) => `${isTomorrow ? 'à demain, ' : 'au '}${day}, ${hour}`,
  export: {
    subject: 'Emporter ce qui est à vous',
    title: 'Emporter ce qui est à vous',
    opening: (until: string) =>
      `Le lien ouvre une page de notre site, où un bouton prépare une archive\u00a0: une page lisible, un fichier pour une machine, et vos photos. Il est valable jusqu’${until}.`,
    press: 'Ouvrir la page',
    after: [
      'Vous n’avez rien demandé\u00a0? Quelqu’un est connecté à votre compte\u00a0: fermez ses connexions dans «\u00a0Mon espace\u00a0».',
    ],
    footer: 'Vous recevez cet e-mail parce que cela a été demandé depuis votre compte.',
  },
  erase: {
    subject: 'Effacer tout ce qui vous concerne\u00a0?',
    title: 'Effacer tout ce qui vous concerne\u00a0?',
    opening: (until: string) =>
      `Le lien ouvre une page de notre site, qui dit ce qui part et ce qui reste. Un bouton y efface tout, pour toujours. Il est valable jusqu’${until}. Rien n’est fait avant.`,
    press: 'Ouvrir la page',
    after: [
      'Vous n’avez rien demandé\u00a0? Quelqu’un est connecté à votre compte\u00a0: fermez ses connexions dans «\u00a0Mon espace\u00a0».',
    ],
    footer: 'Vous recevez cet e-mail parce que cela a été demandé depuis votre compte.',
  },
  idle: {
    subject: (day: string) => `Votre compte sera effacé le ${day}`,
    title: (day: string) => `Votre compte sera effacé le ${day}`,
    opening: 'Vous n’êtes pas venu depuis près de deux ans. Nous ne gardons rien plus longtemps.',
    press: 'Le garder\u00a0: se connecter',
    after: [
      'Se connecter une fois suffit. Sinon, il n’y a rien à faire\u00a0: tout ce qui vous concerne s’efface de lui-même.',
    ],
    footer: 'Vous recevez cet e-mail parce que cette adresse est celle de votre compte.',
  },
}

export type DossierMails = typeof frenchDossierMails
