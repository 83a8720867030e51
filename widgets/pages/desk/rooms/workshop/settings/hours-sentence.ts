import { html } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { valueOf } from '../../../parts/fields.js'
import type { Settings } from '../parts/workshop.js'
import type { SettingsParts } from './settings.js'
import type { Opening } from './week-sum.js'

/** One sentence fills the week in, which is then corrected where need be. */
export class HoursSentence {
  readonly #parts: SettingsParts
  readonly #fill: (settings: Settings, openings: readonly Opening[]) => void
  /** What was made of it. */
  #understood: string | undefined

  constructor(parts: SettingsParts, fill: (settings: Settings, openings: readonly Opening[]) => void) {
    this.#parts = parts
    this.#fill = fill
  }

  render(settings: Settings): Content {
    const words = this.#parts.words()
    return html`<div class="field">
      <label for="hours-said">${words.sayHours}</label>
      <p class="hint" id="hours-understood" role="status">${this.#understood ?? words.sayHoursLike}</p>
      <input
        id="hours-said"
        maxlength="300"
        autocomplete="off"
        aria-describedby="hours-understood"
        @change=${(event: Event) => void this.#read(valueOf(event), settings)}
      />
    </div>`
  }

  async #read(text: string, settings: Settings): Promise<void> {
    const { desk, named } = this.#parts
    if (text.trim() === '') return
    const words = this.#parts.words()
    try {
      const { openings } = await desk.call.workshop.readHours.query({ ...named(), text })
      this.#understood = openings ? words.understood(openings) : words.notUnderstood
      if (openings) this.#fill(settings, openings)
    } catch (cause) {
      this.#understood = words.notRead
      desk.failed(cause)
    }
    desk.host.requestUpdate()
  }
}
