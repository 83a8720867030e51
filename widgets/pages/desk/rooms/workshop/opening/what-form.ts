import { html } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { usualReach } from '../../../../../words/repairs/admission-terms.js'
import { repairTypes, type RepairType } from '../../../../../words/repairs/repair-terms.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { text, ticks } from '../../../parts/form/field.js'
import type { Settings } from '../parts/workshop.js'
import type { OpeningParts } from './opening.js'
import { keep } from './save-kind.js'

type Typed = { readonly types: readonly RepairType[]; readonly welcome: string }

/** First step: what one does there, and how one would say it. */
export class WhatForm {
  readonly #parts: OpeningParts
  readonly #form: DeskForm<Typed, Settings>

  constructor(parts: OpeningParts) {
    this.#parts = parts
    this.#form = new DeskForm<Typed, Settings>(parts, {
      name: 'what',
      of: () => parts.named().repairer ?? '',
      fresh: ({ types, welcome }) => ({ types, welcome }),
      fields: () => {
        const words = parts.words()
        return {
          types: ticks({ label: words.whatTypes, choices: repairTypes, names: words.kinds }),
          welcome: text({ label: words.sentence, hint: words.sentenceHint, most: 2_000, isLong: true }),
        }
      },
      send: (typed, settings) => this.#send(typed, settings),
    })
  }

  close(): void {
    this.#form.close()
  }

  /** `go`: what its button says. */
  render(settings: Settings, go: string): Content {
    const words = this.#parts.words()
    return this.#form.render(settings, {
      title: words.titles.what,
      before: html`<p>${words.known} <b lang=${writtenIn}>${settings.name}</b></p>`,
      go,
      going: words.sending,
    })
  }

  async #send({ types, welcome }: Typed, settings: Settings): Promise<boolean> {
    const { act, onward, words } = this.#parts
    if (types.length === 0) {
      act.say('what', words().typesMissing)
      return false
    }
    const isItinerant = types.includes('itinerant')
    const goes = settings.reachMetres !== undefined || settings.communes.length > 0
    const zone = isItinerant ? (goes ? {} : { reachMetres: usualReach }) : { reachMetres: undefined, communes: [] }
    const isKept = await keep(this.#parts, 'what', { kind: { types: [...types], ...zone }, texts: { welcome } })
    if (isKept) onward('what')
    return isKept
  }
}
