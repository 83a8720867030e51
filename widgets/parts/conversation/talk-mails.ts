import { html, nothing, type LitElement } from 'lit'
import { keyed } from '../../shared/act.js'
import type { Content } from '../../shared/content.js'
import type { Talk } from './lines-view.js'
import type { TalkStrings } from './talk.strings.js'

type Mute = (isMuted: boolean, key: string) => Promise<unknown>

/** Whether words of one talk that stay unread are mailed, and the press that changes it. */
export class TalkMails {
  readonly #host: LitElement
  readonly #again: () => Promise<void>
  readonly #keyOf = keyed()
  /** The talk that this is about. */
  #of = ''
  #state: 'sending' | 'done' | 'failed' | undefined

  /** `again`: reads the talk anew. */
  constructor(host: LitElement, again: () => Promise<void>) {
    this.#host = host
    this.#again = again
  }

  render(talk: Talk, { mails }: TalkStrings, mute: Mute): Content {
    const { id, muted } = talk
    if (id !== this.#of) [this.#of, this.#state] = [id, undefined]
    const state = this.#state
    const said = state === 'failed' ? mails.failed : muted ? mails.stopped : state === 'done' ? mails.come : ''
    return html`<div class="mails">
      <p class=${state === 'failed' ? 'wrong' : 'meta'} role="status">${said || nothing}</p>
      <button
        type="button"
        class="quiet"
        aria-disabled=${state === 'sending'}
        @click=${() => void this.#press(talk, mute)}
      >
        ${muted ? mails.again : mails.stop}
      </button>
    </div>`
  }

  async #press({ id, muted }: Talk, mute: Mute): Promise<void> {
    if (this.#state === 'sending') return
    this.#turn('sending')
    try {
      await mute(!muted, this.#keyOf(`${id} ${!muted}`))
      await this.#again()
      this.#turn('done')
    } catch {
      // Whatever the reason, it can be pressed again.
      this.#turn('failed')
    }
  }

  #turn(state: 'sending' | 'done' | 'failed'): void {
    this.#state = state
    this.#host.requestUpdate()
  }
}
