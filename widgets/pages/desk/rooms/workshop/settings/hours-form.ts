import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { icon } from '../../../parts/icons.js'
import { isTicked, valueOf } from '../../../parts/fields.js'
import type { Settings } from '../parts/workshop.js'
import { whenFor } from '../parts/when.js'
import { change, type SettingsParts } from './settings.js'

type Opening = Settings['openings'][number]

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The week, public holidays, and closures to come. */
export class HoursForm {
  readonly #parts: SettingsParts
  #typed: readonly Opening[] | undefined

  constructor(parts: SettingsParts) {
    this.#parts = parts
  }

  render(settings: Settings) {
    return html`${this.#closures(settings)} ${this.#week(settings)} ${this.#holidays(settings)}`
  }

  #week(settings: Settings) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const openings = this.#typed ?? settings.openings
    const isBusy = act.busy === 'hours'
    return html`<section class="panel" aria-labelledby="week-title">
      <h2 id="week-title">${words.week}</h2>
      <p class="meta">${words.weekMore}</p>
      <ul class="rows week">
        ${weekdays.map((weekday) => this.#day(weekday, openings))}
      </ul>
      ${act.said('hours')}
      ${
        this.#typed
          ? html`<div class="ways">
              <button type="button" class="go" aria-disabled=${isBusy} @click=${() => void this.#save(settings)}>
                ${words.saveHours}
              </button>
              <button type="button" class="quiet" @click=${() => this.#type(undefined)}>${words.forget}</button>
            </div>`
          : nothing
      }
    </section>`
  }

  #day(weekday: number, openings: readonly Opening[]) {
    const words = this.#parts.words()
    const day = words.weekdays[weekday - 1] ?? ''
    const all = openings.flatMap((opening, at) => (opening.weekday === weekday ? [{ ...opening, at }] : []))
    const field = (at: number, end: 'from' | 'to', label: string) =>
      html`<label
        ><span class="unseen">${day}, ${label}</span
        ><input
          type="time"
          step="900"
          .value=${(openings[at]?.[end] ?? '').replace('24:00', '00:00')}
          @change=${(event: Event) => this.#set(openings, at, { [end]: valueOf(event) })}
      /></label>`
    return html`<li>
      <b>${day}</b>
      <div class="ranges">
        ${all.length === 0 ? html`<span class="meta">${words.closed}</span>` : nothing}
        ${all.map(
          ({ at }) =>
            html`<span class="range"
              >${field(at, 'from', words.opensAt)}<span aria-hidden="true">–</span>${field(at, 'to', words.closesAt)}
              <button
                type="button"
                class="sign"
                aria-label=${words.removeRange(day)}
                @click=${() => this.#type(openings.filter((_, other) => other !== at))}
              >
                ${icon('close')}
              </button></span
            >`,
        )}
      </div>
      <button
        type="button"
        class="quiet"
        aria-label=${words.addRangeTo(day)}
        @click=${() => this.#add(openings, weekday)}
      >
        ${words.addRange}
      </button>
    </li>`
  }

  #set(openings: readonly Opening[], at: number, changed: Partial<Opening>): void {
    this.#type(openings.map((each, other) => (other === at ? { ...each, ...changed } : each)))
  }

  #add(openings: readonly Opening[], weekday: number): void {
    const last = openings.filter((each) => each.weekday === weekday).at(-1)
    const range = last && last.to <= '14:00' ? { from: '14:00', to: '18:00' } : { from: '09:00', to: '12:00' }
    this.#type([...openings, { weekday, ...range }])
    void focusOn(this.#parts.desk, `.week li:nth-child(${weekday}) .range:last-of-type input`)
  }

