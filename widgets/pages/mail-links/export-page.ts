import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { post } from '../../shared/post.js'
import type { OutputOf } from '../../shared/client.js'
import type { MailLink } from './mail-link.js'
import { openLink, show } from './mail-page.js'
import { accountWords, asking, ending, readAgain } from './account-panel.js'

type State = 'loading' | 'open' | 'begun' | 'failed' | 'gone'

/** « Tout emporter »: opening the page only reads; its button has the archive written, and the browser keeps it. */
export class ExportPage {
  readonly #place: HTMLElement
  readonly #link: MailLink
  #state: State = 'loading'
  #person: OutputOf<'accounts.openExportLink'> | undefined

  constructor(place: HTMLElement, link: MailLink) {
    this.#place = place
    this.#link = link
  }

  open(): Promise<void> {
    return openLink(this.#link, {
      read: () => post('accounts.openExportLink', { link: this.#link.secret }),
      told: (state, person) => {
        this.#state = state
        this.#person = person
        this.#show()
      },
    })
  }

  #show(focused?: string): void {
    show(this.#place, this.#content(), focused)
  }

  #content(): Content {
    const words = accountWords(this.#link.language)
    const { takeaway } = words
    switch (this.#state) {
      case 'gone':
        return ending(words, { title: takeaway.gone, text: words.goneWords })
      case 'loading':
        return asking(words, { title: takeaway.title, content: html`<p>${words.loading}</p>`, hasFailed: false })
      case 'failed':
        return asking(words, { title: takeaway.title, content: readAgain(words, () => this.open()), hasFailed: true })
      case 'open':
      case 'begun':
        return asking(words, { title: takeaway.title, content: this.#form(), hasFailed: false })
    }
  }

  /** A form, so that the secret is in no address and the archive goes to a file however large it is. */
  #form() {
    const { language, secret } = this.#link
    const { takeaway } = accountWords(language)
    const begun = () => {
      this.#state = 'begun'
      this.#show('.told')
    }
    return html`<p>${takeaway.words(this.#person?.email ?? '')}</p>
      <p>${takeaway.holds}</p>
      <form method="post" action=${`/emporter/archive?lang=${language}`} @submit=${begun}>
        <input type="hidden" name="link" value=${secret} />
        <p class="ways"><button type="submit" class="press">${takeaway.take}</button></p>
      </form>
      ${this.#state === 'begun' ? html`<p class="told" role="status" tabindex="-1">${takeaway.begun}</p>` : nothing}`
  }
}
