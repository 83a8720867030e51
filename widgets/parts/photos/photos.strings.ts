import type { Learn } from '../../words/language.js'

export const photosFrench = {
  photos: 'Photos',
  photoFirst: 'Une photo pour commencer',
  photoHow:
    'De jour, l’objet en entier, sans visage ni plaque. Nous retirons le lieu de la photo. On peut s’en passer.',
  takePhoto: 'Prendre une photo',
  choosePhoto: 'Choisir des photos',
  addPhoto: 'Ajouter',
  photosOf: (count: number, most: number) =>
    `${count} photo${count > 1 ? 's' : ''} sur ${most}. La première est celle de la liste\u00a0; touchez une photo pour la décrire ou la déplacer.`,
  photoNamed: (at: number, alt: string) => `Photo ${at}${alt ? `\u00a0: ${alt}` : ''}`,
  photoComing: 'La photo est préparée…',
  photoLeaving: 'La photo part pendant que vous écrivez. Elle se montre avec l’annonce, pas avant.',
  photoAlt: (at: number) => `Ce que montre la photo ${at}`,
  photoAltHint: 'Pour qui ne la voit pas. Facultatif.',
  makeFirst: 'Mettre en premier',
  removePhoto: 'Retirer cette photo',
  photoUnread: (name: string) => `Votre navigateur ne sait pas lire «\u00a0${name}\u00a0».`,
  photoHeic: 'Les photos HEIC ne s’ouvrent pas ici\u00a0: faites une copie d’écran de la photo.',
  photoSpoiled:
    'Votre navigateur brouille les images pour vous protéger\u00a0: permettez à ce site d’utiliser les données du canevas, ou publiez sans photo.',
  photosFull: (most: number) => `${most} photos, c’est le plus possible\u00a0: les autres n’ont pas été prises.`,
}

export type PhotosStrings = typeof photosFrench

export const learnPhotos: Learn<PhotosStrings> = {
  en: async () => (await import('./photos.strings.en.js')).photosEnglish,
}
