import { nothing, type LitElement } from 'lit'
import { focusOn } from '../focus-on.js'
import { lazyStrings } from '../lazy-strings.js'
import { keyed } from '../../shared/act.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Language } from '../../shared/locale.js'
import { RemoteRead } from '../../shared/remote-read.js'
import { sessionAt, signedAct, signedAsk, signOut } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import { comingFrench, type ComingStrings } from './coming-visits.strings.js'
import { comingStyles } from './coming-visits.styles.js'
import { comingView, momentOf, type Cancelling, type ComingView, type ComingVisit } from './coming-view.js'

export type ComingParts = {
  /** Without a site, those of every one. */
  readonly site: () => string | undefined
  readonly language: () => Language
  /** Level of its heading. */
  readonly level: () => number
  /** All are shown, among other things of the same person, instead of the next one over a search. */
  readonly isList?: boolean
  /** The person has said that it is somebody else: forget what was typed. */
  readonly signedOut?: () => void
  readonly call: ComingView['call']
  readonly failed: (cause: unknown) => void
}

type Answer = { readonly token: string; readonly visits: readonly ComingVisit[] }

/** After that, another look at the page reads again: the repairer may have answered. */
const freshMs = 10 * 60_000

/**
 * The visits to come of whoever has signed in here, read with the proof of their key. Loaded only where there is a
 * session, it shows when, where and with whom, which the page around has seen while it was booked: no name, no mailbox,
 * no home address.
 */
export class ComingVisits {
  readonly #host: LitElement
  readonly #parts: ComingParts
  readonly #read: RemoteRead<readonly [token: string], Answer>
  readonly #words: () => ComingStrings | undefined
  readonly #keyOf = keyed()
  #token = ''
  #areAllShown = false
  /** The search, which a visit to come folds, was asked for. */
  #isSearching = false
  #cancelling: Cancelling | undefined
  #said: ((words: ComingStrings) => string) | undefined

  constructor(host: LitElement, parts: ComingParts) {
    this.#host = host
    this.#parts = parts
    this.#read = new RemoteRead<readonly [token: string], Answer>(host, {
      args: () => (this.#token ? [this.#token] : []),
      async read([token]) {
        const { items } = await signedAsk('repairs.mine', {}, { site: parts.site() })
        return { token, visits: comingOf(items) }
      },
      // Without an answer there is the list, as for everybody.
      failed: (cause) => {
        if (cause instanceof Refused) this.#token = ''
        else parts.failed(cause)
      },
    })
    this.#words = lazyStrings(host, {
      language: parts.language,
      french: comingFrench,
      learnEnglish: async () => (await import('./coming-visits.strings.en.js')).comingEnglish,
    })
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
    return !this.#isSearching && (this.isAwaited || this.#visits.length > 0)
  }

  get count(): number {
    return this.#visits.length
  }

  /** Nothing is known of them yet. */
  get isAwaited(): boolean {
    return this.#token !== '' && !this.#answer && !this.#read.error
  }

  /** Why they could not be read, where nothing is shown of them. */
  get error(): unknown {
    return this.#answer ? undefined : this.#read.error
  }

  /** Reads again: a visit was booked, or another tab has signed in or out. */
  async look(): Promise<void> {
    const { token = '' } = (await sessionAt(this.#parts.site())) ?? {}
    const isSame = token === this.#token
    this.#token = token
    this.#isSearching = false
    this.#said = undefined
    this.#host.requestUpdate()
    if (isSame && token) await this.#read.ask()
  }

  /** Who was there has left. */
  forget(): void {
    this.#token = ''
    this.#said = undefined
    this.#host.requestUpdate()
  }

  render() {
    const words = this.#words()
    if (!words) return nothing
    const { call, language, level, isList = false } = this.#parts
    return comingView({
      ...{ words, language: language(), level: level(), isList, call },
      said: this.#said?.(words),
      isAwaited: this.isAwaited,
      visits: this.#visits,
      areAllShown: this.#areAllShown || isList,
      isSearching: this.#isSearching,
      cancelling: this.#cancelling,
      showAll: () => {
        this.#areAllShown = true
        this.#focus('.coming-visit ~ .coming-visit a')
      },
      search: () => {
        this.#isSearching = true
        this.#focus('.form form :is(input, select, button)')
      },
      ask: (visit) => this.#turn({ visit, state: 'asked' }, '.keep'),
      keep: ({ id }) => this.#turn(undefined, `.cancel[data-id="${id}"]`),
      cancel: (visit) => void this.#cancel(visit),
      signOut: () => void this.#signOut(),
    })
  }

  get #visits(): readonly ComingVisit[] {
    return this.#answer?.visits ?? []
  }

  /** Never that to another session. */
  get #answer(): Answer | undefined {
    const { answer } = this.#read
    return answer?.token === this.#token ? answer : undefined
  }

  async #cancel(visit: ComingVisit): Promise<void> {
    if (this.#cancelling?.state === 'sending') return
    this.#turn({ visit, state: 'sending' })
    const { failed, language, site } = this.#parts
    const act = { answer: 'cancel', appointmentId: visit.id } as const
    try {
      await signedAct('repairs.answer', act, { site: site(), key: this.#keyOf(visit.id) })
      await this.look()
      this.#said = (words) => words.cancelled(momentOf(visit, { words, language: language() }))
    } catch (cause) {
      if (!(cause instanceof Refused)) {
        failed(cause)
        return this.#turn({ visit, state: 'failed' }, '.keep')
      }
      await this.look()
      this.#said = (words) => (this.#token ? words.changed : words.signedOut)
    }
    this.#turn(undefined, '.coming-said')
  }

  async #signOut(): Promise<void> {
    const { failed, signedOut, site } = this.#parts
    this.#token = ''
    this.#said = (words) => words.forgotten
    signedOut?.()
    this.#turn(undefined, '.coming-said')
    await signOut(site()).catch(failed)
  }

  #turn(cancelling: Cancelling | undefined, focused?: string): void {
    this.#cancelling = cancelling
    if (focused) this.#focus(focused)
    else this.#host.requestUpdate()
  }

  #focus(selector: string): void {
    void focusOn({ host: this.#host }, selector)
  }

  readonly #onSeen = () => {
    if (!document.hidden && this.#token && Date.now() - this.#read.answeredAt > freshMs) void this.look()
  }
}

function comingOf(items: readonly ComingVisit[]): readonly ComingVisit[] {
  const now = new Date().toISOString()
  return items
    .filter(({ endsAt, status }) => endsAt > now && /^(requested|booked|proposed)$/.test(status))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}
