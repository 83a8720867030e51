import type { Reason, ReasonAbout } from '../../../server/api.js'
import type { Learn } from '../../words/language.js'

/** Reasons for which any mutation may be refused, without those of reused keys, which our code never causes. */
export const callRefusalsFrench = {
  again: (when: string) => `Réessayez ${when}\u00a0: ce que vous avez écrit est gardé.`,
  reasons: {
    'invalid-input': 'Quelque chose n’a pas été compris. Relisez ce que vous avez écrit.',
    'origin-undeclared': 'Cette page ne peut rien envoyer. Vous pouvez le faire sur la nôtre.',
    'too-many-requests': 'Trop de demandes viennent d’ici.',
    'try-later': 'Nous ne répondons pas pour le moment. Réessayez dans un instant.',
    'site-unknown': 'Cette page ne nous est pas connue.',
    'element-off': 'Ce n’est plus proposé ici.',
  } satisfies Record<Exclude<ReasonAbout<'calls' | 'sites'>, 'key-reused'>, string>,
}

export const photoRefusalsFrench = {
  'photo-unreadable': 'Cette photo n’a pas pu être lue.',
  'photo-format': 'Ce fichier n’est pas une photo JPEG, PNG ou WebP.',
  'photo-too-large': 'Cette photo est trop lourde.',
  'photo-gone': 'Une photo n’est plus là. Envoyez-la de nouveau.',
  'photos-too-many': 'Vingt photos en une heure, c’est le plus possible.',
} satisfies Record<ReasonAbout<'photos'>, string>

export type CallRefusals = typeof callRefusalsFrench
export type PhotoRefusals = typeof photoRefusalsFrench

/** Reasons that concern the person. Not `signed-out`, which leads to the sign-in form. */
const person = {
  'commune-unknown': 'Cette commune ne nous est pas connue.',
  'proof-refused': 'L’heure de votre appareil semble fausse. Réglez-la, puis réessayez.',
  'code-over': 'Ce code n’est plus bon.',
  'under-fifteen': 'Avant 15 ans, un adulte de votre famille doit le faire avec son propre compte.',
  'rules-unaccepted': 'Les règles du réseau sont à accepter d’abord.',
} satisfies Record<Exclude<ReasonAbout<'accounts' | 'territories'>, 'signed-out' | 'territory-unknown'>, string>

/** Reasons for which something about one's own offer may be refused. */
const offer = {
  'category-unknown': 'Cette catégorie n’existe plus. Choisissez-en une autre.',
  'offer-gone': 'Cette offre n’est plus là.',
  'offer-moved-on':
    'Cette offre a changé entre-temps, peut-être dans une autre fenêtre. Rouvrez-la pour voir où elle en est.',
  'days-taken': 'Un de ces jours est déjà pris.',
  'offers-too-many': 'Vous avez déposé vingt offres en un jour, c’est le plus possible.',
  'offer-under-way': 'Quelqu’un l’a ou va l’avoir\u00a0: elle pourra être retirée une fois revenue.',
  'publishing-barred':
    'Vous ne pouvez pas publier ici pour le moment. L’e-mail que vous avez reçu dit pourquoi, jusqu’à quand, et à qui écrire si vous n’êtes pas d’accord.',
  'words-barred': 'Un mot de ce texte n’est pas permis dans les offres du réseau.',
} satisfies Record<ReasonAbout<'offers'>, string>

const booking = {
  'repairer-unknown': 'Cet atelier ne prend plus de rendez-vous ici.',
  'service-unknown': 'Cette réparation n’est plus proposée. Choisissez-en une autre.',
  'bike-type-unserved': 'Ce type de vélo n’y est pas réparé.',
  'slot-taken': 'Ce créneau vient d’être pris.',
  'address-needed': 'Il manque l’adresse où venir.',
  'address-outside': 'Cette adresse est hors de la zone de déplacement.',
  'requests-full':
    'Vous avez déjà trois rendez-vous à venir. Annulez-en un par son e\u2011mail, ou attendez qu’il soit passé.',
  'request-open': 'Vous avez déjà un rendez-vous à venir dans cet atelier. Pour le changer, ouvrez son e\u2011mail.',
} satisfies Record<ReasonAbout<'bookings'>, string>

