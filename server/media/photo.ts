/** The widths a photo is kept in: a card on a telephone, a card on a wide page, a whole screen. */
export const photoWidths = [320, 800, 1600] as const

/** As it is stored: `photo` is the hash of its content, `width` and `height` those of its largest size. */
export type Photo = { readonly photo: string; readonly width: number; readonly height: number }

export type PhotoSize = { readonly width: number; readonly path: string }

const nameShape = /^[0-9a-f]{32}-[1-9]\d{0,3}\.webp$/

export function isPhotoName(name: string): boolean {
  return nameShape.test(name)
}

export function photoName(photo: string, width: number): string {
  return `${photo}-${width}.webp`
}

/** A photo is never enlarged: one that is narrower than a width ends with its own. */
export function widthsOf({ width }: Pick<Photo, 'width'>): readonly number[] {
  return [...photoWidths.filter((step) => step < width), width]
}

/** What it is stored as, smallest first. */
export function photoNames(photo: Pick<Photo, 'photo' | 'width'>): string[] {
  return widthsOf(photo).map((width) => photoName(photo.photo, width))
}

const keyShape = /^([0-9a-f]{32})-([1-9]\d{0,3})$/

/** By what a photo is known to whoever sent it: its content, and the width of its largest size. */
export function photoKey({ photo, width }: Pick<Photo, 'photo' | 'width'>): string {
  return `${photo}-${width}`
}

export function readPhotoKey(key: string): Pick<Photo, 'photo' | 'width'> | undefined {
  const [, photo, width] = keyShape.exec(key) ?? []
  return photo === undefined ? undefined : { photo, width: Number(width) }
}

/** Smallest first, as paths of our own origin. */
export function photoSizes(photo: Pick<Photo, 'photo' | 'width'>): PhotoSize[] {
  return widthsOf(photo).map((width) => ({ width, path: `/photos/${photoName(photo.photo, width)}` }))
}
