import { photosEnglish } from '../photos/photos.strings.en.js'
import { photoRefusalsEnglish } from '../refusals/refusals.strings.en.js'
import type { ConditionStrings } from './condition.strings.js'

const andTeam = 'and by the site’s team while it is asked to help.'

export const conditionEnglish: ConditionStrings = {
  title: 'The object, before and after',
  seenBy: (who, isCalled) =>
    isCalled ? `Seen by you, by ${who}, ${andTeam}` : `Seen by you and ${who}, by nobody else.`,
  seenByTeam: (who, isCalled) =>
    isCalled ? `Seen by your team, by ${who}, ${andTeam}` : `Seen by your team and ${who}, by nobody else.`,
  seenToHelp: 'You see this while your help is asked for: both know.',
  moments: { out: 'When it left', back: 'When it came back' },
  you: 'You',
  team: 'Your team',
  with: (accessories) => `With: ${accessories}`,
  nothing: 'Nothing is noted.',
  note: { out: 'Note how it is when it leaves…', back: 'Note how it is when it comes back…' },
  change: 'Change what I noted…',
  enlarge: (what) => `Enlarge: ${what}`,
  photoOf: (at, moment, who) =>
    `photo ${at} ${moment === 'out' ? 'when it left' : 'when it came back'}, ${who === undefined ? 'yours' : `by ${who}`}`,
  close: 'Close',
  lost: 'This photo could not be loaded.',
  retry: 'Try again',
  formTitle: { out: 'How it is when it leaves', back: 'How it is when it comes back' },
  condition: 'How is it?',
  accessories: 'What goes with it',
  accessoriesHint: 'Cable, manual, bag…',
  optional: (label) => `${label} (optional)`,
  until: 'Each side notes its own, and may change it for two more days. Photos are erased 30 days after the end.',
  missing: 'Write a word, or add a photo.',
  save: 'Note it',
  back: 'Go back',
  saving: 'One moment…',
  sendingPhoto: (at, all) => `Sending photo ${at} of ${all}…`,
  cut: 'The connection was cut. It will go on by itself, nothing is lost.',
  saved: 'It is noted.',
  refused: {
    gone: photoRefusalsEnglish['photo-gone'],
    many: photoRefusalsEnglish['photos-too-many'],
    late: 'This can no longer be changed: the two days are over.',
    unread: 'One of the photos cannot be read. Take it out, or take another one.',
    busy: 'Many people are here right now. Try again in a minute.',
    other: 'It could not be noted. Nothing is lost: try again.',
  },
  photos: {
    ...photosEnglish,
    photoFirst: 'Photos of the object',
    photoHow:
      'In daylight, close to what is worn or damaged, no faces. We remove the location from the photo. You can do without.',
    photosOf: (count, most) => `${count} of ${most} photos. Press a photo to describe it or take it out.`,
    photoSpoiled:
      'Your browser blurs pictures to protect you: allow this site to use canvas data, or go on without a photo.',
  },
}
