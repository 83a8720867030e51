import { html, nothing } from 'lit'
import { optionalLabel } from '../../../../../parts/form/optional-label.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { text } from '../../../parts/form/field.js'
import type { Settings } from '../parts/workshop.js'
import { change, type SettingsParts } from './settings.js'

type Texts = Pick<Settings, 'welcome' | 'toBring' | 'directions'>

const most = { welcome: 2_000, toBring: 500, directions: 1_000 } as const
const names = ['welcome', 'toBring', 'directions'] as const

/** The words that people read before and after they have booked. */
export class TextsForm {
  readonly #parts: SettingsParts
  readonly #form: DeskForm<Texts, Settings>

  constructor(parts: SettingsParts) {
    this.#parts = parts
    this.#form = new DeskForm<Texts, Settings>(parts, {
      name: 'text',
      of: () => parts.named().repairer ?? '',
      fresh: textsIn,
      fields: () => ({
        welcome: this.#field('welcome'),
        toBring: this.#field('toBring'),
        directions: this.#field('directions'),
      }),
      send: (texts, settings) => this.#save(texts, settings),
      stays: true,
    })
  }

  close(): void {
    this.#form.close()
  }

  render(settings: Settings) {
    const words = this.#parts.words()
    const typed = this.#form.typed(settings)
    const isChanged = names.some((name) => typed[name] !== settings[name])
    return this.#form.render(settings, {
      title: words.texts,
      go: words.saveTexts,
      going: words.sending,
      after: isChanged
        ? html`<button type="button" class="quiet" @click=${() => this.#form.drop(settings)}>${words.forget}</button>`
        : nothing,
    })
  }

  #field(name: keyof Texts) {
    const words = this.#parts.words()
    const label = optionalLabel(words.textNames[name], words)
    return text({ label, hint: words.textHints[name], most: most[name], isLong: true })
  }

  #save(texts: Texts, settings: Settings): Promise<boolean> {
    const { act, desk, named } = this.#parts
    const words = this.#parts.words()
    return change<Texts>(this.#parts, {
      at: 'text',
      to: texts,
      back: textsIn(settings),
      did: words.textsSaved,
      undone: words.textsBack,
      send: (kept, seen) => {
        const input = { ...named(), ...kept, seen }
        return act.run('text', input, (how) => desk.call.workshop.setTexts.mutate(input, how))
      },
    })
  }
}

const textsIn = ({ welcome, toBring, directions }: Settings): Texts => ({ welcome, toBring, directions })
