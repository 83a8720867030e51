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

export const englishDossierMails: DossierMails = {
  until: ({ day, hour, isTomorrow }) => `${isTomorrow ? 'tomorrow, ' : ''}${day}, ${hour}`,
  export: {
    subject: 'Take what is yours',
    title: 'Take what is yours',
    opening: (until) =>
      `The link opens a page of ours where a button prepares an archive: a page to read, a file for a machine, and your photos. It works until ${until}.`,
    press: 'Open the page',
    after: ['You did not ask for it? Somebody is signed in to your account: end their sessions in “My space”.'],
    footer: 'You receive this e-mail because this was asked for from your account.',
  },
  erase: {
    subject: 'Erase all that is about you?',
    title: 'Erase all that is about you?',
    opening: (until) =>
      `The link opens a page of ours that says what goes and what stays. A button there erases everything, for ever. It works until ${until}. Nothing is done before that.`,
    press: 'Open the page',
    after: ['You did not ask for it? Somebody is signed in to your account: end their sessions in “My space”.'],
    footer: 'You receive this e-mail because this was asked for from your account.',
  },
  idle: {
    subject: (day) => `Your account will be erased on ${day}`,
    title: (day) => `Your account will be erased on ${day}`,
    opening: 'You have not been here for nearly two years. We keep nothing longer than that.',
    press: 'Keep it: sign in',
    after: ['Signing in once is enough. Else there is nothing to do: all that is about you is erased by itself.'],
    footer: 'You receive this e-mail because this is the address of your account.',
  },
}
