import type { ReactiveControllerHost } from 'lit'
import type { Language } from '../shared/locale.js'

type Asked<Words> = {
  /** Of the page, as of now. */
  readonly language: () => Language
  readonly french: Words
  readonly learnEnglish: () => Promise<Words>
}

/** Words of what is shown later: in the page's language, and those of before it turned until the others are there. */
export class LaterWords<Words> {
  readonly #host: ReactiveControllerHost
  readonly #asked: Asked<Words>
  #english: Words | undefined
  #isAsked = false
  #said: Words | undefined

  constructor(host: ReactiveControllerHost, asked: Asked<Words>) {
    this.#host = host
    this.#asked = asked
  }

  /** Undefined until the first are there. */
  get now(): Words | undefined {
    const { language, french } = this.#asked
    if (language() === 'fr') return (this.#said = french)
    if (!this.#isAsked) void this.#learn()
    return (this.#said = this.#english ?? this.#said)
  }

  async #learn(): Promise<void> {
    const { french, learnEnglish } = this.#asked
    this.#isAsked = true
    // Better in French than not at all.
    this.#english = await learnEnglish().catch(() => french)
    this.#host.requestUpdate()
  }
}
