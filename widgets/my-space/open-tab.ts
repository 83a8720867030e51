import type { LitElement } from 'lit'
import { ElementAddress } from '../parts/address/element-address.js'
import { spaceTabs, type SpaceTab } from './space-tabs.js'

type Host = LitElement & { readonly site: string; readonly share: string }

/** The open part stands in the address of the page, so that it is found again after a reload. */
export class OpenTab {
  readonly #host: Host
  readonly #address: ElementAddress
  readonly #opened: (tab: SpaceTab) => void
  tab: SpaceTab = spaceTabs[0]

  constructor(host: Host, opened: (tab: SpaceTab) => void) {
    this.#host = host
    this.#opened = opened
    this.#address = new ElementAddress(host, { noun: 'espace', id: '[\\w-]+', joint: '-at-' }, () => ({
      site: host.site,
      isShared: host.share !== 'off',
      openSheet: () => {},
      closeSheet: () => {},
      // An address that names no part, such as the one before a form was opened, leaves the open part as it is.
      takeSearch: (search) => {
        const found = spaceTabs.find((tab) => tab === search.get('tab'))
        if (found) this.#turn(found)
      },
    }))
  }

  choose(tab: SpaceTab): void {
    this.#address.nameSearch(tab === spaceTabs[0] ? '' : `tab=${tab}`, false)
    this.#turn(tab)
  }

  #turn(tab: SpaceTab): void {
    this.tab = tab
    this.#opened(tab)
    this.#host.requestUpdate()
  }
}
