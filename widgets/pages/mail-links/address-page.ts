import { html, nothing } from 'lit'
import { act, newKey, type OutputOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { post } from '../../shared/post.js'
import type { MailLink } from './mail-link.js'
import { stateAfter } from '../../parts/landed-from-mail.js'
import { openLink, show } from './mail-page.js'
import { accountWords, asking, ending, readAgain } from './account-panel.js'

type Change = OutputOf<'accounts.openEmailLink'>
type Answer = 'confirm' | 'stop'
type State = 'loading' | 'open' | 'failed' | 'gone' | 'done' | 'stopped' | 'over'

/** Of the old address: opening the page only reads; a button changes it now, the other one keeps it. */
export class AddressPage {
  readonly #place: HTMLElement
  readonly #link: MailLink
  readonly #keys: Record<Answer, string> = { confirm: newKey(), stop: newKey() }
  #state: State = 'loading'
  #change: Change | undefined
  #sending: Answer | undefined

  constructor(place: HTMLElement, link: MailLink) {
    this.#place = place
    this.#link = link
  }

  open(): Promise<void> {
    return openLink(this.#link, {
      read: () => post('accounts.openEmailLink', this.#input),
      told: (state, change) => {
        this.#state = change ? stateOf(change) : state
        this.#change = change
        this.#show()
      },
    })
  }

  get #input() {
    return { changeId: this.#link.id, secret: this.#link.secret }
  }

  async #answer(answer: Answer): Promise<void> {
    if (this.#sending) return
    this.#sending = answer
    this.#show()
    try {
      await act(
        answer === 'confirm' ? 'accounts.confirmEmailChange' : 'accounts.stopEmailChange',
        this.#input,
        this.#keys[answer],
      )
      // It may have ended otherwise meanwhile, in another window or by its day.
      this.#change = await post('accounts.openEmailLink', this.#input)
      const state = stateOf(this.#change)
      this.#state = state === 'over' && answer === 'stop' ? 'stopped' : state
    } catch (cause) {
      this.#state = stateAfter(cause)
    }
    this.#sending = undefined
    this.#show('.told')
  }

  #show(focused?: string): void {
    show(this.#place, this.#content(), focused)
  }

  #content(): Content {
    const words = accountWords(this.#link.language)
    const { address } = words
    const change = this.#change
    switch (this.#state) {
      case 'gone':
        return ending(words, { title: address.gone, text: address.goneWords })
      case 'done':
        return ending(words, { title: address.done, text: address.doneWords(change?.newEmail ?? '') })
      case 'stopped':
        return ending(words, { title: address.stopped, text: address.stoppedWords })
      case 'over':
        return ending(words, { title: address.over, text: address.overWords })
      case 'loading':
        return asking(words, { title: address.title, content: html`<p>${words.loading}</p>`, hasFailed: false })
      case 'open':
      case 'failed':
        return asking(words, {
          title: address.title,
          content: change ? this.#choice(change) : readAgain(words, () => this.open()),
          hasFailed: this.#state === 'failed',
        })
    }
  }

  #choice({ oldEmail, newEmail, appliesAt }: Change) {
    const { language } = this.#link
    const { address } = accountWords(language)
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(Date.parse(appliesAt))
    return html`<p>${address.words(oldEmail, newEmail)}</p>
      <p>${address.unless(day)}</p>
      <p class="ways">
        ${this.#button('confirm', { label: address.confirm(newEmail), look: 'press' })}
        ${this.#button('stop', { label: address.stop, look: 'bad' })}
      </p>`
  }

  #button(answer: Answer, { label, look }: { readonly label: string; readonly look: string }) {
    const isSending = this.#sending === answer
    return html`<button
      type="button"
      class=${look}
      aria-disabled=${this.#sending ? 'true' : nothing}
      @click=${() => this.#answer(answer)}
    >
      ${isSending ? accountWords(this.#link.language).sending : label}
    </button>`
  }
}

function stateOf({ state }: Change): 'open' | 'done' | 'over' {
  return state === 'waits' ? 'open' : state
}
