import { html, nothing } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { writtenIn } from '../../words/written-in.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { withBikeType } from '../booking-steps.js'
import { type About, choice, radio, stepForm, valueOf, wrong } from './step-form.js'

/** Comes before the slots, because the service decides the length of the appointment. */
export function serviceStep(frame: BookingFrame): BookingStep {
  let isTried = false
  // If it was not chosen in the list, it is asked here, and stays visible so that it can be changed.
  const asksBike = !frame.draft.bikeType

  function bike() {
    const { bikeTypes, draft, repairer, words } = frame
    const lacking = isTried && !draft.bikeType && 'bike-missing'
    const isAlone = !repairer?.services.length
    return html`${wrong(lacking, words.bikeMissing)}
      <fieldset class="chips" aria-labelledby=${isAlone ? 'step-title' : nothing} @change=${chooseBike}>
        ${isAlone ? nothing : html`<legend>${words.bikeTitle}</legend>`}
        ${repairer?.bikeTypes.map(
          (type) =>
            html`<label class="chip"
              >${radio({ name: 'bike-type', value: type, checked: type === draft.bikeType, wrong: lacking })}<span
                >${bikeTypes[type]}</span
              ></label
            >`,
        )}
      </fieldset>`
  }

  function services() {
    const { draft, repairer, words } = frame
    if (!repairer?.services.length) return nothing
    const fitting = repairer.services.filter((each) => !draft.bikeType || each.bikeTypes.includes(draft.bikeType))
    const lacking = isTried && !draft.service && 'service-missing'
    const card = (id: string, name: string, about: About) =>
      choice({ name: 'service', value: id, checked: id === draft.service, wrong: lacking }, name, about)
    return html`${wrong(lacking, words.serviceMissing)}
      <fieldset
        class="choices"
        aria-labelledby="step-title"
        @change=${(event: Event) => frame.change({ service: valueOf(event) })}
      >
        ${fitting.map(({ id, name, minutes, priceCents }) =>
          card(id, name, { more: `${words.length(minutes)}\u00a0· ${words.priceOf(priceCents)}`, lang: writtenIn }),
        )}
        ${card('unknown', words.unknown, { more: words.unknownLength(words.length(repairer.usualMinutes)) })}
      </fieldset>`
  }

  function chooseBike(event: Event): void {
    const bikeType = frame.repairer?.bikeTypes.find((type) => type === valueOf(event))
    if (bikeType && frame.repairer) frame.change(withBikeType(frame.draft, bikeType, frame.repairer))
  }

  function go(): void {
    const { bikeType, service } = frame.draft
    if (bikeType && (service !== undefined || !frame.repairer?.services.length)) return frame.next()
    isTried = true
    void focusOn(frame, bikeType ? '.choice input' : '.stage .chip input')
  }

  return {
    render() {
      const { repairer, words } = frame
      const title = repairer?.services.length ? words.serviceTitle : words.bikeTitle
      return stepForm(frame, { title, content: [asksBike ? bike() : nothing, services()], go })
    },
  }
}
