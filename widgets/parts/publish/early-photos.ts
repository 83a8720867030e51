import { sessionAt } from '../../shared/session-store.js'
import { Refused, Unreachable } from '../../shared/wire.js'
import type { PublishFrame } from './publish-frame.js'

type Sending = { readonly send: () => Promise<unknown> }

/** The photos of who is signed in leave while they write. What goes wrong then is said at the last step, which sends the rest. */
export class EarlyPhotos {
  readonly #frame: PublishFrame
  readonly #reach: () => Promise<Sending>
  #count = 0

  constructor(frame: PublishFrame, reach: () => Promise<Sending>) {
    this.#frame = frame
    this.#reach = reach
  }

  /** At each rendering: one more than before may leave. */
  sendNew(isWriting: boolean): void {
    const before = this.#count
    this.#count = this.#frame.photos.photos.length
    if (isWriting && this.#count > before) void this.#send()
  }

  async #send(): Promise<void> {
    try {
      if (await sessionAt(this.#frame.place.site)) await (await this.#reach()).send()
    } catch (cause) {
      if (!(cause instanceof Unreachable || cause instanceof Refused)) this.#frame.failed(cause)
    }
  }
}
