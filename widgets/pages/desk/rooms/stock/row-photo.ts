import { shrinkPhoto, SpoiledCanvas } from '../../../../parts/photos/shrink-photo.js'
import { uploadPhoto } from '../../../../shared/session.js'

/** The browser cannot read this file. */
export class Unreadable extends Error {}

/** One photo on its way: shrunk and sent at once, while the title is typed. */
export class RowPhoto {
  shown: HTMLElement | undefined
  hasFailed = false
  readonly name: string
  readonly #file: File
  readonly #member: string
  readonly #changed: () => void
  #blob: Blob | undefined
  #key: Promise<string> | undefined

  constructor(file: File, { member, changed }: { readonly member: string; readonly changed: () => void }) {
    this.name = file.name
    this.#file = file
    this.#member = member
    this.#changed = changed
    // A failure is told at its row, when that is sent.
    void this.key().catch(() => {})
  }

  /** The key under which the server has it; what failed is tried again. */
  key(): Promise<string> {
    return (this.#key ??= this.#send())
  }

  async #send(): Promise<string> {
    this.hasFailed = false
    try {
      return await uploadPhoto(await this.#shrunk(), { site: undefined, member: this.#member })
    } catch (cause) {
      this.#key = undefined
      this.hasFailed = true
      throw cause
    } finally {
      this.#changed()
    }
  }

  async #shrunk(): Promise<Blob> {
    if (this.#blob) return this.#blob
    try {
      const { blob, shown } = await shrinkPhoto(this.#file)
      this.shown = shown
      this.#blob = blob
      this.#changed()
      return blob
    } catch (cause) {
      throw cause instanceof SpoiledCanvas ? cause : new Unreadable(this.name, { cause })
    }
  }
}
