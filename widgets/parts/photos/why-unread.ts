import type { PhotosStrings } from './photos.strings.js'
import { isHeic, SpoiledCanvas } from './shrink-photo.js'

/** Why a file could not be shown, and what to do. */
export function whyUnread(file: File, cause: unknown, words: PhotosStrings): readonly string[] {
  if (cause instanceof SpoiledCanvas) return [words.photoSpoiled]
  return [words.photoUnread(file.name), ...(isHeic(file) ? [words.photoHeic] : [])]
}
