import type { LitElement } from 'lit'
import { lazyStrings } from '../../parts/lazy-strings.js'
import type { ComingAppointment } from '../../parts/appointments/coming-view.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import {
  pastAppointmentsFrench,
  learnPastAppointments,
  type PastAppointmentsStrings,
} from '../words/own-things.strings.js'
import { pastView } from './past-appointments-view.js'

type Parts = {
  readonly language: () => Language
  /** The newest first, as they were read with those to come. */
  readonly appointments: () => readonly ComingAppointment[]
}

/** Of what is over, the last are looked for: who repaired it, and when. */
const mostPast = 10

/** The appointments that are over: how each ended, and the way to another one there. */
export class PastAppointments {
  readonly #parts: Parts
  readonly #words: () => PastAppointmentsStrings | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#parts = parts
    this.#words = lazyStrings(host, {
      language: parts.language,
      french: pastAppointmentsFrench,
      learn: learnPastAppointments,
    })
  }

  render(): Content {
    const words = this.#words()
    return words && pastView(this.#parts.appointments().slice(0, mostPast), { words, language: this.#parts.language() })
  }
}
