import type { LitElement, ReactiveController } from 'lit'

/** An element tells its address this: which site it shows, whether its author lets it touch the page's. */
export type Addressed = {
  readonly site: string
  readonly isShared: boolean
  readonly openSheet: (id: string) => void
  readonly closeSheet: () => void
  /** Shows the list as the address says it; empty: as it was before anything was chosen. */
  readonly takeSearch: (search: URLSearchParams) => void
}

/** How the page's address names an element's list and the sheets of it. */
export type AddressForm = {
  /** `offre`: then `#offres?words=velo` is a list, `#offre-<id>` a sheet. */
  readonly noun: string
  /** The shape of an id, as a regular expression. */
  readonly id: string
  /** Stands before a site. */
  readonly joint: string
}

type Named = { readonly id: string | undefined; readonly query: string }

type Linked = { readonly host: LitElement; readonly shape: RegExp }

/** Elements of this page that have an address. */
const linked: Linked[] = []

/** The address after a sheet was closed: its step of history serves the next, so that there is never more than one to go back. */
let spare: string | undefined

/**
 * Keeps what one searched in an element, and the sheet that is open over it, in the fragment of the page's address:
 * `#offres?words=velo`, `#offre-<id>?words=velo`. Behind the noun stand the site where the page shows several, and `.2` where
 * it is not the first element of its kind and site. Only a fragment of ours is ever changed, an empty one taken; whatever a
 * page or its router wrote stays, and the state that it keeps in the history goes along.
 */
export class ElementAddress implements ReactiveController {
  readonly #host: LitElement
  readonly #form: AddressForm
  readonly #list: () => Addressed
  readonly #linked: Linked
  /** Whether the address showed our sheet: only then does its leaving the address close the sheet. */
  #isSheetNamed = false
  /** The sheet that is open, or was last. */
  #sheet: string | undefined
  /** The list in the address, or as it would be there if the page left it to us. */
  #query = ''
  /** Whether it does. */
  #isQueryNamed = false

  constructor(host: LitElement, form: AddressForm, list: () => Addressed) {
    const { id, joint, noun } = form
    this.#host = host
    this.#form = form
    this.#list = list
    // A list without a question is a page's own anchor: `#offres`.
    const shape = new RegExp(`^#${noun}(?:-(${id})|s(?=.*\\?.))(?:${joint}([a-z0-9-]+))?(?:\\.(\\d+))?(?:\\?(.*))?$`)
    this.#linked = { host, shape }
    host.addController(this)
  }

  hostConnected(): void {
    linked.push(this.#linked)
    addEventListener('popstate', this.#readAddress)
    void this.#host.updateComplete.then(() => this.#readAddress())
  }

  hostDisconnected(): void {
    linked.splice(linked.indexOf(this.#linked), 1)
    removeEventListener('popstate', this.#readAddress)
  }

  /** Whether the address is about this element. */
  get isNamed(): boolean {
    return this.#named !== undefined
  }

  /** Puts a sheet in the address, a step of history unless one stood there. */
  nameSheet(id: string): void {
    this.#sheet = id
    this.#isSheetNamed = this.#write(id, !this.#named?.id)
  }

  leaveSheet(): void {
    if (this.#isSheetNamed && this.#named?.id && this.#write('', false)) spare = location.href
    this.#isSheetNamed = false
  }

  /** Puts a search in the address. `isStep`: so that one comes back to the one before. */
  nameSearch(query: string, isStep: boolean): void {
    this.#query = query
    this.#isQueryNamed = this.#write(this.#named?.id ?? '', isStep)
  }

  get #named(): Named | undefined {
    const found = this.#linked.shape.exec(location.hash)
    if (!found) return undefined
    const [, id, site, nth = 1, query = ''] = found
    const among = this.#alike.filter((element) => !site || said(element, 'site') === site)
    return among[Number(nth) - 1] === this.#host ? { id, query } : undefined
  }

  /** All of this kind that may touch the address, in the order of the page, be they ready or not. */
  get #alike(): HTMLElement[] {
    const roots = new Set(linked.map(({ host }) => host.getRootNode()))
    return [...roots]
      .flatMap((root) =>
        root instanceof Document || root instanceof ShadowRoot
          ? [...root.querySelectorAll<HTMLElement>(this.#host.localName)]
          : [],
      )
      .filter((element) => said(element, 'share') !== 'off')
  }

  #write(id: string, isStep: boolean): boolean {
    const { site, isShared } = this.#list()
    // An element that was taken out of the page while its sheet was on its way has no say in the address.
    if (!isShared || !this.#host.isConnected || !isOurs(location.hash)) return false
    const alike = this.#alike
    const same = alike.filter((element) => said(element, 'site') === site)
    const nth = same.indexOf(this.#host)
    const { joint, noun } = this.#form
    const query = this.#query && `?${this.#query}`
    const where = (same.length < alike.length ? joint + site : '') + (nth > 0 ? `.${nth + 1}` : '')
    const fragment = id || query ? `#${noun}${id ? `-${id}` : 's'}${where}${query}` : ''
    return put(location.href.replace(/#.*$/, '') + fragment, isStep)
  }

  readonly #readAddress = (event?: unknown) => {
    spare = undefined
    const list = this.#list()
    if (!list.isShared) return
    const named = this.#named
    // A step within the sheet that is open needs nothing.
    if (named?.id && !(event && this.#isSheetNamed && named.id === this.#sheet)) list.openSheet(named.id)
    else if (!named?.id && this.#isSheetNamed) list.closeSheet()
    this.#isSheetNamed = named?.id !== undefined
    const query = named?.query ?? ''
    // An anchor that one follows in the page says nothing about the list.
    if (query === this.#query || !isOurs(location.hash)) return
    const wasNamed = this.#isQueryNamed
    this.#isQueryNamed = query !== ''
    // One that is put back into a page keeps what was asked of it, as one does whose page had the address for itself.
    if (!query && !(event && wasNamed)) return
    this.#query = query
    list.takeSearch(new URLSearchParams(query))
  }
}

/** Whether we may change this fragment. */
function isOurs(hash: string): boolean {
  return !hash || linked.some(({ shape }) => shape.test(hash))
}

/** Reads what the page tells an element, also before it is ready. */
function said(element: HTMLElement & { readonly [name in 'site' | 'share']?: string }, name: 'site' | 'share') {
  return element[name] ?? element.getAttribute(name) ?? ''
}

function put(address: string, isStep: boolean): boolean {
  if (address === location.href) return true
  const isSpare = location.href === spare
  try {
    history[isStep && !isSpare ? 'pushState' : 'replaceState'](history.state, '', address)
    spare = isSpare && !isStep ? location.href : undefined
    return true
  } catch (cause) {
    // A frame without an origin of its own may not change its address.
    if (cause instanceof DOMException) return false
    throw cause
  }
}
