import { html, nothing } from 'lit'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { deskRead } from '../../../parts/desk-read.js'
import type { SpokenLanguage, VocabularyParts } from './vocabulary.js'

type Args = readonly [text: string, language: SpokenLanguage, times: number]
type Tried = OutputOf<'vocabulary.try'>

/** A question as somebody would type it, and what it finds with the words as they are now. */
export class TrialForm {
  readonly #parts: VocabularyParts
  readonly #read: RemoteRead<Args, Tried>
  #text = ''
  #times = 0

  constructor(parts: VocabularyParts, language: () => SpokenLanguage) {
    this.#parts = parts
    this.#read = deskRead<Args, Tried>(parts.desk, {
      args: () => (this.#text ? ([this.#text, language(), this.#times] as const) : []),
      read: ([text, spoken], how) => parts.desk.call.vocabulary.try.query({ text, language: spoken }, how),
    })
  }

  close(): void {
    this.#read.close()
  }

  /** Also the same once more, after the words have changed. */
  ask(text: string): void {
    this.#text = text.trim()
    this.#times += 1
    this.#parts.desk.host.requestUpdate()
  }

  render(language: SpokenLanguage) {
    const words = this.#parts.words()
    return html`<form class="panel" @submit=${(event: Event) => this.#submit(event)}>
      <h2>${words.tryIt}</h2>
      <div class="field">
        <label for="tried">${words.question}</label>
        <input id="tried" type="search" lang=${language} maxlength="100" .value=${this.#text} />
      </div>
      <button class="way">${words.tryNow}</button>
      <div role="status">
        ${
          this.#read.error
            ? html`<p class="wrong">${words.tryFailed}</p>`
            : this.#text && this.#read.answer
              ? this.#found(this.#read.answer)
              : nothing
        }
      </div>
    </form>`
  }

  #found({ also, spelt, perhaps, total, atLeast, titles }: Tried) {
    const words = this.#parts.words()
    return html`<p><b>${words.finds(total, atLeast)}</b></p>
      ${also.map(
        ({ said, meant, leads }) =>
          html`<p class="meta">
            ${[...(meant.length > 0 ? [words.alsoMeans(said, meant)] : []), ...(leads.length > 0 ? [words.alsoLeads(said, leads)] : [])].join(' ')}
          </p>`,
      )}
      ${spelt === undefined ? nothing : html`<p class="meta">${words.readAs(spelt)}</p>`}
      ${perhaps === undefined ? nothing : html`<p class="meta">${words.perhaps(perhaps)}</p>`}
      <ul class="tried" lang=${writtenIn}>
        ${titles.map((title) => html`<li>${title}</li>`)}
      </ul>`
  }

  #submit(event: Event): void {
    event.preventDefault()
    const input = this.#parts.desk.host.renderRoot.querySelector<HTMLInputElement>('#tried')
    if (input) this.ask(input.value)
  }
}
