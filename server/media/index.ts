export {
  noteLoosePhoto,
  noteSentPhoto,
  photosSent,
  photosSentBy,
  deleteSentPhoto,
  isSentBefore,
  photosSentBefore,
} from './loose-photo.store.js'
export { isOwnPhotoSecret, ownPhotoSizes } from './own-photo.js'
export { openStorage } from './open-storage.js'
export { isPhotoName, photoKey, photoNames, photoSizes, readPhotoKey, type Photo, type PhotoSize } from './photo.js'
export { keepSentPhoto, type KeepingPhotos } from './keep-sent-photo.js'
export { judgePhoto, maxPhotoBytes } from './read-photo.js'
export { isPhotoOf, storePhoto, type StoredPhoto } from './store-photo.js'
export type { PhotoStorage } from './storage.js'
