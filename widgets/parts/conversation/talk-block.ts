import { html, nothing, type LitElement } from 'lit'
import { keyed } from '../../shared/act.js'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { focusOn } from '../focus-on.js'
import { Question } from '../question.js'
import type { Talk } from './lines-view.js'
import type { TalkStrings } from './talk.strings.js'

type Block = (isBlocked: boolean, key: string) => Promise<unknown>

const press = '.block-talk button'

/** Whether one wants to hear no more of the other person, and the press that changes it: asked before, and taken back at once. */
export class TalkBlock {
  readonly #host: LitElement
  readonly #again: () => Promise<void>
  readonly #question: Question
  #keyOf = keyed()
  /** The talk that this is about. */
  #of = ''
  #state: 'sending' | 'done' | 'failed' | undefined

  /** `again`: reads the talk anew. */
  constructor(host: LitElement, again: () => Promise<void>) {
    this.#host = host
    this.#again = again
    this.#question = new Question(host, { name: 'block-talk', opener: () => press })
  }

  render(talk: Talk, { block: words, close }: TalkStrings, block: Block): Content {
    const { blocked, id, other } = talk
    if (id !== this.#of) [this.#of, this.#state] = [id, undefined]
    if (blocked === undefined) return nothing
    const state = this.#state
    if (!blocked && this.#question.isAsked(id))
      return this.#question.render({
        ask: marked(words.blockTitle(other), other),
        more: html`<p>${marked(words.blockWhy(other), other)}</p>`,
        keep: close,
        go: html`<button
          type="button"
          class="way"
          part="button"
          aria-disabled=${state === 'sending'}
          @click=${() => void this.#send(talk, block)}
        >
          ${words.blockGo}
        </button>`,
        said: html`<p class="wrong" role="alert">${state === 'failed' ? words.failed : nothing}</p>`,
      })
    const said =
      state === 'failed'
        ? words.failed
        : blocked
          ? words.blocked(other)
          : state === 'done'
            ? words.unblocked(other)
            : ''
    return html`<div class="block-talk">
      <p class=${state === 'failed' ? 'wrong' : 'meta'} role="status">${said ? marked(said, other) : nothing}</p>
      <button
        type="button"
        class="quiet"
        aria-disabled=${state === 'sending'}
        @click=${() => (blocked ? void this.#send(talk, block) : this.#ask(id))}
      >
        ${marked(blocked ? words.unblock(other) : words.block(other), other)}
      </button>
    </div>`
  }

  #ask(id: string): void {
    this.#state = undefined
    this.#question.ask(id)
  }

  async #send({ blocked, id }: Talk, block: Block): Promise<void> {
    if (this.#state === 'sending') return
    this.#turn('sending')
    try {
      await block(!blocked, this.#keyOf(`${id} ${!blocked}`))
      // It may be said again later, which is another act.
      this.#keyOf = keyed()
      await this.#again()
      this.#question.close()
      this.#turn('done')
      void focusOn({ host: this.#host }, press)
    } catch {
      // Whatever the reason, it can be pressed again.
      this.#turn('failed')
    }
  }

  #turn(state: 'sending' | 'done' | 'failed'): void {
    this.#state = state
    this.#host.requestUpdate()
  }
}
