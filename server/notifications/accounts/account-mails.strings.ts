import type { Language } from '../../base/language.js'

const frenchAccountMails = {
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

const englishAccountMails: AccountMails = {
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

export const accountMails: Readonly<Record<Language, AccountMails>> = {
  fr: frenchAccountMails,
  en: englishAccountMails,
}

type Until = { readonly day: string; readonly hour: string; readonly isTomorrow: boolean }

const frenchDossierMails = {
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

const englishDossierMails: DossierMails = {
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

export const dossierMails: Readonly<Record<Language, DossierMails>> = {
  fr: frenchDossierMails,
  en: englishDossierMails,
}

const frenchEmailChangeMails = {
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

const englishEmailChangeMails: EmailChangeMails = {
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

export const emailChangeMails: Readonly<Record<Language, EmailChangeMails>> = {
  fr: frenchEmailChangeMails,
  en: englishEmailChangeMails,
}
