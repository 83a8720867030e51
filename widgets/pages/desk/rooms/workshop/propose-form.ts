import { html, nothing } from 'lit'
import { answerBy } from '../../../../words/repairs/answer-by.js'
import { icon } from '../../parts/icons.js'
import { timeChips } from './time-chips.js'
import type { When } from './parts/when.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text, tick, type Field } from '../../parts/form/field.js'
import type { WorkshopParts, Appointment } from './parts/workshop.js'
import { optionalLabel } from '../../../../parts/form/optional-label.js'
import { longestWords } from '../../../../words/longest-words.js'

type Doing = {
  /** Whether it was done. */
  readonly send: (
    appointment: Appointment,
    more: { readonly words?: string; readonly startsAt: string; readonly isAgreed: boolean },
  ) => Promise<boolean>
  readonly back: (appointment: Appointment) => void
}

const daysAtFirst = 3
type Typed = { readonly startsAt: string; readonly words: string; readonly isAgreed: boolean }
type About = { readonly appointment: Appointment; readonly when: When }

/** Another time for an appointment, among those that are free: both are held until the answer, or it is agreed already. */
export class ProposeForm {
  readonly #parts: WorkshopParts
  readonly #doing: Doing
  readonly #form: DeskForm<Typed, About>
  #days = daysAtFirst

  constructor(parts: WorkshopParts, doing: Doing) {
    this.#parts = parts
    this.#doing = doing
    this.#form = new DeskForm<Typed, About>(parts, {
      name: 'propose',
      of: ({ appointment }) => appointment.id,
      // Whom no mail reaches cannot answer one.
      fresh: ({ appointment }) => ({ startsAt: '', words: '', isAgreed: !appointment.isTold }),
      fields: ({ isAgreed }, about) => {
        const words = parts.words()
        const most = longestWords
        return {
          startsAt: this.#times(about),
          ...(about.appointment.isTold && { isAgreed: tick(words.isAgreed) }),
          ...(!isAgreed && { words: text({ label: optionalLabel(words.aWord, words), most, isLong: true }) }),
        }
      },
      send: ({ startsAt, words, isAgreed }, { appointment }) =>
        doing.send(appointment, { startsAt, isAgreed, ...(words && !isAgreed && { words }) }),
      filled: () => {
        this.#days = daysAtFirst
      },
    })
  }

  close(): void {
    this.#form.close()
  }

  render(appointment: Appointment, when: When) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const who = appointment.contactName || words.nobody
    const about = { appointment, when }
    const { startsAt, isAgreed } = this.#form.typed(about)
    const isBusy = act.busy === 'answer'
    const { at, now } = isAgreed
      ? { at: words.moveAt, now: words.moveNow }
      : { at: words.proposeAt, now: words.proposeNow }
    const go = startsAt ? at(when.wholeMoment(startsAt)) : now
    return html`<form
      class="stack"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault()
        void this.#form.submit(about)
      }}
    >
      <h2 id="appointment-title" tabindex="-1">${words.otherTimeFor(who)}</h2>
      <p>${words.hasAsked(who, when.wholeMoment(appointment.startsAt), appointment.service?.name)}</p>
      ${this.#form.fields(about)} ${startsAt && !isAgreed ? this.#held(about, startsAt) : nothing}
      ${appointment.isTold ? nothing : html`<p class="notice plain kept">${icon('alert')}<span>${words.callThem(who)}</span></p>`}
      <div class="sends">
        <button class="go" aria-disabled=${isBusy}>${isBusy ? words.sending : go}</button>
      </div>
      <button type="button" class="way" @click=${() => this.#doing.back(appointment)}>${words.back}</button>
    </form>`
  }

  #times({ appointment, when }: About): Field<string> {
    const words = this.#parts.words()
    const slots = (appointment.slots ?? []).map(({ day, starts }) => ({
      day,
      starts: starts.filter((startsAt) => startsAt !== appointment.startsAt),
    }))
    const days = slots.filter(({ starts }) => starts.length > 0)
    return {
      draw: ({ id, value: chosen, wrong, change: choose }) =>
        html`${days.length === 0 ? html`<p class="notice plain">${words.nothingFree}</p>` : nothing}
        ${wrong ? html`<p class="wrong" id=${id} tabindex="-1">${wrong}</p>` : nothing}
        ${timeChips({
          when,
          days,
          shown: this.#days,
          chosen,
          choose,
          moreTimes: words.moreTimes,
          more: () => this.#more(),
        })}`,
      wrong: (startsAt) => (startsAt ? undefined : words.timeMissing),
    }
  }

  #held({ appointment, when }: About, startsAt: string) {
    const words = this.#parts.words()
    const first = Math.min(Date.parse(appointment.startsAt), Date.parse(startsAt))
    const until = new Date(answerBy(first, Date.now(), when.wallTime)).toISOString()
    const held = words.held([when.moment(appointment.startsAt), when.moment(startsAt)], when.moment(until))
    return html`<p class="notice plain kept">${icon('lock')}<span>${held}</span></p>`
  }

  #more(): void {
    this.#days += 7
    this.#parts.desk.host.requestUpdate()
  }
}
