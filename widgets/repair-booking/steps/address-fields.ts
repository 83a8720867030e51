import { html, nothing } from 'lit'
import { Combobox } from '../../parts/combobox.js'
import { communeBox, type Commune } from '../../parts/commune-box.js'
import { ask } from '../../shared/ask.js'
import type { OutputOf } from '../../shared/wire.js'
import type { BookingFrame } from '../booking-frame.js'
import type { Address } from '../booking-steps.js'
import { AddressReach } from './address-reach.js'
import { wrong } from './step-form.js'
import type { StepStrings } from './steps.strings.js'

type Found = OutputOf<'repairs.addresses'>['items'][number]

/** Less says nothing of an address, and the server wants as much. */
const leastTyped = 3
const mostTyped = 150

/**
 * A commune of the list, and a street as it is typed. Addresses are proposed while one types if somebody knows any; what
 * was typed is as good.
 */
export class AddressFields {
  readonly #frame: () => BookingFrame
  readonly #commune: Combobox<Commune>
  readonly #street: Combobox<Found>
  #typed = ''
  #isFilled = false
  /** Nobody proposes addresses at the moment. */
  #isAlone = false
  readonly #reach: AddressReach

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
    this.#reach = new AddressReach(frame)
    const { host } = frame()
    this.#commune = communeBox(host, { id: 'place-commune', site: () => frame().site, changed: () => this.#keep() })
    this.#street = new Combobox<Found>(host, 'place-street', {
      find: (text, signal) => this.#find(text, signal),
      name: ({ text }) => text,
      detail: () => '',
      means: () => false,
      changed: () => this.#take(),
      typed: (text) => {
        this.#typed = text
        this.#keep()
      },
      autocomplete: 'address-line1',
    })
  }

  /** What is known already stands in the fields: of this booking, else where one looked from. */
  begin(): void {
    if (this.#isFilled) return
    this.#isFilled = true
    const { address, near } = this.#frame().draft
    if (address) {
      this.#typed = address.text
      const { communeCode: code, commune: name, latitude, longitude } = address
      if (code) this.#commune.fill(name, { code, name })
      const isProposed = latitude !== undefined && longitude !== undefined
      this.#street.fill(address.text, isProposed ? { ...address, latitude, longitude } : undefined)
    } else if (near && 'code' in near) this.#commune.fill(near.name, near)
    this.#keep()
  }

  /** Takes what was plainly meant, and learns whether somebody comes there. */
  async settle(): Promise<void> {
    await this.#commune.settle()
    this.#keep()
    await this.#reach.settled
  }

  get isOutside(): boolean {
    return this.#reach.comes === false
  }

  /** The first field that still lacks something. */
  get lacking(): string {
    return this.#commune.chosen ? '#place-street' : '#place-commune'
  }

  render(words: StepStrings, isMissing: boolean) {
    const { chosen } = this.#commune
    const wholeStreet = this.#typed.trim() !== ''
    return html`<div class="address">
      <div>
        ${this.#commune.render({
          label: words.commune,
          hint: words.communeHint,
          found: words.communes,
          choose: words.communeMissing,
        })}
        ${wrong('commune-missing', isMissing && !chosen && !this.#commune.field?.value ? words.communeMissing : undefined)}
      </div>
      <div>
        ${this.#street.render({
          label: words.street,
          hint: words.streetHint,
          found: words.addresses,
          choose: words.streetMissing,
        })}
        ${wrong('street-missing', isMissing && chosen && !wholeStreet ? words.streetMissing : undefined)}
        ${this.#outside(words)}
        ${this.#isAlone ? html`<p class="meta" role="status">${words.wholeAddress}</p>` : nothing}
      </div>
    </div>`
  }

  #outside(words: StepStrings) {
    const { draft, repairer } = this.#frame()
    if (!this.isOutside || !repairer || !draft.address) return nothing
    // Without a point the middle of the commune was looked at, and the address may be on the near side.
    const isSure =
      draft.address.latitude !== undefined || this.#typed.trim() !== '' || repairer.reachMetres === undefined
    const said = isSure ? words.outside(repairer.name) : words.maybeOutside(draft.address.commune)
    return html`<p id="address-outside" class=${isSure ? 'wrong' : 'taken'} role="status">${said}</p>`
  }

  async #find(text: string, signal: AbortSignal): Promise<readonly Found[]> {
    if (text.length < leastTyped) return []
    const control = new AbortController()
    signal.addEventListener('abort', () => control.abort())
    const { site, host } = this.#frame()
    const communeCode = this.#commune.chosen?.code
    const input = { site, text: text.slice(0, mostTyped), ...(communeCode && { communeCode }) }
    const { available, items } = await ask('repairs.addresses', input, control).catch((cause: unknown) => {
      if (signal.aborted) throw cause
      return { available: false, items: [] }
    })
    this.#isAlone = !available
    host.requestUpdate()
    return items
  }

  /** A proposal was taken: it knows its commune. */
  #take(): void {
    const { chosen } = this.#street
    if (chosen) {
      this.#typed = chosen.text
      const { communeCode: code, commune: name } = chosen
      if (code !== this.#commune.chosen?.code) this.#commune.fill(name, { code, name })
    }
    this.#keep()
  }

  #keep(): void {
    const commune = this.#commune.chosen
    const proposed = this.#street.chosen
    // A point goes with the commune in which it was proposed.
    const isThere = proposed && proposed.communeCode === commune?.code
    const address: Address = {
      text: this.#typed,
      communeCode: commune?.code ?? '',
      commune: commune?.name ?? '',
      ...(isThere && { latitude: proposed.latitude, longitude: proposed.longitude }),
    }
    this.#frame().change({ address })
    this.#reach.look()
  }
}
