import type { Reason } from '../../../server/api.js'

/** Never met by who signs in or books, or told where it leads them. */
type Elsewhere =
  | 'key-reused'
  | 'territory-unknown'
  | 'place-unknown'
  | 'category-unknown'
  | 'offer-gone'
  | 'offer-moved-on'
  | 'days-taken'
  | 'appointment-gone'
  | 'appointment-moved-on'
  | 'too-late'
  | 'role-missing'
  | 'signed-out'

/** What a refusal says to who signs in or books. A new one does not compile until it has its words. */
export const refusalsFrench = {
  again: (when: string) => `Réessayez ${when}\u00a0: ce que vous avez écrit est gardé.`,
  /** Of one mailbox: only so many codes leave for it in an hour, and the one before stays good. */
  tooManyCodes: 'Plusieurs codes sont déjà partis vers cette boîte. Le dernier reste bon dix minutes.',
  reasons: {
    'invalid-input': 'Quelque chose n’a pas été compris. Relisez ce que vous avez écrit.',
    'origin-undeclared': 'Cette page ne peut rien envoyer. Vous pouvez le faire sur la nôtre.',
    'site-unknown': 'Cette page ne nous est pas connue.',
    'element-off': 'Ce n’est plus proposé ici.',
    'commune-unknown': 'Cette commune ne nous est pas connue.',
    'member-unknown': 'Ce lieu n’est plus sur la liste.',
    'repairer-unknown': 'Cet atelier ne prend plus de rendez-vous ici.',
    'service-unknown': 'Cette réparation n’est plus proposée. Choisissez-en une autre.',
    'bike-type-unserved': 'Ce type de vélo n’y est pas réparé.',
    'slot-taken': 'Ce créneau vient d’être pris.',
    'address-needed': 'Il manque l’adresse où venir.',
    'address-outside': 'Cette adresse est hors de la zone de déplacement.',
    'requests-full':
      'Vous avez déjà trois rendez-vous à venir. Annulez-en un par son e\u2011mail, ou attendez qu’il soit passé.',
    'request-open': 'Vous avez déjà un rendez-vous à venir dans cet atelier. Pour le changer, ouvrez son e\u2011mail.',
    'proof-refused': 'L’heure de votre appareil semble fausse. Réglez-la, puis réessayez.',
    'code-over': 'Ce code n’est plus bon.',
    'photo-unreadable': 'Cette photo n’a pas pu être lue.',
    'photo-format': 'Ce fichier n’est pas une photo JPEG, PNG ou WebP.',
    'photo-too-large': 'Cette photo est trop lourde.',
    'too-many-requests': 'Trop de demandes viennent d’ici.',
    'try-later': 'Nous ne répondons pas pour le moment. Réessayez dans un instant.',
  } satisfies Record<Exclude<Reason, Elsewhere>, string>,
}

export type RefusalStrings = typeof refusalsFrench
