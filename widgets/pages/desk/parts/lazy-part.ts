import { html } from 'lit'
import { notice, way } from '../../../parts/notice.js'
import type { Content } from '../../../shared/content.js'
import type { Desk } from '../room.js'

type Words = { readonly failed: string; readonly retry: string }

/** A part of a room whose script comes when it is first wanted. */
export class LazyPart<Part extends { close(): void }> {
  readonly #desk: Pick<Desk, 'host' | 'failed'>
  readonly #learn: () => Promise<Part>
  #part: Part | undefined
  #state: 'not yet' | 'under way' | 'failed' = 'not yet'

  constructor(desk: Pick<Desk, 'host' | 'failed'>, learn: () => Promise<Part>) {
    this.#desk = desk
    this.#learn = learn
  }

  /** Undefined until it was wanted and has come. */
  get part(): Part | undefined {
    return this.#part
  }

  close(): void {
    this.#part?.close()
  }

  render(words: Words, show: (part: Part) => Content): Content {
    if (this.#part) return show(this.#part)
    if (this.#state === 'failed')
      return notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => void this.#come()) })
    if (this.#state === 'not yet') void this.#come()
    return html`<div class="wait">
      <div></div>
      <div></div>
    </div>`
  }

  async #come(): Promise<void> {
    this.#state = 'under way'
    try {
      this.#part = await this.#learn()
    } catch (cause) {
      this.#state = 'failed'
      this.#desk.failed(cause)
    }
    this.#desk.host.requestUpdate()
  }
}
