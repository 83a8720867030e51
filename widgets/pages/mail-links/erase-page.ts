import { html, nothing } from 'lit'
import { act, newKey, Refused, type OutputOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { post } from '../../shared/post.js'
import { forgetSession } from '../../shared/session-store.js'
import type { MailLink } from './mail-link.js'
import { stateAfter } from '../../parts/landed-from-mail.js'
import { openLink, show } from './mail-page.js'
import { accountWords, asking, ending, readAgain } from './account-panel.js'

type Erasure = OutputOf<'accounts.openEraseLink'>
type State = 'loading' | 'open' | 'sending' | 'failed' | 'gone' | 'done'

/** « Tout effacer »: opening the page only says what goes, what stays and what comes first; its button erases. */
export class ErasePage {
  readonly #place: HTMLElement
  readonly #link: MailLink
  readonly #key = newKey()
  #state: State = 'loading'
  #erasure: Erasure | undefined

  constructor(place: HTMLElement, link: MailLink) {
    this.#place = place
    this.#link = link
  }

  open(focused?: string): Promise<void> {
    return openLink(this.#link, {
      read: () => post('accounts.openEraseLink', { link: this.#link.secret }),
      told: (state, erasure) => {
        this.#state = state
        this.#erasure = erasure
        this.#show(state === 'loading' ? undefined : focused)
      },
    })
  }

  async #erase(): Promise<void> {
    if (this.#state === 'sending') return
    this.#state = 'sending'
    this.#show()
    try {
      await act('accounts.erase', { link: this.#link.secret }, this.#key)
      // This browser forgets who was here.
      await forgetSession(undefined)
      this.#state = 'done'
    } catch (cause) {
      // Something has begun meanwhile: the list says what.
      if (cause instanceof Refused && cause.reason === 'under-way') return this.open('.first')
      this.#state = stateAfter(cause)
    }
    this.#show('.told')
  }

  #show(focused?: string): void {
    show(this.#place, this.#content(), focused)
  }

  #content(): Content {
    const words = accountWords(this.#link.language)
    const { erase } = words
    switch (this.#state) {
      case 'gone':
        return ending(words, { title: erase.gone, text: words.goneWords })
      case 'done':
        return html`<div class="panel visit">
          <h1 class="told" tabindex="-1">${erase.done}</h1>
          <p>${this.#erasure?.stays.bans ? erase.doneButBans : erase.doneWords}</p>
        </div>`
      case 'loading':
        return asking(words, { title: erase.title, content: html`<p>${words.loading}</p>`, hasFailed: false })
      case 'open':
      case 'sending':
      case 'failed':
        return asking(words, {
          title: erase.title,
          content: this.#erasure ? this.#weighed(this.#erasure) : readAgain(words, () => this.open()),
          hasFailed: this.#state === 'failed',
        })
    }
  }

  #weighed({ firstName, email, goes, stays, ends, endsLoans, first }: Erasure) {
    const { erase } = accountWords(this.#link.language)
    const going = [
      erase.profile(firstName, email),
      ...said(goes.offers, erase.offers),
      ...said(goes.searches, erase.searches),
      ...said(goes.waits, erase.waits),
      ...said(goes.messages, erase.messages),
      ...said(goes.notes, erase.notes),
      ...said(goes.roles, erase.roles),
    ]
    const staying = [
      ...said(stays.loans + endsLoans, erase.loans),
      ...said(stays.visits + ends, erase.visits),
      ...said(stays.reports, erase.reports),
      ...said(stays.bans, erase.bans),
    ]
    return html`<h2>${erase.goes}</h2>
      <ul>
        ${[...going, erase.sessions].map((line) => html`<li>${line}</li>`)}
      </ul>
      ${
        staying.length > 0
          ? html`<h2>${erase.stays}</h2>
              <ul>
                ${staying.map((line) => html`<li>${line}</li>`)}
              </ul>`
          : nothing
      }
      ${ends > 0 ? html`<p class="note">${erase.ends(ends)}</p>` : nothing}
      ${endsLoans > 0 ? html`<p class="note">${erase.endsLoans(endsLoans)}</p>` : nothing}
      ${first.length > 0 ? this.#first(first) : this.#button()}`
  }

  #first(first: Erasure['first']) {
    const { language } = this.#link
    const { erase } = accountWords(language)
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
    const day = (until: string | undefined) => (until === undefined ? '' : format.format(Date.parse(until)))
    return html`<div class="note first" role="alert" tabindex="-1">
        <h2>${erase.first}</h2>
        <ul>
          ${first.map(({ kind, title, until }) => html`<li>${erase.firstWords[kind](title, day(until))}</li>`)}
        </ul>
        <p>${erase.firstThen}</p>
      </div>
      ${this.#keep()}`
  }

  #button() {
    const words = accountWords(this.#link.language)
    const isSending = this.#state === 'sending'
    return html`<p class="ways">
        <button type="button" class="bad" aria-disabled=${isSending} @click=${() => this.#erase()}>
          ${isSending ? words.sending : words.erase.press}
        </button>
      </p>
      ${this.#keep()}`
  }

  #keep() {
    return html`<p class="ways">
      <a class="press ghost" href="/moi">${accountWords(this.#link.language).erase.keep}</a>
    </p>`
  }
}

const said = (count: number, words: (count: number) => string): string[] => (count > 0 ? [words(count)] : [])
