import { html, nothing } from 'lit'
import { act, newKey, type OutputOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { post } from '../../shared/post.js'
import { marked } from '../../shared/marked.js'
import type { MailLink } from './mail-link.js'
import { stateAfter } from '../../parts/landed-from-mail.js'
import { panel, show } from './mail-page.js'

type Offer = OutputOf<'offers.openRenewLink'>

type State = 'loading' | 'open' | 'sending' | 'failed' | 'done' | 'gone'

/** « Votre offre arrive à sa fin »: opening the page only reads; the button renews the offer. */
export class RenewPage {
  readonly #place: HTMLElement
  readonly #link: MailLink
  readonly #key = newKey()
  #state: State = 'loading'
  #offer: Offer | undefined

  constructor(place: HTMLElement, link: MailLink) {
    this.#place = place
    this.#link = link
  }

  async open(): Promise<void> {
    if (this.#link.secret === '') this.#state = 'gone'
    this.#show()
    if (this.#state === 'gone') return
    await this.#told(post('offers.openRenewLink', this.#input), 'open')
    this.#show()
  }

  get #input() {
    const { id, secret, site } = this.#link
    return { offerId: id, secret, site }
  }

  async #renew(): Promise<void> {
    if (this.#state === 'sending') return
    this.#state = 'sending'
    this.#show()
    await this.#told(act('offers.renewLink', this.#input, this.#key), 'done')
    this.#show('.told')
  }

  async #told(asked: Promise<Offer>, then: State): Promise<void> {
    try {
      this.#offer = await asked
      this.#state = then
    } catch (cause) {
      this.#state = stateAfter(cause)
    }
  }

  #show(focused?: string): void {
    show(this.#place, this.#content(), focused)
  }

  #content() {
    const { words, language } = this.#link
    const { renewal } = words
    const offer = this.#offer
    const until = offer ? dayIn(language, offer.until) : ''
    const said = offer && (offer.status === 'expired' ? renewal.over(offer.title) : renewal.words(offer.title, until))
    switch (this.#state) {
      case 'gone':
        return this.#panel(
          html`<h1 class="told" tabindex="-1">${renewal.gone}</h1>
            <p>${renewal.goneWords}</p>`,
        )
      case 'done':
        return this.#panel(
          html`<h1 class="told" tabindex="-1">${renewal.done}</h1>
            ${offer ? html`<p>${marked(renewal.doneWords(offer.title, until), offer.title)}</p>` : nothing}`,
        )
      case 'loading':
        return this.#panel(
          html`<h1>${renewal.title}</h1>
            <p>${renewal.loading}</p>`,
        )
      case 'open':
      case 'sending':
      case 'failed':
        return this.#panel(
          html`<h1>${renewal.title}</h1>
            ${offer && said ? html`<p>${marked(said, offer.title)}</p>` : nothing}
            ${
              this.#state === 'failed'
                ? html`<p class="note told" role="alert" tabindex="-1">${renewal.failed}</p>`
                : nothing
            }
            <p class="ways">${this.#button()}</p>`,
        )
    }
  }

  #button() {
    const { renewal, sending } = this.#link.words
    const isSending = this.#state === 'sending'
    const press = () => (this.#offer ? this.#renew() : this.open())
    return html`<button type="button" class="press" aria-disabled=${isSending} @click=${press}>
      ${isSending ? sending : this.#offer ? renewal.renew : renewal.again}
    </button>`
  }

  #panel(content: Content) {
    return panel(content, this.#link, this.#link.words.renewal.home)
  }
}

const dayIn = (language: string, day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))
