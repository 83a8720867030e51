import { nothing, type LitElement } from 'lit'
import { focusOn } from '../focus-on.js'
import { lazyStrings } from '../lazy-strings.js'
import { OwnRead } from '../own-read.js'
import { Question } from '../question.js'
import { keyed } from '../../shared/act.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { signedAct, signedAsk, signOut } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import { comingFrench, learnComing, type ComingStrings } from './coming-appointments.strings.js'
import { comingStyles } from './coming-appointments.styles.js'
import {
  belowHour,
  comingTold,
  comingView,
  isComing,
  isProposed,
  momentOf,
  type Cancelling,
  type ComingView,
  type ComingAppointment,
} from './coming-view.js'
import type { ProposalAnswers } from './proposal-answers.js'

export type ComingParts = {
  /** Without a site, those of every one. */
  readonly site: () => string | undefined
  readonly language: () => Language
  /** Level of its heading. */
  readonly level: () => number
  /** The person has said that it is somebody else: forget what was typed. */
  readonly signedOut?: () => void
  /** The session is over; without it that is said on the card. */
  readonly ended?: () => void
  /** This browser knows them no longer. */
  readonly left?: () => void
  readonly call: ComingView['call']
  readonly write?: ComingView['write']
  readonly failed: (cause: unknown) => void
}

/** After that, another look at the page reads again: the repairer may have answered. */
const freshMs = 10 * 60_000

/**
 * The appointments to come of whoever has signed in here, read with the proof of their key. Loaded only where there is a
 * session, it shows when, where and with whom, which the page around has seen while it was booked: no name, no mailbox,
 * no home address.
 */
export class ComingAppointments {
  readonly #host: LitElement
  readonly #parts: ComingParts
  readonly #read: OwnRead<readonly ComingAppointment[]>
  readonly #words: () => ComingStrings | undefined
  readonly #keyOf = keyed()
  /** Loaded with the first other hour that is proposed. */
  #answers: ProposalAnswers | undefined
  #areAllShown = false
  /** The search, which an appointment to come folds, was asked for. */
  #isSearching = false
  readonly #question: Question
  #cancelling: Cancelling
  #said: ((words: ComingStrings) => string) | undefined

