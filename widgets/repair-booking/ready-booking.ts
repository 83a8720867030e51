import { html, nothing, type ReactiveController } from 'lit'
import { communeBox } from '../parts/commune-box.js'
import { fieldStyles } from '../parts/field.styles.js'
import { noticeStyles } from '../parts/notice.styles.js'
import { pager } from '../parts/pager.js'
import { adoptStyles } from '../shared/adopted-styles.js'
import { HostLanguage } from '../shared/host-language.js'
import { laterTokenStyles } from '../shared/later-tokens.styles.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import { bookingNotice } from './booking-notice.js'
import type { BookingStage } from './booking-stage.js'
import { readyFrench, type ReadyStrings } from './ready-booking.strings.js'
import { readyStyles } from './ready-booking.styles.js'
import type { RepairBookingElement } from './repair-booking-element.js'
import { CoopErrorEvent } from './repair-booking.events.js'
import { stateOf, type RepairBookingState } from './repair-booking.states.js'
import { bookingStyles } from './repair-booking.styles.js'
import { nothingChosen } from './repairer-choice.js'
import { RepairerFilters } from './repairer-filters.js'
import { recall, rememberedStep } from './sign/booking-memory.js'
import { searchRepairers, type First, type Opening, type RepairerSearch, type Repairers } from './repairer-search.js'

const styles = [resetStyles, tokenStyles, bookingStyles, laterTokenStyles, noticeStyles, fieldStyles, readyStyles]

/**
 * All that the element can do once its first repairers are on the screen: search, more of them, words for what goes wrong,
 * and the steps of a booking. It comes after them so that they need not wait for it.
 */
export class ReadyBooking implements ReactiveController {
  readonly #host: RepairBookingElement
  readonly #filters: RepairerFilters
  readonly #search: RepairerSearch
  #stage: BookingStage | undefined
  #isOffline = false
  #told: unknown

  constructor(host: RepairBookingElement, first: First) {
    this.#host = host
    const near = communeBox(host, { id: 'near', site: () => host.site, changed: () => this.#filters.read() })
    this.#filters = new RepairerFilters(host, { near, changed: () => host.requestUpdate() })
    const asked = () => ({ scope: host.scope, choice: this.#filters.choice })
    this.#search = searchRepairers(host, { asked, failed: this.#onFailed }, first)
    new HostLanguage(host)
    host.addController(this)
    if (this.mayBook) void this.#resume()
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, styles)
    this.#stage?.dress()
    addEventListener('online', this.#onOnline)
    addEventListener('offline', this.#onOffline)
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline)
    removeEventListener('offline', this.#onOffline)
  }

  /** The visitor has the author's link; why is for the author. */
  hostUpdated(): void {
    const { error } = this.#search
    if (this.state !== 'switched-off' || error === this.#told) return
    this.#told = error
    console.warn(`coop-repair-booking: "${this.#host.site}" is not shown`, error)
  }

  get opening(): Opening | undefined {
    return this.#search.opening
  }

  get found(): Repairers | undefined {
    return this.#search.found
  }

  get chosen(): string | undefined {
    return this.#stage?.draft.repairer
  }

  /** Whether acts of this page would be taken: said before anybody begins. Our own page is where the others can go. */
  get mayBook(): boolean {
    return isSecureContext && this.opening?.site.origins.includes(origin) === true
  }

  get state(): RepairBookingState {
    return stateOf(this.#search, {
      isChosen: this.#filters.choice !== nothingChosen,
      isOffline: this.#isOffline,
      isBooking: this.#stage?.isOpen === true,
      mayBook: this.mayBook,
    })
  }

  /** What is shown where the element cannot be: its author's own link. */
  get instead() {
    return html`<div class="root" part="base" data-state=${this.state}><slot>${this.#words.off}</slot></div>`
  }

  /** The step that stands where the list did, if any. */
  get step(): unknown {
    return this.#stage?.isOpen ? this.#stage.render() : undefined
  }

  get form() {
    const { opening } = this
    return opening ? this.#filters.render({ opening, scope: this.#host.scope, words: this.#words }) : nothing
  }

  get notice() {
    const { site, view } = this.#host
    return bookingNotice({
      state: this.state,
      search: this.#search,
      filters: this.#filters,
      words: { ...this.#words, time: view.words.time },
      page: this.opening?.site.page ?? `/s/${site}/reparation`,
      retry: () => this.#search.retry(),
      drop: (drop) => void this.#drop(drop),
    })
  }

  /** What follows the list: the next repairers. */
  get foot() {
    return this.found?.next
      ? pager({ state: this.#search.more, words: this.#words, more: () => void this.#onMore() })
      : nothing
  }

  readonly choose = (event: MouseEvent) => {
    const { altKey, button, ctrlKey, currentTarget, metaKey, shiftKey } = event
    if (altKey || button || ctrlKey || metaKey || shiftKey || !(currentTarget instanceof HTMLAnchorElement)) return
    const { slug } = currentTarget.dataset
    // Where one may only look, the link leads to our page, where one may act.
    if (!slug || !this.mayBook) return
    event.preventDefault()
    // Where the steps cannot be had, our page is where the link leads; without a connection neither can.
    this.#open(slug, currentTarget.textContent).catch(() => navigator.onLine && location.assign(currentTarget.href))
  }

  async #open(slug: string, name: string): Promise<void> {
    const stage = await this.#staged()
    stage.begin(slug, { name, bikeType: this.#bikeType, near: this.#filters.near })
  }

  get #bikeType() {
    return this.#host.scope['bike-type'] ?? this.#filters.bikeType
  }

  /** Somebody who left for the code in their mail finds all as it was. */
  async #resume(): Promise<void> {
    const left = recall(this.#host.site)
    if (!left) return
    const stage = await this.#staged()
    await stage.resume(left.draft, rememberedStep(left))
  }

  async #staged(): Promise<BookingStage> {
    const { BookingStage } = await import('./booking-stage.js')
    const host = this.#host
    this.#stage ??= new BookingStage(host, {
      opening: () => this.opening,
      words: () => this.#words,
      failed: this.#onFailed,
      closed: (slug) => void this.#backTo(slug),
    })
    return this.#stage
  }

  /** Back in the list, the keyboard is where it left. */
  async #backTo(slug: string | undefined): Promise<void> {
    const host = this.#host
    await host.updateComplete
    const link = this.#links.find((each) => each.dataset['slug'] === slug)
    link?.focus()
  }

  get #words(): ReadyStrings {
    const { english, language } = this.#host
    return (language === 'en' && english?.readyEnglish) || readyFrench
  }

  get #links(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.card a')]
  }

  readonly #onMore = async () => {
    const shown = this.found?.items.length ?? 0
    await this.#search.showMore()
    await this.#host.updateComplete
    this.#links[shown]?.focus()
  }

  /** The button that drops a choice goes with its notice: the keyboard goes on where the next answer begins. */
  async #drop(drop: () => void): Promise<void> {
    const host = this.#host
    drop()
    await host.updateComplete
    await this.#search.settled
    await host.updateComplete
    if (!host.shadowRoot?.activeElement) host.renderRoot.querySelector<HTMLElement>('.notice .way, .card a')?.focus()
  }

  readonly #onFailed = (cause: unknown) => {
    this.#host.dispatchEvent(new CoopErrorEvent(cause))
  }

  readonly #onOnline = () => {
    this.#isOffline = false
    if (this.#search.error) this.#search.retry()
    this.#host.requestUpdate()
  }

  readonly #onOffline = () => {
    this.#isOffline = true
    this.#host.requestUpdate()
  }
}
