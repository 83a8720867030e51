import { html } from 'lit'
import { act, newKey } from '../shared/client.js'
import type { Content } from '../shared/content.js'
import { accountWords, asking, ending } from './account-panel.js'
import type { MailLink } from './mail-link.js'
import { show, stateAfter } from './mail-page.js'

type State = 'open' | 'sending' | 'failed' | 'gone' | 'done'

/** « Ne plus être prévenu »: opening the page only asks; one press stops it. */
export class WatchPage {
  readonly #place: HTMLElement
  readonly #link: MailLink
  readonly #key = newKey()
  #state: State = 'open'

  constructor(place: HTMLElement, link: MailLink) {
    this.#place = place
    this.#link = link
  }

  open(): void {
    if (this.#link.secret === '') this.#state = 'gone'
    this.#show()
  }

  async #stop(): Promise<void> {
    if (this.#state === 'sending') return
    const { id, secret } = this.#link
    this.#state = 'sending'
    this.#show()
    try {
      await act('offers.stopWatch', { watchId: id, secret }, this.#key)
      this.#state = 'done'
    } catch (cause) {
      this.#state = stateAfter(cause)
    }
    this.#show('.told')
  }

  #show(focused?: string): void {
    show(this.#place, this.#content(), focused)
  }

  #content(): Content {
    const words = accountWords(this.#link.language)
    const { watch } = words
    const isSending = this.#state === 'sending'
    if (this.#state === 'gone') return ending(words, { title: watch.gone, text: words.goneWords })
    if (this.#state === 'done') return ending(words, { title: watch.done, text: watch.doneWords })
    const content = html`<p>${watch.words}</p>
      <p class="ways">
        <button type="button" class="press" aria-disabled=${isSending} @click=${() => this.#stop()}>
          ${isSending ? words.sending : watch.stop}
        </button>
      </p>`
    return asking(words, { title: watch.title, content, hasFailed: this.#state === 'failed' })
  }
}