  constructor(host: LitElement, parts: ComingParts) {
    this.#host = host
    this.#parts = parts
    this.#read = new OwnRead<readonly ComingAppointment[]>(host, {
      site: parts.site,
      read: async () => {
        const { items } = await signedAsk('repairs.mine', {}, { site: parts.site() })
        if (items.some(isProposed)) await this.#bringAnswers()
        return items
      },
      ...(parts.ended && { ended: parts.ended }),
      // Without an answer there is the list, as for everybody; among what is theirs it is missing.
      failed: (cause) => {
        if (cause instanceof Refused && !parts.ended) this.#read.forget()
        else parts.failed(cause)
      },
    })
    this.#question = new Question(host, { name: 'coming', opener: (id) => `.cancel[data-id="${id}"]` })
    this.#words = lazyStrings(host, { language: parts.language, french: comingFrench, learn: learnComing })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, [comingStyles])
    document.addEventListener('visibilitychange', this.#onSeen)
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onSeen)
  }

  /** Whether it stands in the place of the search. */
  get isInstead(): boolean {
    return !this.#isSearching && (this.isAwaited || this.#appointments.length > 0)
  }

  get count(): number {
    return this.#appointments.length
  }

  /** The appointments of the same reading that are over, the newest first. */
  get past(): readonly ComingAppointment[] {
    const coming = new Set(this.#appointments)
    return this.all.filter((appointment) => !coming.has(appointment))
  }

  /** All that were read. */
  get all(): readonly ComingAppointment[] {
    return this.#read.own ?? []
  }

  /** One of those that were read. */
  find(sought: string): ComingAppointment | undefined {
    return this.all.find(({ id }) => id === sought)
  }

  get isAwaited(): boolean {
    return this.#read.isAwaited
  }

  get readAt(): number {
    return this.#read.answeredAt
  }

  get error(): unknown {
    return this.#read.error
  }

  /** Reads again: an appointment was booked, or another tab has signed in or out. `isNews`: it is only read again. */
  async refresh(isNews?: boolean): Promise<void> {
    if (isNews) return this.#read.anew(isNews)
    const isOther = await this.#read.checkSession()
    this.#isSearching = false
    this.settle()
    this.#said = undefined
    if (!isOther) await this.#read.again()
  }

  /** Forgets the person, who has left. */
  forget(): void {
    this.#said = undefined
    this.#answers?.forget()
    this.#read.forget()
  }

  /** Those that wait for no answer of the person's, the next first. */
  get list(): readonly ComingAppointment[] {
    return this.#appointments.filter((appointment) => !isProposed(this.#before(appointment)))
  }

  get due(): number {
    return this.#appointments.filter(isProposed).length
  }

  /** Something stands among what waits, even if it was answered meanwhile. */
  get hasCards(): boolean {
    return this.#cards.length > 0
  }

  /** What was answered goes where it belongs. */
  settle(): void {
    this.#answers?.settle()
  }

  /** Of one in a list among other things: what stands below its hour. */
  below(appointment: ComingAppointment): Content {
    const view = this.#view({ appointments: [], isWaiting: false, said: undefined, isAwaited: false })
    return view && belowHour(appointment, view)
  }

  /** What was just done with one of a list. */
  get told(): Content {
    const words = this.#words()
    return comingTold(words && this.#said?.(words))
  }

  /** In a list, what waits for the person's answer stands first. */
  get waiting(): Content {
    const appointments = this.#cards
    const view = this.#view({ appointments, isWaiting: true, said: undefined, isAwaited: false })
    return view && appointments.length > 0 ? comingView(view) : nothing
  }

  render(): Content {
    const words = this.#words()
    const view = this.#view({
      appointments: this.#appointments,
      isWaiting: false,
      said: words && this.#said?.(words),
      isAwaited: this.isAwaited,
    })
    return view && comingView(view)
  }

  #view(part: Pick<ComingView, 'appointments' | 'isWaiting' | 'said' | 'isAwaited'>): ComingView | undefined {
    const words = this.#words()
    if (!words) return undefined
    const { call, language, level, site, write } = this.#parts
    const answers = this.#answers
    return {
      words,
      language: language(),
      ledWith: this.#read.ledWith,
      level: level(),
      call,
      write,
      answers: answers && ((appointment) => answers.render(appointment, part.isWaiting)),
      ...part,
      saysWhere: site() === undefined,
      areAllShown: this.#areAllShown,
      isSearching: this.#isSearching,
      question: this.#question,
      cancelling: this.#cancelling,
      showAll: () => {
        this.#areAllShown = true
        this.#focus('.coming-one ~ .coming-one a')
      },
      search: () => {
        this.#isSearching = true
        this.#focus('.form form :is(input, select, button)')
      },
      cancel: (appointment) => void this.#cancel(appointment),
      signOut: () => void this.#signOut(),
    }
  }

  get #appointments(): readonly ComingAppointment[] {
    const now = new Date().toISOString()
    const before = (appointment: ComingAppointment) => this.#before(appointment)
    return this.all
      .filter((one) => before(one).endsAt > now && isComing(before(one)))
      .sort((a, b) => (before(a).startsAt < before(b).startsAt ? -1 : 1))
  }

  get #cards(): readonly ComingAppointment[] {
    return this.#appointments.filter((appointment) => isProposed(this.#before(appointment)))
  }

  /** Its place is found by what it was before it was answered. */
  #before(appointment: ComingAppointment): ComingAppointment {
    return this.#answers?.before(appointment) ?? appointment
  }

  async #bringAnswers(): Promise<void> {
    if (this.#answers) return
    try {
      const { ProposalAnswers } = await import('./proposal-answers.js')
      const changed = () => this.#read.again()
      this.#answers ??= new ProposalAnswers(this.#host, { ...this.#parts, changed })
    } catch (cause) {
      // Nothing is lost: each has a link to our page, where it is answered too.
      this.#parts.failed(cause)
    }
  }

  async #cancel(appointment: ComingAppointment): Promise<void> {
    if (this.#cancelling === 'sending') return
    this.#cancelling = 'sending'
    this.#host.requestUpdate()
    const { failed, language, site } = this.#parts
    const act = { answer: 'cancel', appointmentId: appointment.id } as const
    try {
      await signedAct('repairs.answer', act, { site: site(), key: this.#keyOf(appointment.id) })
      await this.refresh()
      this.#said = (words) => words.cancelled(momentOf(appointment, { words, language: language() }))
    } catch (cause) {
      if (!(cause instanceof Refused)) {
        failed(cause)
        this.#cancelling = 'failed'
        return this.#question.ask(appointment.id)
      }
      await this.refresh()
      this.#said = (words) => (this.#read.isKnown ? words.changed : words.signedOut)
    }
    this.#tell()
  }

  async #signOut(): Promise<void> {
    const { failed, left, signedOut, site } = this.#parts
    this.#read.forget()
    this.#said = (words) => words.forgotten
    signedOut?.()
    this.#tell()
    await signOut(site()).catch(failed)
    left?.()
  }

  /** Says what was done instead of what was asked. */
  #tell(): void {
    this.#cancelling = undefined
    this.#question.close()
    this.#focus('.coming-said')
  }

  #focus(selector: string): void {
    void focusOn({ host: this.#host }, selector)
  }

  readonly #onSeen = () => {
    if (!document.hidden && this.#read.isKnown && Date.now() - this.#read.answeredAt > freshMs) void this.refresh()
  }
}
