import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice } from '../../../../../parts/notice.js'
import type { Content } from '../../../../../shared/content.js'
import type { Settings } from '../parts/workshop.js'
import type { SettingsParts } from '../settings/settings.js'
import { BikesForm } from './bikes-form.js'
import type { OpeningParts } from './opening.js'
import { learnOpening, openingFrench, type OpeningStrings } from './opening.strings.js'
import { WhatForm } from './what-form.js'
import { WhereForm } from './where-form.js'

/** What a workshop is that is open already, for which bicycles, and where it goes: there the network has its say. */
export class KindSetting {
  readonly #words: () => OpeningStrings | undefined
  readonly #forms: readonly [WhatForm, WhereForm, BikesForm]

  constructor(parts: SettingsParts) {
    const { desk } = parts
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: openingFrench, learn: learnOpening })
    const words = () => this.#words() ?? openingFrench
    const shared: OpeningParts = { ...parts, words, onward: () => desk.did(words().kept) }
    this.#forms = [new WhatForm(shared), new WhereForm(shared), new BikesForm(shared)]
  }

  close(): void {
    for (const form of this.#forms) form.close()
  }

  render(settings: Settings): Content {
    const words = this.#words()
    if (!words) return nothing
    const { askedZone } = settings.admission ?? {}
    return html`${askedZone ? notice({ tone: 'plain', title: words.zoneAsked, more: words.zoneAskedMore }) : nothing}
    ${this.#forms.map((form) => form.render(settings, words.keep))}`
  }
}
