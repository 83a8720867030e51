import { html, nothing } from 'lit'
import { combobox } from '../../parts/combobox.js'
import { communeBox } from '../../parts/commune-box.js'
import type { Ask } from '../../shared/remote-read.js'
import type { OutputOf } from '../../shared/wire.js'
import type { BookingFrame } from '../booking-frame.js'
import { addressReach } from './address-reach.js'
import { otherWays } from './step-form.js'

type Found = OutputOf<'repairs.addresses'>['items'][number]

/** The server's minimum: shorter texts are no address. */
const leastTyped = 3
const mostTyped = 150

export type AddressFields = ReturnType<typeof addressFields>

/**
 * A commune from the list, and a street as free text. A geocoder proposes addresses, if there is one; what was typed is
 * accepted as it is.
 */
export function addressFields(frame: BookingFrame) {
  const { host } = frame
  const reach = addressReach(frame)
  let typed = ''
  let isFilled = false
  /** No geocoder is available. */
  let isAlone = false

  const commune = communeBox(host, { id: 'place-commune', site: () => frame.site, changed: () => keep() })
  const street = combobox<Found>(host, 'place-street', {
    find,
    proposed(items, text) {
      if (text.length >= leastTyped) isAlone = !items.length
    },
    name: ({ text }) => text,
    detail: () => '',
    means: () => false,
    changed: take,
    typed(text) {
      typed = text
      keep()
    },
    autocomplete: 'address-line1',
  })

  async function find(text: string, ask: Ask): Promise<readonly Found[]> {
    if (text.length < leastTyped) return []
    const communeCode = commune.chosen?.code
    const input = { site: frame.site, text: text.slice(0, mostTyped), ...(communeCode && { communeCode }) }
    return (await ask('repairs.addresses', input, 'private')).items
  }

  /** A chosen proposal sets the commune too. */
  function take(): void {
    const { chosen } = street
    if (chosen) {
      typed = chosen.text
      const { communeCode: code, commune: name } = chosen
      if (code !== commune.chosen?.code) commune.fill(name, { code, name })
    }
    keep()
  }

  /** `words` is the text to ask the server with when no proposal gives a point. */
  function keep(words = ''): void {
    const { code = '', name = '', postcodes: [postcode, another] = [] } = commune.chosen ?? {}
    const { chosen } = street
    // The point is valid only with the commune of its proposal.
    const point = chosen?.communeCode === code && { latitude: chosen.latitude, longitude: chosen.longitude }
    // Only if the commune has a single postcode.
    const known = postcode && !another && { postcode }
    frame.change({ address: { text: typed, communeCode: code, commune: name, ...known, ...point } })
    reach.ask(words)
  }

  function outside() {
    const { draft, repairer, words } = frame
    const { address } = draft
    if (reach.comes !== false || !repairer || !address) return nothing
    // Without a point, the centre of the commune was compared: the address itself may be in reach.
    const isSure = address.latitude !== undefined || typed.trim() !== '' || repairer.reachMetres === undefined
    const said = isSure ? words.outside : words.maybeOutside(address.commune)
    return html`<p id="address-outside" class=${isSure ? 'wrong' : 'taken'} role="status">${said}</p>
      ${isSure ? html`<p class="ways">${otherWays(frame)}</p>` : nothing}`
  }

  return {
    /** Prefills the fields from this booking, else from the starting point of the search. */
    begin(): void {
      if (isFilled) return
      isFilled = true
      const { address, near } = frame.draft
      if (address) {
        typed = address.text
        const { communeCode: code, commune: name, postcode, latitude, longitude } = address
        if (code) commune.fill(name, { code, name, postcodes: postcode ? [postcode] : [] })
        const isProposed = latitude !== undefined && longitude !== undefined
        street.fill(typed, isProposed ? { ...address, latitude, longitude } : undefined)
      } else if (near && 'code' in near) commune.fill(near.name, near)
      keep()
    },

    /** Chooses the commune that was typed, and waits for whether the repairer comes there. */
    async settle(): Promise<void> {
      await commune.settle()
      keep(street.chosen ? '' : typed.trim())
      await reach.settled
    },

    close(): void {
      for (const part of [commune, street, reach]) part.close()
    },

    get isOutside() {
      return reach.comes === false
    },

    /** Selector of the first field that is incomplete. */
    get lacking() {
      return commune.chosen ? '#place-street' : '#place-commune'
    },

    render(isTried: boolean) {
      const { words } = frame
      const { chosen, field } = commune
      return html`<div class="address">
        ${commune.render({ ...words.commune, wrong: isTried && !chosen && !field?.value && words.commune.choose })}
        <div>
          ${street.render({ ...words.street, wrong: isTried && chosen && !typed.trim() && words.street.choose })}
          ${outside()} ${isAlone ? html`<p class="meta" role="status">${words.wholeAddress}</p>` : nothing}
        </div>
      </div>`
    },
  }
}
