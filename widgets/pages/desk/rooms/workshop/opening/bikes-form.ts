import type { Content } from '../../../../../shared/content.js'
import { bikeTypes, type BikeType } from '../../../../../words/repairs/repair-terms.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { ticks } from '../../../parts/form/field.js'
import type { Settings } from '../parts/workshop.js'
import type { OpeningParts } from './opening.js'
import { keep } from './save-kind.js'

type Typed = { readonly bikes: readonly BikeType[] }

/** Fourth step, above the works: which bicycles one takes. */
export class BikesForm {
  readonly #parts: OpeningParts
  readonly #form: DeskForm<Typed, Settings>

  constructor(parts: OpeningParts) {
    this.#parts = parts
    this.#form = new DeskForm<Typed, Settings>(parts, {
      name: 'bikes',
      of: () => parts.named().repairer ?? '',
      fresh: ({ bikeTypes }) => ({ bikes: bikeTypes }),
      fields: () => {
        const { whichBikes: label, bikes: names } = parts.words()
        return { bikes: ticks({ label, choices: bikeTypes, names }) }
      },
      send: (typed, settings) => this.#send(typed, settings),
      stays: true,
    })
  }

  close(): void {
    this.#form.close()
  }

  /** `go`: what its button says. */
  render(settings: Settings, go: string): Content {
    const words = this.#parts.words()
    return this.#form.render(settings, { title: words.titles.services, go, going: words.sending })
  }

  async #send({ bikes }: Typed, { services }: Settings): Promise<boolean> {
    const { act, desk, words } = this.#parts
    const lost = services.find(({ bikeTypes }) => bikeTypes?.some((type) => !bikes.includes(type)))
    if (bikes.length === 0 || lost) {
      act.say('bikes', lost && bikes.length > 0 ? words().workNeedsBike(lost.name) : words().bikesMissing)
      return false
    }
    const isKept = await keep(this.#parts, 'bikes', { kind: { bikeTypes: [...bikes] } })
    if (isKept) desk.did(words().bikesKept)
    return isKept
  }
}
