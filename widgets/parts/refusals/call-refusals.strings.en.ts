import type { CallRefusals, PhotoRefusals } from './call-refusals.strings.js'

export const callRefusalsEnglish: CallRefusals = {
  again: (when: string) => `Try again ${when}: what you wrote is kept.`,
  reasons: {
    'invalid-input': 'Something was not understood. Please check what you wrote.',
    'origin-undeclared': 'This page cannot send anything. You can do it on ours.',
    'too-many-requests': 'Too many requests come from here.',
    'try-later': 'We cannot answer just now. Try again in a moment.',
    'site-unknown': 'We do not know this page.',
    'element-off': 'This is no longer offered here.',
  },
}

export const photoRefusalsEnglish: PhotoRefusals = {
  'photo-unreadable': 'This photo could not be read.',
  'photo-format': 'This file is not a JPEG, PNG or WebP photo.',
  'photo-too-large': 'This photo is too large.',
  'photo-gone': 'A photo is no longer there. Send it again.',
  'photos-too-many': 'Twenty photos an hour are the most.',
}
