import type { LitElement } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { OwnRead } from '../../parts/own-read.js'
import { keyed } from '../../shared/act.js'
import type { Content } from '../../shared/content.js'
import { signedAct, signedAsk } from '../../shared/session.js'
import type { GoodEndsStrings } from '../words/good-ends.strings.js'
import { givingBackView, type LackingThing } from './giving-back-view.js'

type Parts = {
  readonly site: string
  readonly words: () => GoodEndsStrings | undefined
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
  readonly #keyOf = keyed()
  /** Until that is kept: then nothing is told of it. */
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
    const { level, offer } = this.#parts
    const words = this.#parts.words()
    const things = this.#read.own ?? []
    if (!words || this.#isPutOff || things.length === 0) return undefined
    return givingBackView(things, { words: words.givingBack, level: level(), offer, later: () => void this.#putOff() })
  }

  /** It is gone at once; where that could not be kept, it is back once the page is opened again. */
  async #putOff(): Promise<void> {
    const { failed, site } = this.#parts
    this.#isPutOff = true
    this.#host.requestUpdate()
    void focusOn({ host: this.#host }, '.who')
    try {
      await signedAct('loans.putOffLacking', { site }, { site, key: this.#keyOf(String(this.#read.answeredAt)) })
      await this.#read.again()
      this.#isPutOff = false
    } catch (cause) {
      failed(cause)
    }
  }
}
