import type { Learn } from '../../../../../words/language.js'
import type { CameraState } from './camera.js'

type Said = { readonly title: string; readonly more: string }

const states: Readonly<Record<Exclude<CameraState, 'reading'>, Said>> = {
  opening: {
    title: 'La caméra s’ouvre…',
    more: 'Si le navigateur demande s’il peut s’en servir, répondez oui. Rien n’est enregistré ni envoyé.',
  },
  refused: {
    title: 'La caméra n’est pas permise ici.',
    more: 'Permettez-la pour cette page dans les réglages du navigateur, puis réessayez. Ou écrivez le code.',
  },
  absent: { title: 'Aucune caméra n’a été trouvée.', more: 'Branchez-en une et réessayez, ou écrivez le code.' },
  busy: {
    title: 'La caméra sert déjà ailleurs.',
    more: 'Fermez ce qui s’en sert, un appel en vidéo par exemple, puis réessayez. Ou écrivez le code.',
  },
  stopped: { title: 'La caméra s’est arrêtée.', more: 'Elle s’arrête dès que cette page n’est plus à l’écran.' },
  failed: { title: 'La lecture n’a pas pu commencer.', more: 'Réessayez dans un moment, ou écrivez le code.' },
}

/** A camera that reads codes. */
export const cameraFrench = {
  title: 'Lire un code',
  close: 'Fermer',
  picture: 'Ce que voit la caméra',
  aim: 'Tenez un code devant la caméra. Plusieurs se lisent l’un après l’autre.',
  states,
  retry: 'Réessayer',
  again: 'Rouvrir la caméra',
  type: 'Ou écrivez le code',
  take: 'Prendre',
  read: (code: string) => `Lu\u00a0: ${code}`,
  all: 'Codes lus',
}

export type CameraStrings = typeof cameraFrench

export const learnCamera: Learn<CameraStrings> = {
  en: async () => (await import('./camera.strings.en.js')).cameraEnglish,
}
