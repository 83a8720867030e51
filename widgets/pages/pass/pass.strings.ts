import type { Language } from '../../shared/language-of.js'

const french = {
  coming: 'Un instant, on vous reconnaît…',
  over: 'Le passage depuis l’autre page ne sert qu’une fois, pendant une minute. Un code reçu par e\u2011mail fait la même chose.',
  title: (firstName: string) => `Continuer en tant que ${firstName}\u00a0?`,
  from: (site: string, email: string) =>
    `Vous venez du site «\u00a0${site}\u00a0», où l’on vous connaît par cette adresse\u00a0: ${email}.`,
  other: (firstName: string, email: string) => `Sur cette page, ce navigateur connaît déjà ${firstName} (${email}).`,
  reach: (site: string) =>
    `Pendant 24\u00a0heures, ce navigateur montrera ici ce qui a été fait sur le site «\u00a0${site}\u00a0» avec cette adresse.`,
  goOn: 'Oui, continuer',
  notMe: 'Non, ce n’est pas moi',
  stay: (firstName: string) => `Rester ${firstName}`,
  turn: (firstName: string) => `Me déconnecter et continuer en tant que ${firstName}`,
}

const english: typeof french = {
  coming: 'One moment, you are being recognised…',
  over: 'The way from the other page serves once, for a minute. A code by e-mail does the same.',
  title: (firstName) => `Go on as ${firstName}?`,
  from: (site, email) => `You come from the site “${site}”, where you are known by this address: ${email}.`,
  other: (firstName, email) => `On this page, this browser already knows ${firstName} (${email}).`,
  reach: (site) => `For 24 hours, this browser will show here what was done on the site “${site}” with this address.`,
  goOn: 'Yes, go on',
  notMe: 'No, this is not me',
  stay: (firstName) => `Stay ${firstName}`,
  turn: (firstName) => `Sign out and go on as ${firstName}`,
}

export const passStrings: Readonly<Record<Language, typeof french>> = { fr: french, en: english }