  #type(openings: readonly Opening[] | undefined): void {
    this.#typed = openings
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  async #save(settings: Settings): Promise<void> {
    const { act, desk, named } = this.#parts
    const words = this.#parts.words()
    // Midnight at the end of a day.
    const openings = (this.#typed ?? []).map((each) => (each.to === '00:00' ? { ...each, to: '24:00' } : each))
    const wrong = openings.find(({ from, to }) => !from || !to || from >= to)
    if (wrong) return act.say('hours', words.hoursWrong(words.weekdays[wrong.weekday - 1] ?? ''))
    const done = await change<readonly Opening[]>(this.#parts, {
      at: 'hours',
      to: openings,
      back: settings.openings,
      did: words.hoursSaved,
      undone: words.hoursBack,
      send: (kept, seen) => {
        const input = { ...named(), seen, openings: [...kept] }
        return act.run('hours', input, (how) => desk.call.workshop.setHours.mutate(input, how))
      },
    })
    if (done) this.#type(undefined)
  }

  #holidays({ holidays, workshop, worksHolidays }: Settings) {
    const { act, desk, named } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, workshop.zone)
    const set = (works: boolean) =>
      change<boolean>(this.#parts, {
        at: 'holidays',
        to: works,
        back: !works,
        did: works ? words.holidaysWorked : words.holidaysOff,
        undone: works ? words.holidaysOff : words.holidaysWorked,
        send: (kept, seen) => {
          const input = { ...named(), seen, worksHolidays: kept }
          return act.run('holidays', input, (how) => desk.call.workshop.setHolidays.mutate(input, how))
        },
      })
    return html`<section class="panel" aria-labelledby="holidays-title">
      <h2 id="holidays-title">${words.holidays}</h2>
      <label class="opt"
        ><input type="checkbox" .checked=${worksHolidays} @change=${(event: Event) => void set(isTicked(event))} /><span
          ><b>${words.worksHolidays}</b
          ><small
            >${holidays.length > 0 ? words.nextHolidays(holidays.map((day) => when.whole(day))) : words.noHoliday}</small
          ></span
        ></label
      >
      ${act.said('holidays')}
    </section>`
  }

  #closures({ closures, workshop, sequence }: Settings) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, workshop.zone)
    return html`<section class="panel" aria-labelledby="closures-title">
      <h2 id="closures-title">${words.closures}</h2>
      ${closures.length === 0 ? html`<p>${words.noClosure}</p>` : nothing}
      ${
        closures.length > 0
          ? html`<ul class="rows framed">
              ${closures.map((closure) => {
                const { reason, visits } = closure
                const said = words.closedFor(closure, when)
                return html`<li class="invited">
                  <div class="grow">
                    <b>${said}</b>
                    ${reason ? html`<p class="meta">${reason}</p>` : nothing}
                    ${visits > 0 ? html`<p class="st warn">${icon('clock')}${words.appointmentsStand(visits)}</p>` : nothing}
                  </div>
                  <button
                    type="button"
                    class="quiet"
                    aria-label=${words.reopenOf(said)}
                    aria-disabled=${act.busy === 'reopen'}
                    @click=${() => void this.#reopen(closure, { said, seen: sequence })}
                  >
                    ${words.reopen}
                  </button>
                </li>`
              })}
            </ul>`
          : nothing
      }
      ${act.said('reopen')}
      <p><a class="way" href=${desk.hrefOf({ item: 'close' })}>${words.closeDays}</a></p>
    </section>`
  }

  async #reopen(
    { id: closureId, fromDay, fromTime, toDay, toTime, reason }: Settings['closures'][number],
    { said, seen }: { readonly said: string; readonly seen: number },
  ): Promise<void> {
    const { act, desk, named, reload } = this.#parts
    const words = this.#parts.words()
    const input = { ...named(), closureId, seen }
    const done = await act.run('reopen', input, (how) => desk.call.workshop.reopen.mutate(input, how))
    if (!done) return
    reload()
    const span = { fromDay, fromTime, toDay, toTime }
    const again = async () => {
      const { visits, sequence } = await desk.call.workshop.closing.query({ ...named(), ...span })
      const kept = visits.map((appointment) => ({ appointmentId: appointment.id, seen: appointment.sequence }))
      const closing = { ...named(), ...span, ...(reason && { reason }), seen: sequence, visits: kept }
      if (!(await act.run('reopen', closing, (how) => desk.call.workshop.close.mutate(closing, how)))) return
      reload()
      desk.did(words.closedAgain(said))
    }
    desk.did(words.reopened(said), { name: words.undo, act: () => void again().catch(desk.failed) })
  }
}
