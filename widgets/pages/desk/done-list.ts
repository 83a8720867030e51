import { html, nothing, type LitElement } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import type { DeskStrings } from './desk.strings.js'
import { deskNames } from './parts/desk-names.js'
import { icon } from './parts/icons.js'
import type { Undo } from './room.js'

type Done = { readonly text: string; readonly undo?: Undo | undefined; readonly isNews?: boolean }

const most = 3

/**
 * Lists the acts in this room, newest first, each with its way back, until it is closed or another part of the room is opened.
 */
export class DoneList {
  readonly #host: LitElement
  readonly #part: () => string | undefined
  #all: readonly Done[] = []
  #shownIn: string | undefined

  /** `part`: the one that is open, in a room that has several. */
  constructor(host: LitElement, part: () => string | undefined) {
    this.#host = host
    this.#part = part
  }

  add(text: string, undo?: Undo): void {
    this.#put({ text, undo })
  }

  /** Tells that somebody else was first. */
  tell(text: string): void {
    this.#put({ text, isNews: true })
  }

  clear(): void {
    this.#all = []
  }

  render(words: DeskStrings) {
    const part = this.#part()
    if (part !== this.#shownIn) this.clear()
    this.#shownIn = part
    if (this.#all.length === 0) return nothing
    return html`<ul class="done" aria-label=${words.done}>
      ${this.#all.map(
        (each) =>
          html`<li tabindex="-1" class=${each.isNews ? 'news' : ''}>
            ${icon(each.isNews ? 'alert' : 'check')}<span class="grow">${deskNames.said(each.text)}</span>
            ${each.undo ? html`<button type="button" class="quiet" @click=${() => this.#undo(each)}>${each.undo.name}</button>` : nothing}
            <button type="button" class="sign" aria-label=${words.close} @click=${() => this.#drop(each)}>
              ${icon('close')}
            </button>
          </li>`,
      )}
    </ul>`
  }

  #put(done: Done): void {
    this.#all = [done, ...this.#all].slice(0, most)
    void focusOn({ host: this.#host }, '.done li')
  }

  #undo(done: Done): void {
    this.#all = this.#all.filter((each) => each !== done)
    done.undo?.act()
    this.#host.requestUpdate()
  }

  #drop(done: Done): void {
    this.#all = this.#all.filter((each) => each !== done)
    void focusOn({ host: this.#host }, this.#all.length > 0 ? '.done li' : '.head h1')
  }
}
