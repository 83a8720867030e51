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
