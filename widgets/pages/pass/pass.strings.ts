import type { Language } from '../../shared/language-of.js'

const french = {
  coming: 'Un instant, on vous reconnaît…',
  over: 'Ce lien a déjà servi, ou vous avez attendu plus d’une minute. Pour entrer, recevez un code par e\u2011mail.',
  title: (firstName: string) => `Continuer en tant que ${firstName}\u00a0?`,
  from: (site: string, email: string) =>
    `Vous venez du site «\u00a0${site}\u00a0», où l’on vous connaît par cette adresse\u00a0: ${email}.`,
  other: (firstName: string, email: string) => `Sur cette page, ce navigateur connaît déjà ${firstName} (${email}).`,
  reach: (site: string) =>
    `Vous retrouverez ici ce que vous avez fait sur le site «\u00a0${site}\u00a0». Cet appareil s’en souvient 24\u00a0heures.`,
  goOn: 'Oui, continuer',
  notMe: 'Non, ce n’est pas moi',
  stay: (firstName: string) => `Rester ${firstName}`,
  turn: (firstName: string) => `Me déconnecter et continuer en tant que ${firstName}`,
}

const english: typeof french = {
  coming: 'One moment, you are being recognised…',
  over: 'This link has been used, or you waited for more than a minute. To enter, receive a code by e-mail.',
  title: (firstName) => `Go on as ${firstName}?`,
  from: (site, email) => `You come from the site “${site}”, where you are known by this address: ${email}.`,
  other: (firstName, email) => `On this page, this browser already knows ${firstName} (${email}).`,
  reach: (site) => `You will find here what you did on the site “${site}”. This device remembers it for 24 hours.`,
  goOn: 'Yes, go on',
  notMe: 'No, this is not me',
  stay: (firstName) => `Stay ${firstName}`,
  turn: (firstName) => `Sign out and go on as ${firstName}`,
}

export const passStrings: Readonly<Record<Language, typeof french>> = { fr: french, en: english }
