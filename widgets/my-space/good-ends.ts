import type { LitElement } from 'lit'
import { lazyStrings } from '../parts/lazy-strings.js'
import type { OwnLoan } from '../parts/loans/loan-state.js'
import type { Content } from '../shared/content.js'
import type { Language } from '../shared/language-of.js'
import { GivingBack } from './giving-back/giving-back.js'
import { Thanks } from './thanks/thanks.js'
import { goodEndsFrench, learnGoodEnds } from './words/good-ends.strings.js'

type Parts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly level: () => number
  readonly loans: () => readonly OwnLoan[]
  readonly changed: () => Promise<void>
  /** Opens the form that publishes at a site, filled in. */
  readonly offer: (title: string, site: string) => void
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
}

/** After a good end: a line of thanks, and what others lack, which is of one site. */
export class GoodEnds {
  readonly #thanks: Thanks
  readonly #givingBack: GivingBack | undefined

  constructor(host: LitElement & { readonly language: Language; readonly level: number }, parts: Parts) {
    const site = parts.site()
    const { language } = parts
    const words = lazyStrings(host, { language, french: goodEndsFrench, learn: learnGoodEnds })
    this.#thanks = new Thanks(host, { ...parts, words })
    if (site === undefined) return
    this.#givingBack = new GivingBack(host, { ...parts, offer: (title) => parts.offer(title, site), site, words })
  }

  async ask(): Promise<void> {
    await this.#givingBack?.ask()
  }

  beside(loan: OwnLoan): Content {
    return this.#thanks.beside(loan)
  }

  render(): Content {
    return [this.#thanks.render(), this.#givingBack?.render()]
  }
}
