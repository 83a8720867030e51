import { uploadPhoto } from '../../shared/session.js'
import type { PhotoField } from './photo-field.js'
import { sendPhotos } from './send-photos.js'

type Parts = {
  readonly photos: () => PhotoField
  readonly site: () => string
  /** More has left. */
  readonly changed: () => void
}

/** Sends the photos of somebody signed in; who asks for it while it goes on waits for the same. */
export class PhotoSending {
  /** How much of the one on its way has left, from 0 to 1; undefined while none is. */
  part: number | undefined
  readonly #parts: Parts
  #running: Promise<void> | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  send(): Promise<void> {
    return (this.#running ??= this.#send().finally(() => {
      this.#running = undefined
      this.#turn(undefined)
    }))
  }

  #send(): Promise<void> {
    const { photos, site } = this.#parts
    return sendPhotos({
      upload: (photo) => {
        this.#turn(0)
        return uploadPhoto(photo, { site: site(), told: (part) => this.#turn(part) })
      },
      photos: () => photos().photos,
      sent: (id, key) => photos().change(id, { sent: key }),
    })
  }

  #turn(part: number | undefined): void {
    this.part = part
    this.#parts.changed()
  }
}
