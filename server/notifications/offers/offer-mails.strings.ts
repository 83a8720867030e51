import { from } from '../../../widgets/words/names.strings.js'
import type { Language } from '../../base/language.js'

type Kind = 'offer' | 'request'

const named: Record<Kind, string> = { offer: 'offre', request: 'demande' }
const footer = (kind: Kind) => `Vous recevez cet e-mail parce que vous avez publié cette ${named[kind]}.`

export type ToldOffer = {
  readonly kind: Kind
  readonly title: string
  /** `mardi 1er juin`; in subjects `mar. 1er juin`. */
  readonly day: string
  readonly shortDay: string
}

const frenchOfferMails = {
  published: {
    subject: ({ kind, title }: ToldOffer) => `Votre ${named[kind]} est en ligne\u00a0: ${title}`,
    title: (kind: Kind) => `Votre ${named[kind]} est en ligne`,
    opening: ({ title, day }: ToldOffer) => `«\u00a0${title}\u00a0» est montrée jusqu’au ${day} inclus.`,
    press: 'Voir ce que les autres voient',
    change: (page: string) => `Changer ou mettre en pause\u00a0: ${page}`,
    after: ['Une semaine avant la fin, un e-mail vous propose de la garder plus longtemps.'],
    footer,
  },
  away: {
    subject: ({ kind, title }: ToldOffer) => `Votre ${named[kind]} est enregistrée\u00a0: ${title}`,
    title: (kind: Kind) => `Votre ${named[kind]} est enregistrée`,
    opening: ({ title }: ToldOffer) =>
      `«\u00a0${title}\u00a0» sera montrée à votre retour\u00a0: tant que vous êtes en pause, rien de ce que vous proposez n’est montré.`,
    footer,
  },
  submitted: {
    subject: ({ kind, title }: ToldOffer) => `Votre ${named[kind]} est bien reçue\u00a0: ${title}`,
    title: (kind: Kind) => `Votre ${named[kind]} est bien reçue`,
    opening: ({ title }: ToldOffer, site: string) =>
      `L’équipe du site «\u00a0${site}\u00a0» regarde «\u00a0${title}\u00a0» avant que tout le monde la voie.`,
    by: (day: string) => `Elle s’est donné jusqu’au ${day}. Un e-mail vous dira ce qu’il en est.`,
    footer,
  },
  ending: {
    subject: ({ kind, title, shortDay }: ToldOffer) => `Votre ${named[kind]} se termine le ${shortDay}\u00a0: ${title}`,
    title: (kind: Kind) => `Votre ${named[kind]} se termine bientôt`,
    opening: ({ title, day }: ToldOffer) => `Le ${day} est le dernier jour de «\u00a0${title}\u00a0».`,
    press: 'La garder 90 jours de plus',
    after: [
      'Ce lien ouvre une page de notre site, où un bouton la prolonge. Rien n’est fait avant.',
      'Si elle ne sert plus, il n’y a rien à faire\u00a0: elle se termine d’elle-même.',
    ],
    footer,
  },
}

export type OfferMails = typeof frenchOfferMails

const englishFooter = (kind: 'offer' | 'request') => `You receive this e-mail because you published this ${kind}.`

const englishOfferMails: OfferMails = {
  published: {
    subject: ({ kind, title }) => `Your ${kind} is online: ${title}`,
    title: (kind) => `Your ${kind} is online`,
    opening: ({ title, day }) => `“${title}” is shown until ${day}, that day included.`,
    press: 'See what the others see',
    change: (page) => `Change or pause it: ${page}`,
    after: ['A week before its end, an e-mail offers you to keep it longer.'],
    footer: englishFooter,
  },
  away: {
    subject: ({ kind, title }) => `Your ${kind} is kept: ${title}`,
    title: (kind) => `Your ${kind} is kept`,
    opening: ({ title }) =>
      `“${title}” will be shown when you are back: while you are away, nothing that you offer is shown.`,
    footer: englishFooter,
  },
  submitted: {
    subject: ({ kind, title }) => `Your ${kind} has arrived: ${title}`,
    title: (kind) => `Your ${kind} has arrived`,
    opening: ({ title }, site) => `The team of the site “${site}” looks at “${title}” before everybody sees it.`,
    by: (day) => `They have given themselves until ${day}. An e-mail will tell you how it stands.`,
    footer: englishFooter,
  },
  ending: {
    subject: ({ kind, title, shortDay }) => `Your ${kind} ends on ${shortDay}: ${title}`,
    title: (kind) => `Your ${kind} ends soon`,
    opening: ({ title, day }) => `The last day of “${title}” is ${day}.`,
    press: 'Keep it for 90 more days',
    after: [
      'This link opens a page of ours, where a button extends it. Nothing is done before that.',
      'If it is of no more use, there is nothing to do: it ends by itself.',
    ],
    footer: englishFooter,
  },
}

export const offerMails: Readonly<Record<Language, OfferMails>> = { fr: frenchOfferMails, en: englishOfferMails }

const frenchSavedSearchMails = {
  subject: (count: number, about: string) =>
    count === 1 ? `Du nouveau\u00a0: ${about}` : `${count} nouveautés\u00a0: ${about}`,
  title: (about: string) => `Du nouveau\u00a0: ${about}`,
  opening: (site: string) => `Depuis la dernière fois, sur le site «\u00a0${site}\u00a0»\u00a0:`,
  everything: 'toutes les offres',
  near: (what: string, commune: string) => `${what}, près ${from(commune)}`,
  press: 'Voir la recherche',
  stop: 'Ne plus être prévenu de cette recherche\u00a0:',
  footer: 'Vous recevez cet e-mail, une fois par jour au plus, parce que vous avez gardé cette recherche.',
}

export type SavedSearchMails = typeof frenchSavedSearchMails

const englishSavedSearchMails: SavedSearchMails = {
  subject: (count, about) => (count === 1 ? `Something new: ${about}` : `${count} new ones: ${about}`),
  title: (about) => `Something new: ${about}`,
  opening: (site) => `Since last time, on the site “${site}”:`,
  everything: 'all offers',
  near: (what, commune) => `${what}, near ${commune}`,
  press: 'See the search',
  stop: 'Be told no more of this search:',
  footer: 'You receive this e-mail, once a day at most, because you keep this search.',
}

export const savedSearchMails: Readonly<Record<Language, SavedSearchMails>> = {
  fr: frenchSavedSearchMails,
  en: englishSavedSearchMails,
}
