import type { RefusalWords } from './refusal-text.strings.js'

export const englishRefusals: RefusalWords = {
  'invalid-input': 'One of the fields was not understood.',
  'key-reused': 'This request was already sent differently.',
  'origin-undeclared': 'This page may not send requests yet. Our own page can.',
  'site-unknown': 'This page is not linked to the network yet.',
  'element-off': 'This service is not open on this page.',
  'territory-unknown': 'This territory does not exist, or no longer does.',
  'place-unknown': 'This place does not exist, or no longer does.',
  'category-unknown': 'This category does not exist, or no longer does.',
  'commune-unknown': 'This commune was not found.',
  'days-taken': 'These days are already taken.',
  'offer-gone': 'This offer is gone.',
  'photo-unreadable': 'This photo could not be read.',
  'photo-format': 'This photo has to be JPEG, PNG or WebP.',
  'photo-too-large': 'This photo is too large.',
  'too-many-requests': 'Many requests have come from here in a short time.',
  'try-later': 'The service needs a moment.',
}
