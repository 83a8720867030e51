import { html, type LitElement } from 'lit'
import { lazyStrings } from '../../parts/lazy-strings.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { learnOver, overFrench, type OverStrings } from '../words/own-things.strings.js'
import { overView, type OwnOver } from './over-view.js'
import type { overRows, OverView } from './over-rows.js'

export type OverParts = Pick<OverView, 'beside' | 'mark' | 'write'> & {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly ledWith: () => OverView['ledWith']
  readonly failed: (cause: unknown) => void
}

/** This many are shown at first, and more by a press. */
const atOnce = 10

/** Holds what is over: counted at first, and listed once it is unfolded. */
export class Over {
  readonly #host: LitElement
  readonly #parts: OverParts
  readonly #words: () => OverStrings | undefined
  #rows: typeof overRows | undefined
  #hasFailed = false
  #most = atOnce

  constructor(host: LitElement, parts: OverParts) {
    this.#host = host
    this.#parts = parts
    this.#words = lazyStrings(host, { language: parts.language, french: overFrench, learn: learnOver })
  }

  render(own: OwnOver): Content {
    const words = this.#words()
    if (!words) return undefined
    const language = this.#parts.language()
    const { beside, ledWith, mark, site, write } = this.#parts
    const view = {
      words,
      language,
      beside,
      mark,
      write,
      site: site(),
      ledWith: ledWith(),
      most: this.#most,
      showMore: () => this.#turn(() => (this.#most += atOnce)),
    }
    const awaited = html`<p class=${this.#hasFailed ? 'wrong' : 'meta'} role="status">
      ${this.#hasFailed ? words.failed : words.coming}
    </p>`
    return overView(own, { ...view, rows: this.#rows?.(own, view) ?? awaited, unfolded: () => void this.#load() })
  }

  async #load(): Promise<void> {
    if (this.#rows) return
    try {
      const { overRows } = await import('./over-rows.js')
      this.#turn(() => (this.#rows = overRows))
    } catch (cause) {
      this.#parts.failed(cause)
      this.#turn(() => (this.#hasFailed = true))
    }
  }

  #turn(change: () => void): void {
    change()
    this.#host.requestUpdate()
  }
}
