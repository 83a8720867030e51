export type Picture = { readonly photo: string; readonly width: number; readonly height: number; readonly alt: string }

type Joined = { readonly [Column in keyof Picture]: Picture[Column] | null }

/** Of a row whose offer may have none. */
export function pictureFrom({ photo, width, height, alt }: Joined): Picture | undefined {
  return photo !== null && width !== null && height !== null ? { photo, width, height, alt: alt ?? '' } : undefined
}
