import { nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { settingIn, type WorkshopParts, type Settings } from '../parts/workshop.js'
import { CalendarForm } from './calendar-form.js'
import { CloseForm } from './close-form.js'
import { HoursForm } from './hours-form.js'
import { ServicesForm } from './services-form.js'
import type { SettingsParts } from './settings.js'
import { TextsForm } from './texts-form.js'

/** A workshop sets these: hours and closures, services, words, its calendar. */
export class WorkshopSettings {
  readonly #settings: () => Settings | undefined
  readonly #hours: HoursForm
  readonly #close: CloseForm
  readonly #services: ServicesForm
  readonly #texts: TextsForm
  readonly #calendar: CalendarForm

  constructor({ words, ...shared }: WorkshopParts, settings: () => Settings | undefined) {
    const { desk } = shared
    this.#settings = settings
    const parts: SettingsParts = { ...shared, settings, words: () => words().settings }
    this.#hours = new HoursForm(parts)
    this.#close = new CloseForm(parts, () => desk.item === 'close')
    this.#services = new ServicesForm(parts)
    this.#texts = new TextsForm(parts)
    this.#calendar = new CalendarForm(parts)
  }

  close(): void {
    for (const part of [this.#close, this.#hours, this.#services, this.#texts]) part.close()
  }

  reload(item: string | undefined): void {
    if (item === 'close') this.#close.reload()
  }

  render(item: string | undefined): Content {
    const settings = this.#settings()
    if (!settings) return nothing
    if (item === 'close') return this.#close.render(settings)
    const all = { hours: this.#hours, services: this.#services, texts: this.#texts, calendar: this.#calendar }
    const name = settingIn(item)
    return name ? all[name].render(settings) : nothing
  }
}
