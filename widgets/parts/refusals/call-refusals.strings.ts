import type { ReasonAbout } from '../../../server/api.js'

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
