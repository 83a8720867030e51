export type Picture = { readonly photo: string; readonly width: number; readonly height: number; readonly alt: string }

type Joined = { readonly [Column in keyof Picture]: Picture[Column] | null }

/** Undefined where the row's offer has no picture. */
export function pictureFrom({ photo, width, height, alt }: Joined): Picture | undefined {
  return photo !== null && width !== null && height !== null ? { photo, width, height, alt: alt ?? '' } : undefined
}
