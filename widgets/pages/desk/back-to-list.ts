import type { LitElement } from 'lit'

/**
 * Leads the keyboard to what is opened from a list and, once that is closed, in whatever way, to the line that opened it: as far
 * down as the list was, where what was open had taken its place.
 */
export class BackToList {
  readonly #host: LitElement
  #at = location.hash
  #opener = ''
  #top = 0

  constructor(host: LitElement) {
    this.#host = host
  }

  /** The address has changed, and what it says is not drawn yet. */
  moved(): void {
    const [from, to] = [this.#at, location.hash]
    this.#at = to
    if (isListOf(from, to)) {
      this.#opener = to
      this.#top = scrollY
      void this.#opened()
    } else if (isListOf(to, from)) void this.#closed(from, this.#isAlone)
  }

  /**
   * Escape closes what is open, as its own link « Fermer » does. A field of search is emptied first, as the browser has it; a
   * list of proposals, or what is in hand, says `preventDefault`.
   */
  escape(event: KeyboardEvent): void {
    const { key, target, defaultPrevented, isComposing } = event
    if (key !== 'Escape' || defaultPrevented || isComposing || !(target instanceof Element)) return
    if (target instanceof HTMLInputElement && target.type === 'search' && target.value) return
    // In a list itself nothing is closed.
    if (target.closest('.cols.opened > :first-child')) return
    const around = target.closest('.cols.opened') ?? target.closest('.panel')
    const ways = [...(around?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])]
    // The list comes first, and what is open in it leads back too.
    const close = ways.filter(({ hash }) => isListOf(hash, location.hash)).at(-1)
    if (!close) return
    event.preventDefault()
    close.click()
  }

  /** True where the sheet stands in the place of the list. */
  get #isAlone(): boolean {
    return !this.#found('.cols.opened > :first-child')?.offsetHeight
  }

  async #opened(): Promise<void> {
    await this.#host.updateComplete
    if (!this.#isAlone) return
    scrollTo(0, 0)
    // Where its own part has not led the keyboard.
    if (!this.#isLed) this.#found('.cols.opened > :not(:first-child) h2[tabindex]')?.focus()
  }

  async #closed(from: string, wasAlone: boolean): Promise<void> {
    await this.#host.updateComplete
    // A person who was led elsewhere meanwhile, as to news, stays there.
    if (this.#isLed) return
    if (wasAlone) scrollTo(0, this.#top)
    const ways = [...this.#host.renderRoot.querySelectorAll<HTMLAnchorElement>('.main a[href^="#"]')]
    const lines = [from, this.#opener].map((opened) => ways.find(({ hash }) => pathOf(hash) === pathOf(opened)))
    ;(lines.find(Boolean) ?? this.#found('.head h1'))?.focus()
  }

  /** The keyboard is at something that is in sight: what was hidden under it is not told at once. */
  get #isLed(): boolean {
    const at = this.#host.shadowRoot?.activeElement ?? document.activeElement
    return at !== null && at !== document.body && at.getClientRects().length > 0
  }

  #found(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector)
  }
}

/** Whatever narrows the list. */
const pathOf = (hash: string): string => hash.split('?')[0] ?? ''

/** Whether `hash` is the address of the list in which `opened` stands. */
function isListOf(hash: string, opened: string): boolean {
  const [list, one] = [`${pathOf(hash)}/`, pathOf(opened)]
  return one.startsWith(list) && !one.slice(list.length).includes('/')
}