/** By what was asked for: why it may be refused. One catalogue, loaded after a first refusal. */
export const refusalsFrench = {
  signIn: {
    again: callRefusalsFrench.again,
    reasons: {
      ...callRefusalsFrench.reasons,
      ...person,
      /** The limit of codes per hour for one mailbox; the previous code stays valid. */
      'too-many-requests': 'Plusieurs codes sont déjà partis vers cette boîte. Le dernier reste bon dix minutes.',
    },
  },
  publish: {
    again: callRefusalsFrench.again,
    reasons: {
      ...callRefusalsFrench.reasons,
      ...person,
      ...offer,
      ...photoRefusalsFrench,
      'place-unknown': 'Ce lieu n’est plus du réseau. Choisissez-en un autre, ou «\u00a0près de chez moi\u00a0».',
    },
  },
  ask: {
    again: callRefusalsFrench.again,
    reasons: {
      ...callRefusalsFrench.reasons,
      ...person,
      'own-offer': 'C’est votre propre annonce.',
      'offer-gone': 'Cette offre n’est plus là\u00a0: elle vient d’être retirée ou mise en pause. Rien n’est parti.',
      'day-closed': 'Le lieu est fermé le premier ou le dernier de ces jours. Choisissez-en un autre.',
      'loan-too-long': 'C’est plus long que ce qui est permis ici. Choisissez moins de jours.',
      'too-late': 'Il est trop tard pour ce jour-là. Choisissez-en un autre.',
      'promised-already': 'C’est déjà promis à quelqu’un d’autre.',
      'loan-moved-on': 'Votre demande a changé entre-temps\u00a0: ouvrez-la pour voir où elle en est.',
      'request-open': 'Vous avez déjà demandé cette offre.',
      'days-free': 'Ces jours sont libres\u00a0: demandez-les plutôt.',
      'membership-missing':
        'Ce lieu prête cela à ses membres, et votre adresse n’en est pas. Adhérez auprès de lui, ou donnez-lui l’adresse d’ici si vous êtes déjà membre\u00a0: vos mots sont gardés.',
      'waits-too-many': 'Vous attendez déjà cinq choses. Quittez-en une dans «\u00a0Mon espace\u00a0».',
      'requests-full':
        'Vous avez déjà autant de demandes en cours que possible. Attendez une réponse, ou annulez-en une.',
      'person-blocked': 'Cette personne ne souhaite plus recevoir vos demandes.',
      'publishing-barred':
        'Vous ne pouvez rien demander ici pour le moment. L’e-mail que vous avez reçu dit pourquoi, jusqu’à quand, et à qui écrire si vous n’êtes pas d’accord.',
    } satisfies Record<ReasonAbout<'asking' | 'loans'>, string> & Partial<Record<Reason, string>>,
  },
  keepSearch: {
    again: callRefusalsFrench.again,
    reasons: {
      ...callRefusalsFrench.reasons,
      'searches-too-many':
        'Vous gardez déjà vingt recherches, c’est le plus possible. Arrêtez-en une dans votre espace.',
      'category-unknown': 'Cette catégorie n’existe plus. Choisissez-en une autre.',
      'commune-unknown': 'Nous ne connaissons pas cette commune. Choisissez-en une autre.',
      'place-unknown': 'Ce lieu n’est plus du réseau. Choisissez-en un autre.',
    } satisfies Record<ReasonAbout<'savedSearches'>, string> & Partial<Record<Reason, string>>,
  },
  changeOffer: {
    again: (when: string) => `Réessayez ${when}.`,
    reasons: { ...callRefusalsFrench.reasons, ...person, ...offer },
  },
  book: {
    again: callRefusalsFrench.again,
    reasons: { ...callRefusalsFrench.reasons, ...person, ...photoRefusalsFrench, ...booking },
  },
}

export type PersonRefusals = typeof person
export type OfferRefusals = typeof offer
export type Refusals = typeof refusalsFrench

export const learnRefusals: Learn<Refusals> = {
  en: async () => (await import('./refusals.strings.en.js')).refusalsEnglish,
}
