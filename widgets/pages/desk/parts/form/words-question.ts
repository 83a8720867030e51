import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import { focusOn } from '../../../../parts/focus-on.js'
import type { Desk } from '../../room.js'
import type { DeskAct } from '../desk-act.js'
import { DeskForm } from './desk-form.js'
import type { Field } from './field.js'

type Parts = { readonly desk: Desk; readonly act: DeskAct }

type Declared<About> = {
  readonly name: string
  /** Which thing it is about: part of an id. */
  readonly of: (about: About) => string
  readonly field: (about: About) => Field<string>
  /** Whether it was done. */
  readonly send: (words: string, about: About) => Promise<boolean>
}

type View = {
  readonly ask: string
  readonly keep: string
  /** Undefined where it cannot be sent any more: what was written can still be read. */
  readonly go: string | undefined
  /** While it is sent, where that is said. */
  readonly going?: string
  readonly isBad?: boolean
  readonly before?: Content
  /** Where the keyboard goes once it is let be, if it can be asked no more. */
  readonly back?: string | undefined
}

/** A button, and in its place, once it was pressed, a question with words to write, which is answered or let be. */
export class WordsQuestion<About> {
  readonly #parts: Parts
  readonly #declared: Declared<About>
  readonly #form: DeskForm<{ readonly words: string }, About>
  /** For what it was pressed. */
  #asked = ''

  constructor(parts: Parts, declared: Declared<About>) {
    this.#parts = parts
    this.#declared = declared
    const { name, of, field, send } = declared
    this.#form = new DeskForm(parts, {
      name,
      of,
      fresh: () => ({ words: '' }),
      fields: (_typed, about) => ({ words: field(about) }),
      leadsTo: () => 'words',
      send: async ({ words }, about) => {
        const isDone = await send(words, about)
        if (isDone) this.#asked = ''
        return isDone
      },
    })
  }

  close(): void {
    this.#form.close()
  }

  render(about: About, { ask, keep, go, going, isBad = false, before, back }: View): Content {
    const { name, of } = this.#declared
    const { act } = this.#parts
    const opener = `${name}-ask-${of(about)}`
    if (!this.isAsked(about))
      return html`<button
        type="button"
        id=${opener}
        class=${isBad ? 'quiet bad' : 'way'}
        @click=${() => {
          this.#asked = of(about)
          this.#parts.desk.host.requestUpdate()
        }}
      >
        ${ask}
      </button>`
    const isBusy = act.busy === name
    return html`<div class="stack question" role="group" aria-label=${ask}>
      ${before} ${this.#form.fields(about)} ${act.said(name)}
      <div class="ways">
        <button type="button" class="way" @click=${() => this.#keep(back ?? `#${opener}`)}>${keep}</button>
        ${
          go === undefined
            ? nothing
            : html`<button
                type="button"
                class=${isBad ? 'quiet bad' : 'go'}
                aria-disabled=${isBusy}
                @click=${() => void this.#form.submit(about)}
              >
                ${isBusy ? (going ?? go) : go}
              </button>`
        }
      </div>
    </div>`
  }

  /** It was pressed for this, and neither sent nor let be. */
  isAsked(about: About): boolean {
    return this.#asked === this.#declared.of(about)
  }

  /** A sentence that is ready, to be changed. */
  say(about: About, words: string): void {
    this.#form.change(about, 'words', words)
  }

  #keep(back: string): void {
    this.#asked = ''
    void focusOn(this.#parts.desk, back)
  }
}
