import type { Reason } from '../../server/api.js'

/** What every refusal says to a person, where the screen has nothing better to say. A new one is missed by the compiler. */
export const refusalsFrench = {
  'invalid-input': 'Quelque chose n’a pas été compris. Relisez ce que vous avez écrit.',
  'key-reused': 'Cette demande a changé en route. Réessayez.',
  'origin-undeclared': 'Cette page ne peut rien envoyer. Vous pouvez le faire sur la nôtre.',
  'site-unknown': 'Cette page ne nous est pas connue.',
  'element-off': 'Ce n’est plus proposé ici.',
  'territory-unknown': 'Ce territoire ne nous est pas connu.',
  'place-unknown': 'Ce lieu n’est plus là.',
  'category-unknown': 'Cette catégorie n’est plus là.',
  'commune-unknown': 'Cette commune ne nous est pas connue.',
  'offer-gone': 'Cette offre n’est plus là.',
  'days-taken': 'Ces jours viennent d’être pris.',
  'repairer-unknown': 'Cet atelier ne prend plus de rendez-vous ici.',
  'service-unknown': 'Cette réparation n’est plus proposée. Choisissez-en une autre.',
  'bike-type-unserved': 'Ce type de vélo n’y est pas réparé.',
  'slot-taken': 'Ce créneau vient d’être pris.',
  'address-needed': 'Il manque l’adresse où venir.',
  'address-outside': 'Cette adresse est hors de la zone de déplacement.',
  'requests-full':
    'Vous avez déjà trois rendez-vous à venir. Annulez-en un par son e-mail, ou attendez qu’il soit passé.',
  'request-open': 'Vous avez déjà un rendez-vous à venir dans cet atelier. Pour le changer, ouvrez son e-mail.',
  'appointment-gone': 'Ce rendez-vous n’est plus là.',
  'appointment-moved-on': 'Entre-temps, ce rendez-vous a changé.',
  'too-late': 'Il est trop tard pour cela\u00a0: appelez.',
  'signed-out': 'La connexion a pris fin. Un nouveau code suffit\u00a0: tout le reste est gardé.',
  'proof-refused': 'L’heure de votre appareil semble fausse. Réglez-la, puis réessayez.',
  'code-over': 'Ce code n’est plus bon.',
  'photo-unreadable': 'Cette photo n’a pas pu être lue.',
  'photo-format': 'Ce fichier n’est pas une photo JPEG, PNG ou WebP.',
  'photo-too-large': 'Cette photo est trop lourde.',
  'too-many-requests': 'Trop de demandes viennent d’ici.',
  'try-later': 'Nous ne répondons pas pour le moment. Réessayez dans un instant.',
} satisfies Record<Reason, string>

export type RefusalStrings = typeof refusalsFrench
