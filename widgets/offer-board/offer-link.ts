import type { LitElement } from 'lit'
import { SheetLink, type LinkedList } from '../parts/sheet/sheet-link.js'

const begin = '#offre-'

/** `#offre-<id>`, and `-<site>` behind it where boards of several sites share the page. */
export class OfferLink extends SheetLink {
  constructor(host: LitElement, board: () => LinkedList) {
    super(host, { begin, shape: /^#offre-([0-9a-f-]{36})(?:-(.+))?$/, joint: '-' }, board)
  }
}

/** The address that shows this offer in this page, when the page's address is ours to show it. */
export function linkedAddress(offerId: string): string | undefined {
  return location.hash.startsWith(begin + offerId) ? location.href : undefined
}
