import { html, nothing } from 'lit'
import { keyed } from '../../../shared/act.js'
import { Refused } from '../../../shared/wire.js'
import { focusOn } from '../../../parts/focus-on.js'
import { lazyStrings } from '../../../parts/lazy-strings.js'
import type { TellWhy } from '../../../parts/refusals/refusal-text.js'
import { whyNot } from '../../../parts/refusals/why-not.js'
import { DeskRefused, failureOf, type Sent } from './client.js'
import { deskNames } from './desk-names.js'
import type { Desk } from '../room.js'
import { actFrench, learnAct, type ActStrings } from './list.strings.js'
import { refusalsOf } from '../refusals/refusals-of.js'

type Parts = {
  /** Words for what this room may be refused; else those that every room has. */
  readonly learn?: () => Promise<TellWhy>
  /** What somebody else did first: told before all other words. */
  readonly movedOn?: (refused: DeskRefused) => string | undefined
  /** Reads again: after a refusal the room shows how things stand, at the latest when this is over. */
  readonly reload: () => unknown
}

/**
 * One act of a room at a time. Sent again after a cut it is done once; where a fresh code is wanted it is asked in place, and
 * the act goes on.
 */
export class DeskAct {
  /** Which one is under way. */
  busy = ''
  #said: { readonly at: string; readonly text: string } | undefined
  readonly #desk: Desk
  readonly #parts: Parts
  #keyOf = keyed()
  /** The item that was open when it began. */
  #in: string | undefined
  readonly #words: () => ActStrings | undefined

  constructor(desk: Desk, parts: Parts) {
    this.#desk = desk
    this.#parts = parts
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: actFrench, learn: learnAct })
  }

  /** Undefined when it was refused or failed, which is said under `at`. `sent`: the same content has the same key. */
  async run<Out>(at: string, sent: unknown, send: (how: Sent) => Promise<Out>): Promise<Out | undefined> {
    if (this.busy) return undefined
    this.busy = at
    this.#in = this.#desk.item
    this.#said = undefined
    this.#desk.host.requestUpdate()
    try {
      const done = await this.#sent(send, { context: { key: this.#keyOf(JSON.stringify([at, sent])) } })
      // The same once more is another act.
      this.#keyOf = keyed()
      return done
    } catch (cause) {
      await this.#explain(at, cause)
      return undefined
    } finally {
      this.busy = ''
      this.#desk.host.requestUpdate()
    }
  }

  /** Closes what it was done in, for what comes next if anything does, unless another is open by now. */
  leave(next = ''): void {
    if (this.#desk.item === this.#in) this.#desk.go({ item: next })
  }

  /** Says what is to be mended before it is sent. */
  say(at: string, text: string): void {
    this.#said = { at, text }
    void focusOn(this.#desk, `#said-${at}`)
  }

  hush(): void {
    this.#said = undefined
  }

  /** Beside the button of `at`. */
  said(at: string) {
    return html`<div class="act-said" role="status">
      ${this.#said?.at === at ? html`<p class="wrong" id="said-${at}" tabindex="-1">${deskNames.said(this.#said.text)}</p>` : nothing}
    </div>`
  }

  async #sent<Out>(send: (how: Sent) => Promise<Out>, how: Sent): Promise<Out> {
    try {
      return await send(how)
    } catch (cause) {
      const failure = failureOf(cause)
      if (!(failure instanceof Refused) || failure.reason !== 'code-again' || !(await this.#desk.freshCode()))
        throw failure
      return await send(how)
    }
  }

  async #explain(at: string, cause: unknown): Promise<void> {
    const failure = failureOf(cause)
    this.#desk.failed(failure)
    const reloaded = failure instanceof Refused && this.#parts.reload()
    const told = failure instanceof DeskRefused ? this.#parts.movedOn?.(failure) : undefined
    const spoken = { words: this.#words() ?? actFrench, language: this.#desk.language }
    const { learn = refusalsOf('any') } = this.#parts
    const text = told ?? (await whyNot(failure, spoken, learn))
    this.say(at, text)
    await reloaded
    await this.#desk.host.updateComplete
    // Somebody else may have taken away what it would stand beside.
    if (this.#said?.text !== text || this.#desk.host.renderRoot.querySelector(`#said-${at}`)) return
    this.hush()
    this.#desk.told(text)
  }
}
