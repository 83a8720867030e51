import { html, nothing } from 'lit'
import { act, newKey, type OutputOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { post } from '../../shared/post.js'
import type { MailLink } from './mail-link.js'
import { stateAfter } from '../../parts/landed-from-mail.js'
import { nounsOf, nounsOfAll } from '../../words/moderation/subject-kinds.strings.js'
import { panel, show } from './mail-page.js'

type Hiding = OutputOf<'moderation.openObjection'>

type State = 'loading' | 'open' | 'sending' | 'failed' | 'gone'

const mostWords = 1000

/** « Votre offre n’est plus montrée »: why, and one way to object. Opening the page only reads. */
export class ObjectionPage {
  readonly #place: HTMLElement
  readonly #link: MailLink
  readonly #key = newKey()
  #state: State = 'loading'
  #hiding: Hiding | undefined
  #said = ''
  #isMissing = false

  constructor(place: HTMLElement, link: MailLink) {
    this.#place = place
    this.#link = link
  }

  async open(): Promise<void> {
    if (this.#link.secret === '') this.#state = 'gone'
    this.#show()
    if (this.#state === 'gone') return
    await this.#told(async () => {
      this.#hiding = await post('moderation.openObjection', this.#input)
    })
    this.#show()
  }

  /** Of what kind it is, is known when it has come. */
  get #words() {
    const kind = this.#hiding?.kind
    return this.#link.words.objection(kind === undefined ? nounsOfAll : nounsOf(kind))
  }

  get #input() {
    const { id, secret, site } = this.#link
    return { hidingId: id, secret, site }
  }

  async #object(): Promise<void> {
    const hiding = this.#hiding
    if (this.#state === 'sending' || !hiding) return
    const words = this.#said.trim()
    this.#isMissing = words === ''
    if (this.#isMissing) return this.#show('textarea')
    this.#state = 'sending'
    this.#show()
    await this.#told(async () => {
      await act('moderation.object', { ...this.#input, words }, this.#key)
      this.#hiding = { ...hiding, state: 'objected' }
    })
    this.#show('.told')
  }

  async #told(asked: () => Promise<void>): Promise<void> {
    try {
      await asked()
      this.#state = 'open'
    } catch (cause) {
      this.#state = stateAfter(cause)
    }
  }

  #show(focused?: string): void {
    show(this.#place, this.#content(), focused)
  }

  #content() {
    const objection = this.#words
    if (this.#state === 'gone')
      return this.#panel(
        html`<h1 class="told" tabindex="-1">${objection.gone}</h1>
          <p>${objection.goneWords}</p>`,
      )
    const hiding = this.#hiding
    if (!hiding)
      return this.#panel(
        html`<h1>${objection.title}</h1>
          ${
            this.#state === 'failed'
              ? html`<p class="note told" role="alert" tabindex="-1">${objection.failed}</p>
                  <p class="ways">
                    <button type="button" class="press" @click=${() => this.open()}>${objection.again}</button>
                  </p>`
              : html`<p>${objection.loading}</p>`
          }`,
      )
    return this.#panel(
      html`<h1>${objection.title}</h1>
        ${this.#facts(hiding)} ${this.#below(hiding)}`,
    )
  }

  #facts({ title, site, bySite, automatic, reason, words }: Hiding) {
    const objection = this.#words
    return html`<p>${site === undefined ? objection.everywhere(title) : objection.onSite(title, site)}</p>
      <p>
        ${automatic ? objection.byReports : bySite === undefined ? objection.byNetwork : objection.bySite(bySite)}
        ${objection.why(objection.reasons[reason])}
      </p>
      ${words === '' ? nothing : html`<blockquote>${words}</blockquote>`}`
  }

  #below({ state }: Hiding) {
    const objection = this.#words
    return state === 'may' ? this.#form() : html`<p class="note told" tabindex="-1">${objection.told[state]}</p>`
  }

  #form() {
    const objection = this.#words
    const { sending } = this.#link.words
    const isSending = this.#state === 'sending'
    return html`<div class="field">
        <label for="objection">${objection.label}</label>
        ${this.#isMissing ? html`<p class="wrong" id="objection-missing">${objection.missing}</p>` : nothing}
        <textarea
          id="objection"
          rows="5"
          required
          maxlength=${mostWords}
          aria-describedby=${this.#isMissing ? 'objection-missing' : nothing}
          aria-invalid=${this.#isMissing}
          .value=${this.#said}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLTextAreaElement) this.#said = target.value
          }}
        ></textarea>
      </div>
      ${
        this.#state === 'failed'
          ? html`<p class="note told" role="alert" tabindex="-1">${objection.failed}</p>`
          : nothing
      }
      <p class="ways">
        <button type="button" class="press" aria-disabled=${isSending} @click=${() => this.#object()}>
          ${isSending ? sending : objection.press}
        </button>
      </p>`
  }

  #panel(content: Content) {
    return panel(content, this.#link, this.#link.words.renewal.home)
  }
}
