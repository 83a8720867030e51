import type { LitElement } from 'lit'
import { SheetLink, type LinkedList } from '../parts/sheet/sheet-link.js'

const begin = '#offre-'

/** `#offre-<id>`, followed by `-<site>` when boards of several sites share the page. */
export class OfferLink extends SheetLink {
  constructor(host: LitElement, board: () => LinkedList) {
    super(host, { begin, shape: /^#offre-([0-9a-f-]{36})(?:-(.+))?$/, joint: '-' }, board)
  }
}

/** The URL that opens this offer in this page; undefined unless the board may write the page's fragment. */
export function linkedAddress(offerId: string): string | undefined {
  return location.hash.startsWith(begin + offerId) ? location.href : undefined
}
