import { nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import type { Content } from '../../../../../shared/content.js'
import { settingIn, type WorkshopParts, type Settings } from '../parts/workshop.js'
import { CalendarForm } from './calendar-form.js'
import { CloseForm } from './close-form.js'
import { HoursForm } from './hours-form.js'
import { RhythmForm } from './rhythm-form.js'
import { ServicesForm } from './services-form.js'
import type { SettingsParts } from './settings.js'
import { learnSettings, settingsFrench, type SettingsStrings } from './settings.strings.js'
import { TextsForm } from './texts-form.js'

type Setting = { readonly close: () => void; readonly render: (settings: Settings) => Content }

/** A workshop sets these: hours and closures, rhythm, services, words, its calendar. */
export class WorkshopSettings {
  readonly #words: () => SettingsStrings | undefined
  readonly #settings: () => Settings | undefined
  readonly #kind: Setting
  readonly #hours: HoursForm
  readonly #close: CloseForm
  readonly #rhythm: RhythmForm
  readonly #services: ServicesForm
  readonly #texts: TextsForm
  readonly #calendar: CalendarForm

  /** `kindFor`: what it is and where it goes, by the forms of its opening. */
  constructor(
    { words: _room, ...shared }: WorkshopParts,
    settings: () => Settings | undefined,
    kindFor: (parts: SettingsParts) => Setting,
  ) {
    const { desk } = shared
    this.#words = lazyStrings(desk.host, {
      language: () => desk.language,
      french: settingsFrench,
      learn: learnSettings,
    })
    this.#settings = settings
    const parts: SettingsParts = { ...shared, settings, words: () => this.#words() ?? settingsFrench }
    this.#kind = kindFor(parts)
    this.#hours = new HoursForm(parts)
    this.#close = new CloseForm(parts, () => desk.item === 'close')
    this.#rhythm = new RhythmForm(parts, () => desk.item === 'rhythm')
    this.#services = new ServicesForm(parts)
    this.#texts = new TextsForm(parts)
    this.#calendar = new CalendarForm(parts)
  }

  close(): void {
    for (const part of [this.#kind, this.#close, this.#hours, this.#rhythm, this.#services, this.#texts]) part.close()
  }

  reload(item: string | undefined): void {
    if (item === 'close') this.#close.reload()
  }

  render(item: string | undefined): Content {
    const settings = this.#settings()
    if (!settings || !this.#words()) return nothing
    if (item === 'close') return this.#close.render(settings)
    const all = {
      kind: this.#kind,
      hours: this.#hours,
      rhythm: this.#rhythm,
      services: this.#services,
      texts: this.#texts,
      calendar: this.#calendar,
    }
    const name = settingIn(item)
    return name ? all[name].render(settings) : nothing
  }
}
