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

export const englishAccountMails: AccountMails = {
  code: {
    subject: (code, site) => `${code} is your code for ${site}`,
    title: (site) => `Your code for “${site}”`,
    opening: (hour) => `Type these six digits into the page that you left open. They work until ${hour}.`,
    after: [
      'None of us will ever ask you for this code, by phone or by message.',
      'You did not ask for it? Do nothing: without this code nobody can go on.',
    ],
    footer: (site) => `You receive this e-mail because your address was typed on the site “${site}”.`,
  },
  session: {
    subject: (site, day, hour) => `New sign-in: ${site}, ${day} at ${hour}`,
    title: 'A new sign-in with your address',
    opening: ({ day, hour, site, host }) =>
      `On ${day} at ${hour}, somebody signed in with your e-mail address on the site “${site}” (${host}).`,
    itWasYou: 'Was it you? There is nothing to do.',
    press: 'It was not me',
    after: [
      'This link opens a page of ours where you can end that session. Nothing is done before that.',
      'A session ends by itself after 30 days without use.',
    ],
    footer: 'This e-mail is sent when you are already signed in elsewhere, for your safety.',
  },
}
