export const frenchEmailChangeMails = {
  code: {
    subject: (code: string) => `${code}\u00a0: votre code pour changer d’adresse`,
    title: 'Votre code pour changer d’adresse',
    opening: (hour: string) => `Tapez ces six chiffres dans la page restée ouverte. Ils sont valables jusqu’à ${hour}.`,
    after: ['Vous n’avez rien demandé\u00a0? Ne faites rien\u00a0: sans ce code, rien ne change.'],
    footer: 'Vous recevez cet e-mail parce que quelqu’un veut se servir de cette adresse pour son compte.',
  },
  asked: {
    subject: 'Changer l’adresse de votre compte\u00a0?',
    title: 'Changer l’adresse de votre compte\u00a0?',
    opening: (email: string, day: string) =>
      `Quelqu’un qui est connecté à votre compte veut remplacer cette adresse par ${email}. Si personne ne dit rien, ce sera fait le ${day}.`,
    press: 'Répondre',
    after: [
      'Ce lien ouvre une page de notre site, avec deux boutons\u00a0: changer tout de suite, ou garder cette adresse-ci et fermer toutes les connexions. Rien n’est fait avant.',
    ],
    footer: 'Vous recevez cet e-mail parce que cette adresse est celle de votre compte.',
  },
  done: {
    subject: 'L’adresse de votre compte a changé',
    title: 'L’adresse de votre compte a changé',
    toNew: (email: string) => `Votre compte est maintenant à l’adresse ${email}. Les codes et les avis y arrivent.`,
    toOld: (email: string) => `Votre compte est maintenant à l’adresse ${email}. Rien n’arrive plus ici.`,
    footer: 'Vous recevez cet e-mail parce que l’adresse de votre compte a changé.',
  },
}

export type EmailChangeMails = typeof frenchEmailChangeMails

export const englishEmailChangeMails: EmailChangeMails = {
  code: {
    subject: (code) => `${code} is your code to change your address`,
    title: 'Your code to change your address',
    opening: (hour) => `Type these six digits into the page that you left open. They work until ${hour}.`,
    after: ['You did not ask for it? Do nothing: without this code nothing changes.'],
    footer: 'You receive this e-mail because somebody wants to use this address for their account.',
  },
  asked: {
    subject: 'Change the address of your account?',
    title: 'Change the address of your account?',
    opening: (email, day) =>
      `Somebody who is signed in to your account wants to replace this address by ${email}. If nobody says anything, it will be done on ${day}.`,
    press: 'Answer',
    after: [
      'This link opens a page of ours with two buttons: change it now, or keep this address and end all sessions. Nothing is done before that.',
    ],
    footer: 'You receive this e-mail because this is the address of your account.',
  },
  done: {
    subject: 'The address of your account has changed',
    title: 'The address of your account has changed',
    toNew: (email) => `Your account is now at the address ${email}. Codes and notices arrive there.`,
    toOld: (email) => `Your account is now at the address ${email}. Nothing arrives here any more.`,
    footer: 'You receive this e-mail because the address of your account has changed.',
  },
}
