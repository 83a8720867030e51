import { longestPhotoSide } from '../../widgets/words/photo-side.js'

/** A card on a phone, a card on a wide page, full screen. */
const photoWidths = [320, 800, longestPhotoSide] as const

/** `photo` is named after its content and who sent it; `width` and `height` are those of the largest size. */
export type Photo = { readonly photo: string; readonly width: number; readonly height: number }

export type PhotoSize = { readonly width: number; readonly path: string }

const nameShape = /^[0-9a-f]{32}-[1-9]\d{0,3}\.webp$/

export function isPhotoName(name: string): boolean {
  return nameShape.test(name)
}

export function photoName(photo: string, width: number): string {
  return `${photo}-${width}.webp`
}

/** A photo is never enlarged: a narrow one has its own width as the largest. */
export function widthsOf({ width }: Pick<Photo, 'width'>): readonly number[] {
  return [...photoWidths.filter((step) => step < width), width]
}

export function photoNames(photo: Pick<Photo, 'photo' | 'width'>): string[] {
  return widthsOf(photo).map((width) => photoName(photo.photo, width))
}

const keyShape = /^([0-9a-f]{32})-([1-9]\d{0,3})$/

export function photoKey({ photo, width }: Pick<Photo, 'photo' | 'width'>): string {
  return `${photo}-${width}`
}

export function readPhotoKey(key: string): Pick<Photo, 'photo' | 'width'> | undefined {
  const [, photo, width] = keyShape.exec(key) ?? []
  return photo === undefined ? undefined : { photo, width: Number(width) }
}

export function photoSizes(photo: Pick<Photo, 'photo' | 'width'>): PhotoSize[] {
  return widthsOf(photo).map((width) => ({ width, path: `/photos/${photoName(photo.photo, width)}` }))
}
