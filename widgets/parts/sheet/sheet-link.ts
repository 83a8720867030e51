import type { LitElement, ReactiveController } from 'lit'

/** What an element is asked of for links: which site it shows, and whether its author lets it touch the address. */
export type LinkedList = {
  readonly site: string
  readonly isShared: boolean
  readonly follow: (id: string) => void
  readonly leave: () => void
}

/** How the page's address names one sheet: `#offre-<id>`, and the site behind it where it must be said. */
export type AddressForm = {
  readonly begin: string
  /** Its first group is the sheet, its second the site. */
  readonly shape: RegExp
  /** Between the sheet and its site. */
  readonly joint: string
}

type Linked = { readonly form: AddressForm; readonly list: () => LinkedList }

/** Elements of this page with sheets, in the order in which they came. */
const linked: Linked[] = []

/** The address after a sheet was closed: its step of history serves the next, so that there is never more than one to go back. */
let spare: string | undefined

/**
 * The sheet that the page's address names, with its site where elements of several sites share the page. Only a fragment
 * of ours is ever changed, an empty one taken; whatever a page or its router wrote stays. Going back closes the sheet
 * instead of leaving the page.
 */
export class SheetLink implements ReactiveController {
  readonly #host: LitElement
  readonly #own: Linked
  /** Whether the address showed our sheet: only then does its leaving the address close the sheet. */
  #isInAddress = false

  constructor(host: LitElement, form: AddressForm, list: () => LinkedList) {
    this.#host = host
    this.#own = { form, list }
    host.addController(this)
  }

  hostConnected(): void {
    linked.push(this.#own)
    addEventListener('popstate', this.#look)
    void this.#host.updateComplete.then(this.#look)
  }

  hostDisconnected(): void {
    linked.splice(linked.indexOf(this.#own), 1)
    removeEventListener('popstate', this.#look)
  }

  /** Puts a sheet in the address. */
  write(id: string): void {
    const { begin, joint } = this.#own.form
    const { site, isShared } = this.#own.list()
    const isAlone = this.#alike.every((other) => other.list().site === site)
    const isStep = !location.hash && location.href !== spare
    // Who was taken out of the page while its sheet was on its way has no say in the address.
    if (isShared && this.#host.isConnected)
      this.#isInAddress = putFragment(begin, begin + id + (isAlone ? '' : joint + site), isStep)
  }

  clear(): void {
    const { begin } = this.#own.form
    if (this.#isInAddress && location.hash.startsWith(begin) && putFragment(begin, '', false)) spare = location.href
    this.#isInAddress = false
  }

  get #alike(): Linked[] {
    return linked.filter(({ form }) => form.begin === this.#own.form.begin)
  }

  readonly #look = () => {
    spare = undefined
    const list = this.#own.list()
    if (!list.isShared) return
    const [, id, site] = this.#own.form.shape.exec(location.hash) ?? []
    const isOurs = this.#alike.find((other) => !site || other.list().site === site) === this.#own
    if (!isOurs) return
    if (id) list.follow(id)
    else if (this.#isInAddress) list.leave()
    this.#isInAddress = id !== undefined
  }
}

function putFragment(begin: string, fragment: string, isStep: boolean): boolean {
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
