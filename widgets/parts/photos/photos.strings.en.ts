import type { PhotosStrings } from './photos.strings.js'

export const photosEnglish: PhotosStrings = {
  photos: 'Photos',
  photoFirst: 'A photo to begin with',
  photoHow:
    'In daylight, the whole object, no faces or number plates. We remove the location from the photo. You can do without one.',
  takePhoto: 'Take a photo',
  choosePhoto: 'Choose photos',
  addPhoto: 'Add',
  photosOf: (count, most) =>
    `${count} of ${most} photos. The first is the one in the list; press a photo to describe or move it.`,
  photoNamed: (at, alt) => `Photo ${at}${alt ? `: ${alt}` : ''}`,
  photoComing: 'The photo is being prepared…',
  photoLeaving: 'The photo leaves while you write. It is shown with the offer, not before.',
  photoAlt: (at) => `What photo ${at} shows`,
  photoAltHint: 'For those who do not see it. Optional.',
  makeFirst: 'Put first',
  removePhoto: 'Remove this photo',
  photoUnread: (name) => `Your browser cannot read “${name}”.`,
  photoHeic: 'HEIC photos cannot be opened here: take a screenshot of the photo.',
  photoSpoiled:
    'Your browser blurs pictures to protect you: allow this site to use canvas data, or publish without a photo.',
  photosFull: (most) => `${most} photos at most: the others were left out.`,
}
