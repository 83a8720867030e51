import type { LitElement } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { OwnRead } from '../../parts/own-read.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { signedAsk } from '../../shared/session.js'
import { givingBackView, type LackingThing } from './giving-back-view.js'
import { givingBackWords } from './giving-back.strings.js'

type Parts = {
  readonly site: string
  readonly language: () => Language
  readonly level: () => number
  /** Opens the form that publishes, filled in. */
  readonly offer: (title: string) => void
  readonly failed: (cause: unknown) => void
}

/** Asks whether who was just glad of something has what others lack. */
export class GivingBack {
  readonly #host: LitElement
  readonly #parts: Parts
  readonly #read: OwnRead<readonly LackingThing[]>
  /** Until the page is loaded again. */
  #isPutOff = false

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    // Nothing is missing from one's own things without it: a failure is for the page's own log.
    this.#read = new OwnRead<readonly LackingThing[]>(host, {
      site: () => parts.site,
      read: async () => (await signedAsk('loans.lacking', { site: parts.site }, { site: parts.site })).items,
      ended() {},
      failed: parts.failed,
    })
  }

  async ask(): Promise<void> {
    await this.#read.anew()
  }

  render(): Content {
    const { language, level, offer } = this.#parts
    const things = this.#read.own ?? []
    if (this.#isPutOff || things.length === 0) return undefined
    return givingBackView(things, {
      words: givingBackWords[language()],
      level: level(),
      offer,
      later: () => this.#putOff(),
    })
  }

  #putOff(): void {
    this.#isPutOff = true
    this.#host.requestUpdate()
    void focusOn({ host: this.#host }, '.who')
  }
}
