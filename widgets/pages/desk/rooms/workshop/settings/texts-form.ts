import { html, nothing } from 'lit'
import { valueOf } from '../../../parts/fields.js'
import type { Settings } from '../parts/workshop.js'
import { change, type SettingsParts } from './settings.js'
import { optionalLabel } from '../../../../../parts/form/optional-label.js'

type Texts = Pick<Settings, 'welcome' | 'toBring' | 'directions'>

const most = { welcome: 2_000, toBring: 500, directions: 1_000 } as const
const names = ['welcome', 'toBring', 'directions'] as const

/** The words that people read before and after they have booked. */
export class TextsForm {
  readonly #parts: SettingsParts
  #typed: Partial<Texts> = {}

  constructor(parts: SettingsParts) {
    this.#parts = parts
  }

  render(settings: Settings) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const texts = this.#textsIn(settings)
    const isChanged = names.some((name) => texts[name] !== settings[name])
    return html`<form
      class="panel"
      aria-labelledby="texts-title"
      @submit=${(event: Event) => void this.#save(event, settings)}
    >
      <h2 id="texts-title">${words.texts}</h2>
      ${names.map(
        (name) =>
          html`<div class="field">
            <label for="text-${name}">${optionalLabel(words.textNames[name], words)}</label>
            <p class="meta" id="hint-${name}">${words.textHints[name]}</p>
            <textarea
              id="text-${name}"
              rows=${name === 'welcome' ? '4' : '3'}
              maxlength=${most[name]}
              aria-describedby="hint-${name}"
              .value=${texts[name]}
              @input=${(event: Event) => this.#type({ [name]: valueOf(event) })}
            ></textarea>
          </div>`,
      )}
      ${act.said('texts')}
      ${
        isChanged
          ? html`<div class="ways">
              <button class="go" aria-disabled=${act.busy === 'texts'}>${words.saveTexts}</button>
              <button type="button" class="quiet" @click=${() => this.#type(undefined)}>${words.forget}</button>
            </div>`
          : nothing
      }
    </form>`
  }

  #textsIn({ welcome, toBring, directions }: Settings): Texts {
    return { welcome, toBring, directions, ...this.#typed }
  }

  #type(typed: Partial<Texts> | undefined): void {
    this.#typed = typed ? { ...this.#typed, ...typed } : {}
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  async #save(event: Event, settings: Settings): Promise<void> {
    event.preventDefault()
    const { act, desk, named } = this.#parts
    const words = this.#parts.words()
    const { welcome, toBring, directions } = settings
    const done = await change<Texts>(this.#parts, {
      at: 'texts',
      to: this.#textsIn(settings),
      back: { welcome, toBring, directions },
      did: words.textsSaved,
      undone: words.textsBack,
      send: (kept, seen) => {
        const input = { ...named(), ...kept, seen }
        return act.run('texts', input, (how) => desk.call.workshop.setTexts.mutate(input, how))
      },
    })
    if (done) this.#type(undefined)
  }
}
