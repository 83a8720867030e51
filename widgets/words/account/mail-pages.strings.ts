import { frenchCalled, type KindNouns } from '../moderation/subject-kinds.strings.js'

/** Titles of the pages behind mails about one's account, with and without their script. */
export const frenchMailPages = {
  address: 'Changer l’adresse de votre compte',
  export: 'Emporter ce qui est à vous',
  erase: 'Effacer tout ce qui vous concerne',
  watch: 'Ne plus être prévenu',
  invitation: 'Une invitation pour vous',
  ownSpace: 'Aller à mon espace',
}

export type MailPageTitles = typeof frenchMailPages

export const englishMailPages: MailPageTitles = {
  address: 'Change the address of your account',
  export: 'Take what is yours',
  erase: 'Erase all that is about you',
  watch: 'Be told no more',
  invitation: 'An invitation for you',
  ownSpace: 'Go to my space',
}

/** Where the links of mails about what is asked lead, with and without the script that shows it. */
export const frenchLoanLink = { title: 'Une demande entre vous', home: 'Voir ce qui se prête et se donne' }

export type LoanLinkWords = typeof frenchLoanLink

export const englishLoanLink: LoanLinkWords = { title: 'A request between you', home: 'See what is lent and given' }

/** Of the page by which an offer is renewed, with and without its script. */
export const frenchRenewal = { seeOffers: 'Voir les offres', renewalTitle: 'Votre offre arrive à sa fin' }

export type RenewalWords = typeof frenchRenewal

export const englishRenewal: RenewalWords = {
  seeOffers: 'See the offers',
  renewalTitle: 'Your offer is coming to its end',
}

/** Where the links of mails lead, with and without the script that shows what they are about. */
export const frenchLink = {
  repairers: 'Voir les réparateurs et leurs téléphones',
  notYou: 'Ce n’était pas vous\u00a0?',
  site: 'Aller à l’accueil du site',
}

export type LinkWords = typeof frenchLink

export const englishLink: LinkWords = {
  repairers: 'See the repairers and their phone numbers',
  notYou: 'It was not you?',
  site: 'Go to the home page of the site',
}

/** Of the page by which a giver objects, with and without its script. */
export function frenchObjection({ fr }: KindNouns) {
  const { noun, e } = frenchCalled(fr)
  return { objectionTitle: `Votre ${noun} n’est plus montré${e}` }
}

export type ObjectionWords = ReturnType<typeof frenchObjection>

export const englishObjection = ({ en: { noun } }: KindNouns): ObjectionWords => ({
  objectionTitle: `Your ${noun} is no longer shown`,
})

/** To who asked for it in vain: what went to another, and where the like may be found. */
export const frenchWent = {
  title: 'C’est allé à quelqu’un d’autre',
  words: ({ who, title }: { readonly who: string; readonly title: string }) =>
    `«\u00a0${title}\u00a0»\u00a0: ${who} l’a remis à une autre personne. Votre demande est close, vous n’avez rien à faire.`,
  elsewhere: 'Chercher la même chose ailleurs',
}

export type WentWords = typeof frenchWent

export const englishWent: WentWords = {
  title: 'It went to somebody else',
  words: ({ who, title }) =>
    `“${title}”: ${who} has handed it over to another person. Your request is closed, there is nothing to do.`,
  elsewhere: 'Look for the same elsewhere',
}

/** Of a link in a mail whose reader has ended it. */
export const frenchLinkOver = {
  linkOver: 'Ce lien n’est plus valable',
  linkOverWords:
    'Depuis qu’il a été envoyé, les connexions du compte ont été fermées, son adresse e-mail a changé, ou le compte a été effacé. Connectez-vous à votre espace\u00a0: ce qui est en cours y est.',
  mySpace: 'Ouvrir mon espace',
}

export const englishLinkOver: typeof frenchLinkOver = {
  linkOver: 'This link is no longer valid',
  linkOverWords:
    'Since it was sent, the sessions of the account were closed, its e-mail address was changed, or the account was erased. Sign in to your space: what is under way is there.',
  mySpace: 'Open my space',
}
