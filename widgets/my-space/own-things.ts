import type { LitElement } from 'lit'
import { ComingAppointments } from '../parts/appointments/coming-appointments.js'
import type { Content } from '../shared/content.js'
import type { Language } from '../shared/language-of.js'
import { ownPhoneLink } from './own-phone-link.js'
import { OwnLoans } from './loans/own-loans.js'
import { OwnOffers } from './offers/own-offers.js'
import { PastAppointments } from './appointments/past-appointments.js'

export type ThingsParts = {
  readonly site: () => string | undefined
  readonly failed: (cause: unknown) => void
  /** The session is over. */
  readonly ended: () => void
}

type Host = LitElement & { readonly language: Language; readonly level: number }

/** What is theirs who has signed in: what waits for them, then what comes soon, then the rest. */
export class OwnThings {
  readonly #loans: OwnLoans
  readonly #offers: OwnOffers
  readonly #appointments: ComingAppointments
  readonly #past: PastAppointments

  constructor(host: Host, { site, failed, ended }: ThingsParts) {
    const parts = { site, failed, language: () => host.language, level: () => host.level }
    this.#loans = new OwnLoans(host, { ...parts, ended })
    this.#offers = new OwnOffers(host, { ...parts, ended, lent: (offerId) => this.#loans.lent(offerId) })
    this.#appointments = new ComingAppointments(host, { ...parts, isList: true, call: ownPhoneLink })
    this.#past = new PastAppointments(host, { language: parts.language, appointments: () => this.#appointments.past })
  }

  dress(): void {
    this.#offers.hostConnected()
    this.#loans.hostConnected()
  }

  get isAwaited(): boolean {
    return this.#offers.isAwaited || this.#appointments.isAwaited || this.#loans.isAwaited
  }

  /** Why nothing of it can be shown. */
  get error(): unknown {
    return this.#offers.error ?? this.#appointments.error ?? this.#loans.error
  }

  get isEmpty(): boolean {
    return this.#offers.count === 0 && this.#appointments.count === 0 && this.#loans.count === 0
  }

  /** Reads again, for who is there now. */
  async refresh(): Promise<void> {
    await Promise.all([this.#offers.refresh(), this.#appointments.refresh(), this.#loans.refresh()])
  }

  forget(): void {
    this.#offers.forget()
    this.#appointments.forget()
    this.#loans.forget()
  }

  render(): Content {
    const { away, waiting, others } = this.#offers.sections
    return [
      ...[this.#loans.waiting, this.#appointments.waiting, waiting],
      ...[this.#loans.render(), this.#appointments.render(), others, this.#loans.over],
      ...[this.#past.render(), away, this.#offers.form],
    ]
  }
}
