import { html, nothing } from 'lit'
import { act, newKey } from '../shared/client.js'
import type { MailLink } from './mail-link.js'
import { panel, show, stateAfter } from './mail-page.js'

type State = 'open' | 'sending' | 'done' | 'gone' | 'failed'

/** « Ce n’était pas vous ? »: opening the page only asks; the button ends the session. */
export class SessionPage {
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

  async #end(): Promise<void> {
    if (this.#state === 'sending') return
    const { id, secret, site } = this.#link
    this.#state = 'sending'
    this.#show()
    try {
      await act('accounts.endSession', { secret, sessionId: id, ...(site && { site }) }, this.#key)
      this.#state = 'done'
    } catch (cause) {
      this.#state = stateAfter(cause)
    }
    this.#show('.told')
  }

  #show(focused?: string): void {
    show(this.#place, this.#content(), focused)
  }

  #content() {
    const { session, sending } = this.#link.words
    const state = this.#state
    if (state === 'done' || state === 'gone') {
      return panel(
        html`<h1 class="told" tabindex="-1">${session[state]}</h1>
          <p>${session[`${state}Words`]}</p>`,
        this.#link,
        session.home,
      )
    }
    return html`<div class="panel visit">
      <h1>${session.title}</h1>
      <p>${session.words}</p>
      ${state === 'failed' ? html`<p class="note told" role="alert" tabindex="-1">${session.failed}</p>` : nothing}
      <p class="ways">
        <button type="button" class="bad" aria-disabled=${state === 'sending'} @click=${() => this.#end()}>
          ${state === 'sending' ? sending : session.end}
        </button>
      </p>
    </div>`
  }
}
