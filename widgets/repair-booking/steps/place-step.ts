import { html, nothing } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import type { Content } from '../../shared/content.js'
import { writtenIn } from '../../words/written-in.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { isAtHome, missing, type RepairerShown } from '../booking-steps.js'
import type { AddressFields } from './address-fields.js'
import { choice, stepForm, valueOf, wrong } from './step-form.js'
import { workshopAddress } from './whole-address.js'

/** For an itinerant: at the workshop, if there is one, or at an address. */
export function placeStep(frame: BookingFrame, address: AddressFields): BookingStep {
  let isTried = false

  function sides(repairer: RepairerShown, zone: string) {
    const { draft, words } = frame
    const lacking = isTried && draft.atHome === undefined && 'place-missing'
    const side = (isHome: boolean, name: string, more: Content) =>
      choice(
        { name: 'at-home', value: isHome ? 'yes' : 'no', checked: draft.atHome === isHome, wrong: lacking },
        name,
        { more },
      )
    return html`${wrong(lacking, words.placeMissing)}
      <fieldset
        class="choices"
        aria-labelledby="step-title"
        @change=${(event: Event) => frame.change({ atHome: valueOf(event) === 'yes' })}
      >
        ${side(false, words.atWorkshop, html`<span lang=${writtenIn}>${workshopAddress(repairer)}</span>`)}
        ${side(true, words.atHome, zone)}
      </fieldset>`
  }

  /** Chooses a commune that was typed, as leaving its field does. */
  async function go(): Promise<void> {
    await address.settle()
    const { draft, repairer } = frame
    const [lacking] = missing('place', draft, frame)
    if (!lacking && !(repairer && isAtHome(draft, repairer) && address.isOutside)) return frame.next()
    isTried = true
    await focusOn(frame, lacking === 'atHome' ? '.choice input' : address.lacking)
  }

  return {
    shown() {
      isTried = false
      address.begin()
    },
    closed: () => address.close(),
    render() {
      const { draft, repairer, words } = frame
      if (!repairer) return nothing
      const { reachMetres, reachCommunes, types } = repairer
      const zone = reachMetres === undefined && !reachCommunes.length ? '' : words.reach(reachMetres, reachCommunes)
      const content = html`${
        types.length > 1
          ? sides(repairer, zone)
          : html`<p>${words.comes}</p>
              ${zone ? html`<p class="meta">${zone}</p>` : nothing}`
      }
      ${isAtHome(draft, repairer) ? address.render(isTried) : nothing}`
      return stepForm(frame, { title: words.placeTitle, content, go: () => void go() })
    },
  }
}
