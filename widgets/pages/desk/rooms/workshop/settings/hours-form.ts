import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { icon } from '../../../parts/icons.js'
import { isTicked, valueOf } from '../../../parts/fields.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import type { Field } from '../../../parts/form/field.js'
import type { Settings } from '../parts/workshop.js'
import { whenFor } from '../parts/when.js'
import { HoursSentence } from './hours-sentence.js'
import { change, type SettingsParts } from './settings.js'

type Opening = Settings['openings'][number]

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

type Week = { readonly openings: readonly Opening[] }
type Drawn = Parameters<Field<readonly Opening[]>['draw']>[0]

/** The week, public holidays, and closures to come. */
export class HoursForm {
  readonly #parts: SettingsParts
  readonly #form: DeskForm<Week, Settings>
  readonly #sentence: HoursSentence

  constructor(parts: SettingsParts) {
    this.#parts = parts
    this.#form = new DeskForm<Week, Settings>(parts, {
      name: 'hours',
      of: () => parts.named().repairer ?? '',
      fresh: ({ openings }) => ({ openings }),
      fields: () => ({
        openings: {
          draw: (drawn) =>
            html`<ul class="rows week">
              ${weekdays.map((weekday) => this.#day(weekday, drawn))}
            </ul>`,
          wrong: (openings) => {
            const { hoursWrong, weekdays: names } = parts.words()
            const turned = openings.find(isTurned)
            return turned && hoursWrong(names[turned.weekday - 1] ?? '')
          },
        },
      }),
      send: ({ openings }, settings) => this.#save(openings, settings),
      stays: true,
    })
    this.#sentence = new HoursSentence(parts, (settings, openings) => this.#form.change(settings, 'openings', openings))
  }

  close(): void {
    this.#form.close()
  }

  render(settings: Settings) {
    return html`${this.#closures(settings)} ${this.renderWeek(settings)}`
  }

  /** What is the same every week, without closures. */
  renderWeek(settings: Settings) {
    return html`${this.#week(settings)} ${this.#holidays(settings)}`
  }

  #week(settings: Settings) {
    const words = this.#parts.words()
    const isChanged = this.#form.typed(settings).openings !== settings.openings
    return this.#form.render(settings, {
      title: words.week,
      before: html`<p class="meta">${words.weekMore}</p>
        ${this.#sentence.render(settings)}`,
      go: words.saveHours,
      going: words.sending,
      after: isChanged
        ? html`<button type="button" class="quiet" @click=${() => this.#form.drop(settings)}>${words.forget}</button>`
        : nothing,
    })
  }

  #day(weekday: number, drawn: Drawn) {
    const { value: openings, wrong, change } = drawn
    const words = this.#parts.words()
    const day = words.weekdays[weekday - 1] ?? ''
    const all = openings.flatMap((opening, at) => (opening.weekday === weekday ? [at] : []))
    const isHere = wrong !== undefined && openings.find(isTurned)?.weekday === weekday
    return html`<li>
      <b>${day}</b>
      <div class="ranges">
        ${isHere ? html`<p class="wrong" id="hours-wrong">${wrong}</p>` : nothing}
        ${all.length === 0 ? html`<span class="meta">${words.closed}</span>` : nothing}
        ${all.map(
          (at) =>
            html`<span class="range"
              >${this.#time(drawn, { at, end: 'from', label: `${day}, ${words.opensAt}` })}<span aria-hidden="true"
                >–</span
              >${this.#time(drawn, { at, end: 'to', label: `${day}, ${words.closesAt}` })}
              <button
                type="button"
                class="sign"
                aria-label=${words.removeRange(day)}
                @click=${() => change(openings.filter((_, other) => other !== at))}
              >
                ${icon('close')}
              </button></span
            >`,
        )}
      </div>
      <button type="button" class="quiet" aria-label=${words.addRangeTo(day)} @click=${() => this.#add(drawn, weekday)}>
        ${words.addRange}
      </button>
    </li>`
  }

  /** Of a range that is turned round its end is what was led to. */
  #time(
    { id, value: openings, wrong, change }: Drawn,
    { at, end, label }: { readonly at: number; readonly end: 'from' | 'to'; readonly label: string },
  ) {
    const isWrong = wrong !== undefined && end === 'to' && openings.findIndex(isTurned) === at
    return html`<label
      ><span class="unseen">${label}</span
      ><input
        id=${isWrong ? id : `${id}-${at}-${end}`}
        type="time"
        step="900"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'hours-wrong' : nothing}
        .value=${(openings[at]?.[end] ?? '').replace('24:00', '00:00')}
        @change=${(event: Event) =>
          change(openings.map((each, other) => (other === at ? { ...each, [end]: valueOf(event) } : each)))}
    /></label>`
  }

  #add({ value: openings, change }: Drawn, weekday: number): void {
    const last = openings.filter((each) => each.weekday === weekday).at(-1)
    const range = last && last.to <= '14:00' ? { from: '14:00', to: '18:00' } : { from: '09:00', to: '12:00' }
    change([...openings, { weekday, ...range }])
    void focusOn(this.#parts.desk, `.week li:nth-child(${weekday}) .range:last-of-type input`)
  }

  #save(typed: readonly Opening[], settings: Settings): Promise<boolean> {
    const { act, desk, named } = this.#parts
    const words = this.#parts.words()
    return change<readonly Opening[]>(this.#parts, {
      at: 'hours',
      to: typed.map(toMidnight),
      back: settings.openings,
      did: words.hoursSaved,
      undone: words.hoursBack,
      send: (kept, seen) => {
        const input = { ...named(), seen, openings: [...kept] }
        return act.run('hours', input, (how) => desk.call.workshop.setHours.mutate(input, how))
      },
    })
  }

  #holidays({ holidays, workshop, worksHolidays }: Settings) {
    const { act, desk, named } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, workshop.zone, words)
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
    const when = whenFor(desk.language, workshop.zone, words)
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

/** Midnight at the end of a day. */
const toMidnight = (opening: Opening): Opening => (opening.to === '00:00' ? { ...opening, to: '24:00' } : opening)

const isTurned = (opening: Opening): boolean => {
  const { from, to } = toMidnight(opening)
  return !from || !to || from >= to
}
