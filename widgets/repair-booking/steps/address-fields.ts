import { html, nothing } from 'lit'
import { combobox } from '../../parts/combobox.js'
import { communeBox } from '../../parts/commune-box.js'
import type { Ask } from '../../shared/remote-read.js'
import type { OutputOf } from '../../shared/wire.js'
import type { BookingFrame } from '../booking-frame.js'
import { addressReach } from './address-reach.js'
import { otherWays, wrong } from './step-form.js'

type Found = OutputOf<'repairs.addresses'>['items'][number]

/** Less says nothing of an address, and the server wants as much. */
const leastTyped = 3
const mostTyped = 150

export type AddressFields = ReturnType<typeof addressFields>

/**
 * A commune of the list, and a street as it is typed. Addresses are proposed while one types if somebody knows any; what
 * was typed is as good.
 */
export function addressFields(frame: BookingFrame) {
  const { host } = frame
  const reach = addressReach(frame)
  let typed = ''
  let isFilled = false
  /** Nobody proposes any address. */
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

  /** A proposal was taken: it knows its commune. */
  function take(): void {
    const { chosen } = street
    if (chosen) {
      typed = chosen.text
      const { communeCode: code, commune: name } = chosen
      if (code !== commune.chosen?.code) commune.fill(name, { code, name })
    }
    keep()
  }

  /** With the words where they say where it is, since nothing else does. */
  function keep(words = ''): void {
    const { code = '', name = '', postcodes: [postcode, another] = [] } = commune.chosen ?? {}
    const { chosen } = street
    // A point goes with the commune in which it was proposed.
    const point = chosen?.communeCode === code && { latitude: chosen.latitude, longitude: chosen.longitude }
    // One of several would be a guess.
    const known = postcode && !another && { postcode }
    frame.change({ address: { text: typed, communeCode: code, commune: name, ...known, ...point } })
    reach.look(words)
  }

  function outside() {
    const { draft, repairer, words } = frame
    const { address } = draft
    if (reach.comes !== false || !repairer || !address) return nothing
    // Without a point the middle of the commune was looked at, and the address may be on the near side.
    const isSure = address.latitude !== undefined || typed.trim() !== '' || repairer.reachMetres === undefined
    const said = isSure ? words.outside : words.maybeOutside(address.commune)
    return html`<p id="address-outside" class=${isSure ? 'wrong' : 'taken'} role="status">${said}</p>
      ${isSure ? html`<p class="ways">${otherWays(frame)}</p>` : nothing}`
  }

  return {
    /** What is known already stands in the fields: of this booking, else where one looked from. */
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

    /** Takes what was plainly meant, and learns whether somebody comes there. */
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

    /** The first field that still lacks something. */
    get lacking() {
      return commune.chosen ? '#place-street' : '#place-commune'
    },

    render(isTried: boolean) {
      const { words } = frame
      const { chosen, field } = commune
      return html`<div class="address">
        <div>
          ${commune.render(words.commune)}
          ${wrong(isTried && !chosen && !field?.value && 'commune-missing', words.commune.choose)}
        </div>
        <div>
          ${street.render(words.street)}
          ${wrong(isTried && chosen && !typed.trim() && 'street-missing', words.street.choose)} ${outside()}
          ${isAlone ? html`<p class="meta" role="status">${words.wholeAddress}</p>` : nothing}
        </div>
      </div>`
    },
  }
}
