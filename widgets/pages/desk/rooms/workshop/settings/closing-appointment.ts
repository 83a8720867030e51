import { html, nothing } from 'lit'
import type { OutputOf } from '../../../../../shared/wire.js'
import { telOf, unbroken } from '../../../../../words/phone.js'
import { writtenIn } from '../../../../../words/written-in.js'
import type { When } from '../parts/when.js'
import { valueOf } from '../../../parts/fields.js'
import type { SettingsStrings } from './settings.strings.js'

export type Closing = OutputOf<'workshop.closing'>
export type Standing = Closing['visits'][number]

type View = {
  readonly when: When
  readonly words: SettingsStrings
  readonly proposes: boolean
  /** Empty: the appointment stays. */
  readonly chosen: string
  readonly choose: (startsAt: string) => void
}

/** An appointment that falls into a closure, with another time for it or why there is none. */
export function closingAppointment(appointment: Standing, { when, words, proposes, chosen, choose }: View) {
  const { contactName, isTold, contactPhone, slots, startsAt, status } = appointment
  const who = contactName || words.nobody
  const why = status === 'proposed' ? words.isProposed : isTold ? words.noFreeTime : words.toCall
  return html`<div class="grow">
    <b lang=${writtenIn}>${words.whoWhen(who, when.moment(startsAt))}</b>
    ${
      slots.length === 0
        ? html`<p class="meta">
            ${why} ${contactPhone ? html`<a href=${telOf(contactPhone)}>${unbroken(contactPhone)}</a>` : nothing}
          </p>`
        : proposes
          ? moving(appointment, { when, words, chosen, choose })
          : html`<p class="meta">${words.stays}</p>`
    }
  </div>`
}

function moving({ id, contactName, slots }: Standing, { when, words, chosen, choose }: Omit<View, 'proposes'>) {
  return html`<div class="field">
    <label for="move-${id}">${words.proposeWhom(contactName || words.nobody)}</label>
    <select id="move-${id}" @change=${(event: Event) => choose(valueOf(event))}>
      ${slots.map(
        ({ day, starts }) =>
          html`<optgroup label=${when.heading(day)}>
            ${starts.map((start) => html`<option value=${start} ?selected=${chosen === start}>${when.briefMoment(start)}</option>`)}
          </optgroup>`,
      )}
      <option value="" ?selected=${!chosen}>${words.keepThis}</option>
    </select>
  </div>`
}
