import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../../parts/notice.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { deskRead } from '../../../parts/desk-read.js'
import { filtersWithout } from '../../../parts/filters.js'
import { whenFor } from '../parts/when.js'
import type { WorkshopParts } from '../parts/workshop.js'
import { dayAfter, dayIn, viewIn, type AgendaView, type AskedItem, type Week } from './agenda.js'
import { agendaFrench, learnAgenda, type AgendaStrings } from './agenda.strings.js'
import { agendaRows, agendaStyles } from './agenda.styles.js'
import { askedBand } from './asked-band.js'
import { daysSaid } from './days-said.js'
import { monthView } from './month-view.js'
import { strips, viewLinks } from './strips.js'
import { weekView, type WeekLook } from './week-view.js'

type Ways = {
  /** The day of the appointment that is open, as soon as that is read. */
  readonly openedOn: () => string | undefined
  readonly isBeside: () => boolean
  readonly accept: (item: AskedItem) => void
  readonly said: () => Content
  readonly answered: (week: Week) => void
  /** Whether it is to be read at all. */
  readonly isShown: () => boolean
}

/** The appointments of a workshop as a day, a week or a month, with what waits for an answer above. */
export class AgendaPart {
  readonly #parts: WorkshopParts
  readonly #ways: Ways
  readonly #words: () => AgendaStrings | undefined
  readonly read: RemoteRead<readonly [span: 'week' | 'month', day: string, repairer: string], Week>
  /** The day of what was opened last: one stays in its week. */
  #lastOpened = ''
  /** Another week was asked for by keyboard, which stays in the agenda. */
  #isTurned = false
  /** The appointment or gap that one comes to by Tab. */
  #at = ''

  constructor(parts: WorkshopParts, ways: Ways) {
    this.#parts = parts
    this.#ways = ways
    const { desk } = parts
    adoptStyles(desk.host.renderRoot, [agendaRows, agendaStyles])
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: agendaFrench, learn: learnAgenda })
    this.read = deskRead<readonly [span: 'week' | 'month', day: string, repairer: string], Week>(desk, {
      args: () => {
        if (!ways.isShown()) return []
        const span = viewIn(desk.filters) === 'month' ? 'month' : 'week'
        return [span, dayIn(desk.filters) ?? this.#opened(), desk.filters['repairer'] ?? ''] as const
      },
      read: ([span, day], how) => desk.call.workshop.week.query({ ...parts.named(), span, ...(day && { day }) }, how),
      answered: (week) => {
        this.#at = ''
        if (this.#isTurned) void focusOn(desk, '.ag-day.chosen a.cell')
        this.#isTurned = false
        ways.answered(week)
      },
    })
  }

  close(): void {
    this.read.close()
  }

  /** To the other ways to look at them, from the list. */
  ways(): Content {
    const words = this.#words()
    return words ? viewLinks({ desk: this.#parts.desk, words, view: 'list' }) : nothing
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const { answer: week, error } = this.read
    const failed = error
      ? notice({ tone: 'bad', title: words.failed, ways: way(this.#parts.words().retry, () => void this.read.ask()) })
      : nothing
    if (!week)
      return error
        ? failed
        : html`<div class="wait">
            <div></div>
            <div></div>
            <div></div>
          </div>`
    return html`${failed} ${this.#week(week, words)}`
  }

  #week(week: Week, words: AgendaStrings): Content {
    const { desk } = this.#parts
    const all = this.#parts.words()
    const { language, filters } = desk
    const isBeside = this.#ways.isBeside()
    const chosen = this.#dayOf(week)
    const view: AgendaView = isBeside ? 'day' : viewIn(filters)
    const look: WeekLook = {
      desk,
      words,
      all,
      view,
      chosen,
      when: whenFor(language, week.workshop.zone, all),
      said: daysSaid(language),
      at: this.#at,
      took: (key) => {
        if (key === this.#at) return
        this.#at = key
        desk.host.requestUpdate()
      },
      turn: (steps) => this.#turn(week, steps),
    }
    const band = {
      ...look,
      accept: (item: AskedItem) => this.#ways.accept(item),
      isBusy: this.#parts.act.busy === 'answer',
      told: this.#ways.said(),
    }
    return html`${isBeside ? nothing : askedBand(week, band)} ${strips(week, look)}
    ${view === 'month' ? monthView(week, look) : weekView(week, look)}`
  }

  /** Named in the address, that of the appointment that is open, or today; one of those that are shown. */
  #dayOf({ days, today }: Week): string {
    const wanted = (dayIn(this.#parts.desk.filters) ?? this.#opened()) || today
    return days.some(({ day }) => day === wanted) ? wanted : (days[0]?.day ?? today)
  }

  #opened(): string {
    this.#lastOpened = this.#ways.openedOn() ?? this.#lastOpened
    return this.#lastOpened
  }

  #turn(week: Week, steps: 1 | -1): void {
    const { desk } = this.#parts
    this.#isTurned = true
    const day = dayAfter(this.#dayOf(week), steps * 7)
    desk.go({ item: desk.item, filters: { ...filtersWithout(desk.filters, ['day']), day } })
  }
}
