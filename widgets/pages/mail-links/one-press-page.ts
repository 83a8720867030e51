import { newKey } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import type { MailLink } from './mail-link.js'
import { stateAfter } from '../../parts/landed-from-mail.js'
import { show } from './mail-page.js'

type OnePressState = 'open' | 'sending' | 'failed' | 'gone' | 'done'

type OnePress = {
  /** With the same key each time: a press after a cut ends it once. */
  end(key: string): Promise<unknown>
  draw(state: OnePressState, press: () => Promise<void>): Content
}

/** Behind a mail about something that goes on: opening the page only asks; one press ends it. */
export class OnePressPage {
  readonly #place: HTMLElement
  readonly #link: MailLink
  readonly #does: OnePress
  readonly #key = newKey()
  #state: OnePressState = 'open'

  constructor(place: HTMLElement, link: MailLink, does: OnePress) {
    this.#place = place
    this.#link = link
    this.#does = does
  }

  open(): void {
    if (this.#link.secret === '') this.#state = 'gone'
    this.#show()
  }

  async #press(): Promise<void> {
    if (this.#state === 'sending') return
    this.#state = 'sending'
    this.#show()
    try {
      await this.#does.end(this.#key)
      this.#state = 'done'
    } catch (cause) {
      this.#state = stateAfter(cause)
    }
    this.#show('.told')
  }

  #show(focused?: string): void {
    const press = () => this.#press()
    show(this.#place, this.#does.draw(this.#state, press), focused)
  }
}
