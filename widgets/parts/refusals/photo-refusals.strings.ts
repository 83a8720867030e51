import type { ReasonAbout } from '../../../server/api.js'

export const photoRefusalsFrench = {
  'photo-unreadable': 'Cette photo n’a pas pu être lue.',
  'photo-format': 'Ce fichier n’est pas une photo JPEG, PNG ou WebP.',
  'photo-too-large': 'Cette photo est trop lourde.',
  'photo-gone': 'Une photo n’est plus là. Envoyez-la de nouveau.',
  'photos-too-many': 'Vingt photos en une heure, c’est le plus possible.',
} satisfies Record<ReasonAbout<'photos'>, string>

export type PhotoRefusals = typeof photoRefusalsFrench
