import type { LitElement, ReactiveController } from 'lit'

/** What a board is asked of for links: which site it shows, and whether its author lets it touch the address. */
export type LinkedBoard = {
  readonly site: string
  readonly isShared: boolean
  readonly follow: (offerId: string) => void
  readonly leave: () => void
}

const begin = '#offre-'
const shape = /^#offre-([0-9a-f-]{36})(?:-(.+))?$/

/** Boards of this page, in the order in which they came. */
const boards: (() => LinkedBoard)[] = []

/** The address after an offer was closed: its step of history serves the next, so that there is never more than one to go back. */
let spare: string | undefined

/**
 * The offer that the page's address names: `#offre-<id>`, and the site behind it where boards of several sites share the
 * page. Only a fragment of ours is ever changed, an empty one taken; whatever a page or its router wrote stays. Going back
 * closes the offer instead of leaving the page.
 */
export class OfferLink implements ReactiveController {
  readonly #host: LitElement
  readonly #board: () => LinkedBoard
  /** Whether the address showed our offer: only then does its leaving the address close the sheet. */
  #isInAddress = false

  constructor(host: LitElement, board: () => LinkedBoard) {
    this.#host = host
    this.#board = board
    host.addController(this)
  }

  hostConnected(): void {
    boards.push(this.#board)
    addEventListener('popstate', this.#look)
    void this.#host.updateComplete.then(this.#look)
  }

  hostDisconnected(): void {
    boards.splice(boards.indexOf(this.#board), 1)
    removeEventListener('popstate', this.#look)
  }

  /** Puts an offer in the address. */
  write(offerId: string): void {
    const { site, isShared } = this.#board()
    const isAlone = boards.every((board) => board().site === site)
    const isStep = !location.hash && location.href !== spare
    if (isShared) this.#isInAddress = putFragment(begin + offerId + (isAlone ? '' : `-${site}`), isStep)
  }

  clear(): void {
    if (this.#isInAddress && location.hash.startsWith(begin) && putFragment('', false)) spare = location.href
    this.#isInAddress = false
  }

  readonly #look = () => {
    spare = undefined
    const board = this.#board()
    if (!board.isShared) return
    const [, offerId, site] = shape.exec(location.hash) ?? []
    const isOurs = boards.find((other) => !site || other().site === site) === this.#board
    if (!isOurs) return
    if (offerId) board.follow(offerId)
    else if (this.#isInAddress) board.leave()
    this.#isInAddress = offerId !== undefined
  }
}

/** The address that shows this offer in this page, when the page's address is ours to show it. */
export function linkedAddress(offerId: string): string | undefined {
  return location.hash.startsWith(begin + offerId) ? location.href : undefined
}

function putFragment(fragment: string, isStep: boolean): boolean {
  if (location.hash && !location.hash.startsWith(begin)) return false
  try {
    history[isStep ? 'pushState' : 'replaceState'](history.state, '', location.href.replace(/#.*$/, '') + fragment)
    return true
  } catch (cause) {
    // A frame without an origin of its own may not change its address.
    if (cause instanceof DOMException) return false
    throw cause
  }
}
