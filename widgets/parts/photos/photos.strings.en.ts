import type { PhotosStrings } from './photos.strings.js'

export const photosEnglish: PhotosStrings = {
  photos: 'Photos',
  photoFirst: 'A photo to begin with',
  photoHow:
    'By day, the whole thing, without faces or number plates. We take the place out of the photo. You may do without.',
  takePhoto: 'Take a photo',
  choosePhoto: 'Choose photos',
  addPhoto: 'Add',
  photosOf: (count, most) =>
    `${count} of ${most} photos. The first is the one in the list; press a photo to describe or move it.`,
  photoNamed: (at, alt) => `Photo ${at}${alt ? `: ${alt}` : ''}`,
  photoComing: 'The photo is being prepared…',
  photoAlt: (at) => `What photo ${at} shows`,
  photoAltHint: 'For those who do not see it. Optional.',
  makeFirst: 'Put first',
  removePhoto: 'Take this photo away',
  photoUnread: (name) => `Your browser cannot read “${name}”.`,
  photoHeic: 'HEIC photos cannot be opened here: take a screenshot of the photo.',
  photoSpoiled:
    'Your browser blurs pictures to protect you: allow this site to use canvas data, or publish without a photo.',
  photosFull: (most) => `${most} photos are the most possible: the others were not taken.`,
}
