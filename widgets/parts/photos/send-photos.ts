import type { ChosenPhoto } from './photo-field.js'

type Sending = {
  /** The key under which the server has it then. */
  readonly upload: (photo: Blob) => Promise<string>
  readonly photos: () => readonly ChosenPhoto[]
  readonly sent: (id: string, key: string) => void
}

/** Sends those that the server has not, one after the other: what is sent stays so when a later one fails. */
export async function sendPhotos({ upload, photos, sent }: Sending): Promise<void> {
  for (;;) {
    const next = photos().find((photo) => photo.blob && photo.sent === undefined)
    if (!next?.blob) return
    sent(next.id, await upload(next.blob))
  }
}
