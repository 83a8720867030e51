import { html, nothing, type LitElement } from 'lit'
import { ComingAppointments } from '../parts/appointments/coming-appointments.js'
import type { ComingAppointment } from '../parts/appointments/coming-view.js'
import type { TalkAbout, TalkName } from '../parts/conversation/talk-sheet.js'
import { lazyStrings } from '../parts/lazy-strings.js'
import type { OwnLoan } from '../parts/loans/loan-state.js'
import type { Content } from '../shared/content.js'
import type { Language } from '../shared/language-of.js'
import type { GoodEnds } from './good-ends.js'
import type { LiveSpace } from './live-space.js'
import { ownPhoneLink } from './own-phone-link.js'
import { OwnLoans } from './loans/own-loans.js'
import { OwnOffers } from './offers/own-offers.js'
import { OwnTalk } from './own-talk.js'
import type { Over, OverParts } from './over/over.js'
import type { OwnOver } from './over/over-view.js'
import { soonOf } from './soon/soon.js'
import { soonView } from './soon/soon-view.js'
import type { SpaceTab } from './space-tabs.js'
import type { OwnTalks } from './talks-part.js'
import { learnSoon, soonFrench, type SoonStrings } from './words/own-things.strings.js'

export type ThingsParts = {
  readonly site: () => string | undefined
  readonly failed: (cause: unknown) => void
  /** The session has ended. */
  readonly ended: () => void
  /** Whether words are written in this page. */
  readonly talksHere: () => boolean
}

type Host = LitElement & { readonly language: Language; readonly level: number }

type Around = {
  readonly tab: SpaceTab
  readonly talks: Content
  /** Shows that nothing is to be done. */
  readonly nothingDue: Content
  readonly nothingOffered: Content
  readonly me: Content
}

/** Shows what is theirs who has signed in: what waits for them, then what comes soon, then the rest. */
export class OwnThings {
  readonly #host: Host
  readonly #loans: OwnLoans
  readonly #offers: OwnOffers
  readonly #appointments: ComingAppointments
  readonly #talk: OwnTalk
  readonly #soonWords: () => SoonStrings | undefined
  readonly #overParts: OverParts
  #over: Over | undefined
  #isOverAsked = false
  #isThere = false
  #live: LiveSpace | undefined
  #goodEnds: GoodEnds | undefined
  /** So often they were glad of something. */
  #glad = 0
  readonly #parts: ThingsParts

  constructor(host: Host, own: ThingsParts) {
    const { site, failed, ended, talksHere } = own
    const language = () => host.language
    this.#parts = own
    const parts = { site, failed, language, level: () => host.level }
    this.#host = host
    const read = () => void this.#again()
    const mark = (unread?: number) => this.#live?.mark(unread)
    this.#talk = new OwnTalk(host, { ...parts, ended, mark, read, talked: (name) => this.#talked(name) })
    const press = (name: TalkName) => {
      const talked = talksHere() && this.#talked(name)
      return talked ? this.#talk.press(name, talked) : undefined
    }
    const endedWell = (count: number) => void this.#askBack(count)
    this.#loans = new OwnLoans(host, { ...parts, ended, endedWell, write: ({ id }) => press(`loan:${id}`) })
    this.#offers = new OwnOffers(host, { ...parts, ended, lent: (offerId) => this.#loans.lent(offerId) })
    const write = ({ id, mayWrite }: ComingAppointment) => (mayWrite ? press(`appointment:${id}`) : undefined)
    this.#appointments = new ComingAppointments(host, { ...parts, call: ownPhoneLink, ended, write })
    this.#soonWords = lazyStrings(host, { language, french: soonFrench, learn: learnSoon })
    const ledWith = () => this.#loans.ledWith
    const beside = (loan: OwnLoan) => this.#goodEnds?.beside(loan)
    this.#overParts = { site, language, failed, mark, write, beside, ledWith }
  }

  dress(): void {
    this.#offers.hostConnected()
    this.#loans.hostConnected()
  }

  get isAwaited(): boolean {
    return this.#all.some(({ isAwaited }) => isAwaited)
  }

  /** Says why nothing of it can be shown. */
  get error(): unknown {
    return this.#all.every(({ error }) => error) ? this.#offers.error : undefined
  }

  /** A part of it is missing, and the rest is shown. */
  get isPartial(): boolean {
    return this.#all.some(({ error }) => error)
  }

  get isEmpty(): boolean {
    return !this.isPartial && this.#all.every(({ count }) => count === 0)
  }

  /** Since when all that is shown is so; undefined where nothing was read. */
  get readAt(): number | undefined {
    const read = this.#all.flatMap(({ readAt }) => readAt || [])
    return read.length > 0 ? Math.min(...read) : undefined
  }

  /** What waits and what comes is not all known. */
  get #isUnsure(): boolean {
    return !!(this.#loans.error || this.#appointments.error)
  }

  /** Counts what waits for an act of this person. */
  get due(): number {
    return this.#all.reduce((sum, { due }) => sum + due, 0)
  }

