import { html, nothing } from 'lit'
import { answerBy } from '../../../../words/repairs/answer-by.js'
import { icon } from '../../parts/icons.js'
import { timeChips } from './time-chips.js'
import type { When } from './parts/when.js'
import { valueOf } from '../../parts/fields.js'
import type { WorkshopParts, Appointment } from './parts/workshop.js'
import { optionalLabel } from '../../../../parts/form/optional-label.js'
import { longestWords } from '../../../../words/longest-words.js'

type Doing = {
  readonly send: (appointment: Appointment, more: { readonly words?: string; readonly startsAt: string }) => void
  readonly back: () => void
}

const daysAtFirst = 3

/** Another time for an appointment, among those that are free; both are held until the answer. */
export class ProposeForm {
  readonly #parts: WorkshopParts
  readonly #doing: Doing
  #of = ''
  #chosen = ''
  #said = ''
  #days = daysAtFirst

  constructor(parts: WorkshopParts, doing: Doing) {
    this.#parts = parts
    this.#doing = doing
  }

  drop(): void {
    this.#of = ''
    this.#chosen = ''
    this.#said = ''
    this.#days = daysAtFirst
  }

  render(appointment: Appointment, when: When) {
    if (this.#of !== appointment.id) {
      this.drop()
      this.#of = appointment.id
    }
    const { act } = this.#parts
    const words = this.#parts.words()
    const who = appointment.contactName || words.nobody
    const slots = (appointment.slots ?? []).map(({ day, starts }) => ({
      day,
      starts: starts.filter((startsAt) => startsAt !== appointment.startsAt),
    }))
    const days = slots.filter(({ starts }) => starts.length > 0)
    return html`<form class="stack" @submit=${(event: Event) => this.#send(event, appointment)}>
      <h2 id="appointment-title" tabindex="-1">${words.otherTimeFor(who)}</h2>
      <p>${words.hasAsked(who, when.wholeMoment(appointment.startsAt), appointment.service?.name)}</p>
      ${days.length === 0 ? html`<p class="notice plain">${words.nothingFree}</p>` : nothing}
      ${timeChips({
        when,
        days,
        shown: this.#days,
        chosen: this.#chosen,
        moreTimes: words.moreTimes,
        choose: (startsAt) => this.#choose(startsAt),
        more: () => this.#more(),
      })}
      <div class="field">
        <label for="propose-words">${optionalLabel(words.aWord, words)}</label>
        <textarea
          id="propose-words"
          rows="2"
          maxlength=${longestWords}
          .value=${this.#said}
          @input=${(event: Event) => (this.#said = valueOf(event))}
        ></textarea>
      </div>
      ${this.#chosen ? this.#held(appointment, when) : nothing}
      <button class="go" aria-disabled=${act.busy === 'answer'}>
        ${this.#chosen ? words.proposeAt(when.wholeMoment(this.#chosen)) : words.proposeNow}
      </button>
      <button type="button" class="way" @click=${this.#doing.back}>${words.back}</button>
    </form>`
  }

  #held(appointment: Appointment, when: When) {
    const words = this.#parts.words()
    const first = Math.min(Date.parse(appointment.startsAt), Date.parse(this.#chosen))
    const until = new Date(answerBy(first, Date.now(), when.wallTime)).toISOString()
    const held = words.held([when.moment(appointment.startsAt), when.moment(this.#chosen)], when.moment(until))
    return html`<p class="notice plain kept">${icon('lock')}<span>${held}</span></p>`
  }

  #choose(startsAt: string): void {
    this.#chosen = startsAt
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  #more(): void {
    this.#days += 7
    this.#parts.desk.host.requestUpdate()
  }

  #send(event: Event, appointment: Appointment): void {
    event.preventDefault()
    const said = this.#said.trim()
    if (!this.#chosen) this.#parts.act.say('answer', this.#parts.words().timeMissing)
    else this.#doing.send(appointment, { startsAt: this.#chosen, ...(said && { words: said }) })
  }
}
