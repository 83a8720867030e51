import { html } from 'lit'
import { optionalLabel } from '../../../../parts/form/optional-label.js'
import { longestWords } from '../../../../words/longest-words.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text } from '../../parts/form/field.js'
import type { When } from './parts/when.js'
import type { Appointment, WorkshopParts } from './parts/workshop.js'

type Ends = 'refuse' | 'cancel'
type Asking = { readonly appointment: Appointment; readonly asks: Ends }

type Doing = {
  /** Whether it was done. */
  readonly send: (appointment: Appointment, asks: Ends, more: { readonly words?: string }) => Promise<boolean>
  readonly back: (appointment: Appointment) => void
}

/** An act that touches somebody asks once: what, when, and who is told; the keyboard stands on the way back. */
export class EndForm {
  readonly #parts: WorkshopParts
  readonly #doing: Doing
  readonly #form: DeskForm<{ readonly words: string }, Asking>

  constructor(parts: WorkshopParts, doing: Doing) {
    this.#parts = parts
    this.#doing = doing
    this.#form = new DeskForm<{ readonly words: string }, Asking>(parts, {
      name: 'answer',
      of: ({ appointment, asks }) => `${appointment.id} ${asks}`,
      fresh: () => ({ words: '' }),
      fields: (_typed, { asks }) => {
        const words = parts.words()
        const look = { most: longestWords, isLong: true }
        const label = words.asks[asks].words
        return {
          words:
            asks === 'refuse'
              ? text({ ...look, label, wanted: words.reasonMissing })
              : text({ ...look, label: optionalLabel(label, words) }),
        }
      },
      send: ({ words }, { appointment, asks }) => doing.send(appointment, asks, words ? { words } : {}),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(asking: Asking, when: When) {
    const { appointment, asks } = asking
    const words = this.#parts.words()
    const isBusy = this.#parts.act.busy === 'answer'
    const who = appointment.contactName || words.nobody
    const ask = words.asks[asks]
    return html`<form
      class="notice warn stack"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault()
        void this.#form.submit(asking)
      }}
    >
      <p><strong>${ask.question(who, when.wholeMoment(appointment.startsAt))}</strong></p>
      <p>${appointment.isTold ? ask.told(who) : words.callThem(who)}</p>
      ${this.#form.fields(asking)}
      <p class="ways">
        <button type="button" class="way keep" @click=${() => this.#doing.back(appointment)}>${ask.keep}</button>
        <button class="quiet bad" aria-disabled=${isBusy}>${isBusy ? words.sending : ask.now}</button>
      </p>
    </form>`
  }
}