  /** Reads again, for who is there now. */
  async refresh(): Promise<void> {
    this.#isThere = true
    void this.#listen()
    await Promise.all(this.#all.map((part) => part.refresh()))
  }

  /** Without it what is new is read when the page is seen again. */
  async #listen(): Promise<void> {
    const { failed, site } = this.#parts
    const host = this.#host
    const again = () => this.#again()
    try {
      const { LiveSpace } = await import('./live-space.js')
      // They may have left meanwhile.
      if (!this.#isThere) return
      this.#live ??= new LiveSpace(host, { site: site(), language: () => host.language, failed, again })
      host.requestUpdate()
    } catch (cause) {
      failed(cause)
    }
  }

  /** Something of it may be new; what was just said stays. */
  async #again(): Promise<void> {
    await Promise.all(this.#all.map((part) => part.refresh(true)))
  }

  forget(): void {
    this.#isThere = false
    this.#live?.close()
    this.#live = undefined
    this.#goodEnds = undefined
    this.#glad = 0
    for (const part of this.#all) part.forget()
  }

  /** What was done with goes where it belongs. */
  settle(): void {
    this.#loans.settle()
    this.#appointments.settle()
    this.#offers.settle()
  }

  /** All that they talk about with others. */
  get talks(): OwnTalks {
    const { isPartial } = this
    return { loans: this.#loans.all, appointments: this.#appointments.all, isPartial }
  }

  openTalk(name: TalkName): void {
    this.#talk.open(name)
  }

  render({ tab, talks, nothingDue, nothingOffered, me }: Around): Content {
    const { away, waiting, others } = this.#offers.sections
    const isDue = this.#loans.hasCards || this.#appointments.hasCards
    const over = { loans: this.#loans.ended, appointments: this.#appointments.past }
    const isTwo = this.due > 0 || this.#offers.count > 0
    return html`<div class=${isTwo ? 'room two' : 'room'} data-tab=${tab}>
        <div class="due">
          <div class="waits-part">
            ${isDue ? [this.#loans.waiting, this.#appointments.waiting] : waiting || this.#isUnsure ? nothing : nothingDue}
          </div>
          ${waiting ? html`<div class="offers-due">${waiting}</div>` : nothing}
          <div class="offered">
            ${[others ?? (waiting || this.#offers.error ? nothing : nothingOffered), this.#loans.awaited, away]}
          </div>
        </div>
        <div class="coming-part">${[this.#soon, this.#loans.waits, this.#goodEnds?.render(), this.#overOf(over)]}</div>
        <div class="me">${me}</div>
        ${talks}
      </div>
      ${this.#offers.form} ${this.#talk.render()}`
  }

  /** It stands last, so that nothing moves when it comes. */
  #overOf(over: OwnOver): Content {
    if (over.loans.length + over.appointments.length > 0) void this.#bringOver()
    return this.#over?.render(over)
  }

  async #bringOver(): Promise<void> {
    if (this.#isOverAsked) return
    this.#isOverAsked = true
    try {
      const { Over } = await import('./over/over.js')
      this.#over = new Over(this.#host, this.#overParts)
      this.#host.requestUpdate()
    } catch (cause) {
      this.#parts.failed(cause)
    }
  }

  async #askBack(glad: number): Promise<void> {
    if (glad === this.#glad) return
    this.#glad = glad
    const { ended, failed, site } = this.#parts
    const host = this.#host
    try {
      const { GoodEnds } = await import('./good-ends.js')
      this.#goodEnds ??= new GoodEnds(host, {
        ended,
        failed,
        site,
        language: () => host.language,
        level: () => host.level,
        loans: () => this.#loans.ended,
        changed: () => this.#loans.refresh(true),
        offer: (title, at) => this.#offers.lend(title, at),
      })
      host.requestUpdate()
      await this.#goodEnds.ask()
    } catch (cause) {
      failed(cause)
    }
  }

  get #soon(): Content {
    const words = this.#soonWords()
    const all = soonOf({ loans: this.#loans.coming, appointments: this.#appointments.list })
    // Nothing comes: that is not known.
    if (all.length === 0 && this.#isUnsure) return nothing
    return (
      words &&
      soonView(all, {
        words,
        language: this.#host.language,
        level: this.#host.level,
        told: this.#appointments.told,
        belowLoan: (loan) => this.#loans.below(loan),
        belowHour: (appointment) => this.#appointments.below(appointment),
      })
    )
  }

  /** Who it is with and what it is about, as the lists know it. */
  #talked(name: TalkName): TalkAbout | undefined {
    const [kind, id = ''] = name.split(':')
    if (kind === 'loan') {
      const loan = this.#loans.find(id)
      if (!loan) return undefined
      const { offer, other, path: page, unread } = loan
      return { kind: offer.kind, title: offer.title, other, page, unread }
    }
    const found = this.#appointments.find(id)
    const words = this.#soonWords()
    if (!words || !found) return undefined
    const { page, repairer, service, unread } = found
    return { title: service?.name ?? words.bike, other: repairer.name, page, unread }
  }

  get #all() {
    return [this.#offers, this.#appointments, this.#loans]
  }
}
