import type { LitElement } from 'lit'
import { lazyStrings } from '../../parts/lazy-strings.js'
import type { ComingVisit } from '../../parts/visits/coming-view.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { pastVisitsFrench, learnPastVisits, type PastVisitsStrings } from './past-visits.strings.js'
import { pastSection } from './past-visits-view.js'

type Parts = {
  readonly language: () => Language
  /** The newest first, as they were read with those to come. */
  readonly visits: () => readonly ComingVisit[]
}

/** Of what is over, the last are looked for: who repaired it, and when. */
const mostPast = 10

/** The appointments that are over: how each ended, and the way to another one there. */
export class PastVisits {
  readonly #parts: Parts
  readonly #words: () => PastVisitsStrings | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#parts = parts
    this.#words = lazyStrings(host, { language: parts.language, french: pastVisitsFrench, learn: learnPastVisits })
  }

  render(): Content {
    const words = this.#words()
    return words && pastSection(this.#parts.visits().slice(0, mostPast), { words, language: this.#parts.language() })
  }
}
