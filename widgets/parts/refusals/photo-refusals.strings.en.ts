import type { PhotoRefusals } from './photo-refusals.strings.js'

export const photoRefusalsEnglish: PhotoRefusals = {
  'photo-unreadable': 'This photo could not be read.',
  'photo-format': 'This file is not a JPEG, PNG or WebP photo.',
  'photo-too-large': 'This photo is too large.',
  'photo-gone': 'A photo is no longer there. Send it again.',
  'photos-too-many': 'Twenty photos an hour are the most.',
}
