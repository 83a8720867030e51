import { nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import type { Content } from '../../../../../shared/content.js'
import { sectionIn, type PanelParts, type Settings } from '../parts/workshop.js'
import { CalendarSection } from './calendar-section.js'
import { CloseSection } from './close-section.js'
import { HoursSection } from './hours-section.js'
import { ServicesSection } from './services-section.js'
import type { SectionParts } from './settings.js'
import { settingsFrench, learnSettings, type SettingsStrings } from './settings.strings.js'
import { TextsSection } from './texts-section.js'

/** What a workshop says of itself: hours and closures, services, words, its calendar. */
export class SettingsPart {
  readonly #words: () => SettingsStrings | undefined
  readonly #settings: () => Settings | undefined
  readonly #hours: HoursSection
  readonly #close: CloseSection
  readonly #services: ServicesSection
  readonly #texts: TextsSection
  readonly #calendar: CalendarSection

  constructor({ words: _words, ...shared }: PanelParts, settings: () => Settings | undefined) {
    const { desk } = shared
    this.#settings = settings
    this.#words = lazyStrings(desk.host, {
      language: () => desk.language,
      french: settingsFrench,
      learn: learnSettings,
    })
    const parts: SectionParts = { ...shared, settings, words: () => this.#words() ?? settingsFrench }
    this.#hours = new HoursSection(parts)
    this.#close = new CloseSection(parts, () => desk.item === 'close')
    this.#services = new ServicesSection(parts)
    this.#texts = new TextsSection(parts)
    this.#calendar = new CalendarSection(parts)
  }

  close(): void {
    this.#close.close()
  }

  reload(item: string | undefined): void {
    if (item === 'close') this.#close.reload()
  }

  render(item: string | undefined): Content {
    const settings = this.#settings()
    if (!settings || !this.#words()) return nothing
    if (item === 'close') return this.#close.render(settings)
    const all = { hours: this.#hours, services: this.#services, texts: this.#texts, calendar: this.#calendar }
    const section = sectionIn(item)
    return section ? all[section].render(settings) : nothing
  }
}
