export const frenchAccountMails = {
  code: {
    subject: (code: string, site: string) => `${code} : votre code pour ${site}`,
    title: (site: string) => `Votre code pour « ${site} »`,
    opening: (hour: string) => `Tapez ces six chiffres dans la page restée ouverte. Ils sont valables jusqu’à ${hour}.`,
    after: [
      'Personne de chez nous ne vous demandera ce code, ni au téléphone ni par message.',
      'Vous n’avez rien demandé ? Ne faites rien : sans ce code, personne ne peut continuer.',
    ],
    footer: (site: string) => `Vous recevez cet e-mail parce que votre adresse a été tapée sur le site « ${site} ».`,
  },
  session: {
    subject: (site: string, day: string, hour: string) => `Nouvelle connexion : ${site}, ${day} à ${hour}`,
    title: 'Nouvelle connexion avec votre adresse',
    opening: (facts: { day: string; hour: string; site: string; host: string }) =>
      `Le ${facts.day} à ${facts.hour}, quelqu’un s’est connecté avec votre adresse e-mail sur le site « ${facts.site} » (${facts.host}).`,
    itWasYou: 'C’était vous ? Il n’y a rien à faire.',
    press: 'Ce n’est pas moi',
    after: [
      'Ce lien ouvre une page de notre site, où vous pouvez mettre fin à cette connexion. Rien n’est fait avant.',
      'La connexion s’arrête d’elle-même après 30 jours sans utilisation.',
    ],
    footer: 'Cet e-mail est envoyé quand une connexion s’ajoute à une autre, pour votre sécurité.',
  },
}

export type AccountMails = typeof frenchAccountMails
