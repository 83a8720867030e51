import type { LitElement, ReactiveController } from 'lit'
import type { KnownDays, Period } from '../../parts/calendar/period.js'
import { focusOn } from '../../parts/focus-on.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { stepHistory, type StepHistory } from '../../parts/address/step-history.js'
import { isCodeGood } from '../../parts/sign-in/tab-memory.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import { dayWords } from '../../shared/days.js'
import { RemoteRead } from '../../shared/remote-read.js'
import { knownDays, wordsOf, type Answered, type AskDraft, type AskedDays, type Asker } from './request/ask-draft.js'
import { isLastName, type AskFrame, type AskPlace, type AskStep, type AskStepName } from './request/ask-frame.js'
import { withOwnHeld } from './request/own-held.js'
import { AskInHand } from './request/ask-in-hand.js'
import type { AskState } from './ask.states.js'
import { askFrench, type AskStrings } from '../words/ask.strings.js'
import { askBody } from './steps/ask-body.js'
import { askStyles } from './ask.styles.js'
import { askSteps, type AskSteps } from './steps/ask-steps.js'
import { learnAsk } from '../words/offer-sheet.strings.js'

export type AskParts = {
  readonly place: () => AskPlace
  /** Back to the offer. */
  readonly left: () => void
  /** The browser has gone forward to where this offer was asked for. */
  readonly again: (offerId: string) => void
  readonly close: () => void
  readonly failed: (cause: unknown) => void
}

/** Asking for an offer, in its sheet: when, a word, who one is, and what comes next. */
export class Asking implements ReactiveController, AskFrame {
  readonly host: LitElement
  readonly failed: (cause: unknown) => void
  readonly #parts: AskParts
  readonly #words: () => AskStrings | undefined
  readonly #read: RemoteRead<readonly [offer: string, site: string], AskedDays>
  readonly #hand: AskInHand
  readonly #made: AskSteps
  /** Its steps are `<offer> words`. */
  readonly #way: StepHistory<string>
  #days: KnownDays | undefined
  /** Held for whoever came by a link. */
  #mine: Period | undefined
  #step: AskStepName = 'coming'
  /** Shown before the question whether to keep it. */
  #before: AskStepName = 'coming'
  /** The step that has the keyboard. */
  #announced: AskStepName | undefined
  #isOpen = false
  #answer: Answered | undefined

  constructor(host: LitElement, parts: AskParts) {
    this.host = host
    this.failed = parts.failed
    this.#parts = parts
    this.#words = lazyStrings(host, { language: () => this.place.language, french: askFrench, learn: learnAsk })
    this.#read = new RemoteRead<readonly [offer: string, site: string], AskedDays>(host, {
      args: () => (this.#isOpen ? [this.place.sheet.card.id, this.place.site] : []),
      read: async ([offer, site], ask) =>
        withOwnHeld(await ask('loans.days', { offer, site }, 'fresh'), { offer, site }),
      answered: (days) => {
        this.#days = knownDays(days, this.#mine)
        // Once it is known which step that makes.
        void host.updateComplete.then(() => this.#settle())
      },
      failed: parts.failed,
    })
    const hand = (this.#hand = new AskInHand({ site: () => this.place.site, changed: () => host.requestUpdate() }))
    this.#made = askSteps(this, {
      hand,
      read: this.#read,
      isOpen: () => this.#isOpen,
      answer: () => this.#answer,
      sent: (answer) => void this.#onSent(answer),
      keep: () => void this.#keepAndClose(),
      throwAway: () => void this.#throwAway(),
      stay: () => this.go(this.#before),
      settle: () => void this.#settle(),
    })
    this.#way = stepHistory(host, { name: () => `ask ${this.place.site}`, come: (step = '') => this.#come(step) })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.host.renderRoot, askStyles)
    if (this.#isOpen && this.#step === 'send') void this.#announce()
  }

  hostDisconnected(): void {
    // An element that the page has removed sends nothing more; one that was only moved is back at once.
    queueMicrotask(() => !this.host.isConnected && this.#made.stop())
  }

  get place(): AskPlace {
    return this.#parts.place()
  }

  get words(): AskStrings {
    return this.#words() ?? askFrench
  }

  get draft(): AskDraft {
    return this.#hand.draft
  }

  get asker(): Asker {
    return this.#hand.asker
  }

  get asked(): AskedDays | undefined {
    return this.#read.current
  }

  get days(): KnownDays | undefined {
    return this.asked && this.#days
  }

  readonly say = (day: string): string =>
    dayWords(this.place.language, { weekday: 'long', day: 'numeric', month: 'long' })(day)

  get letter(): string {
    const { asker, draft, place, say, words } = this
    const { by = 'open' } = this.asked ?? {}
    return wordsOf(draft, { sheet: place.sheet, by, words, firstName: asker.firstName, say })
  }

  get state(): AskState {
    return this.#current.state
  }

  get title(): Content {
    return this.#current.title
  }

  render(): Content {
    return askBody(this.#current.render())
  }

  /** Begins, or goes on where one was: with this step. */
  async begin(mine?: Period): Promise<AskStepName> {
    const hand = this.#hand
    this.#announced = undefined
    const isOther = await hand.turnTo(this.place.sheet.card.id)
    if (isOther || mine) this.#made.calendar.forget()
    if (isOther || this.#step === 'done') this.#step = 'when'
    this.#isOpen = true
    this.#mine = mine
    const kept = await hand.keeping.mine()
    if (kept && (await hand.take(kept))) return isCodeGood(hand.keeping.memory.recall() ?? {}) ? 'code' : 'words'
    if (mine) hand.change({ choice: { ...mine, end: 'to' }, waitsFor: undefined })
    return !hand.isBegun && (await hand.find()) ? 'found' : this.#step
  }

  change(part: Partial<AskDraft>): void {
    this.#hand.change(part)
  }

  changeAsker(part: Partial<Asker>): void {
    this.#hand.changeAsker(part)
  }

  go(step: AskStepName): void {
    this.#step = step
    this.host.requestUpdate()
    if (isLastName(this.#shown) && !this.#made.hasLast) void this.#settle()
    else void this.#announce()
  }

  leave(): void {
    this.#end()
    void this.#way.leave()
    this.#parts.left()
  }

  /** One step back; from the first, and once it was sent, to the offer. */
  get back() {
    const name = this.#step
    const { words } = this
    const isFirst = !/words|code|send/.test(name) || (name === 'words' && !this.#hasDays)
    return {
      name: isFirst ? words.backToOffer : name === 'words' ? words.backToDays : words.backToWords,
      act: () => {
        const isStep = this.#way.back()
        if (!isStep) this.leave()
        return isStep
      },
    }
  }

  close(): void {
    this.#parts.close()
  }

  /** Choices and typed words are not thrown away without a word; those that are kept need none. */
  mayClose(): boolean {
    const { isBegun, keeping } = this.#hand
    if (!this.#isOpen || !isBegun || keeping.isKept || !/when|words|send/.test(this.#step)) return true
    this.#before = this.#step === 'send' ? 'words' : this.#step
    this.#made.stop()
    this.go('closing')
    return false
  }

  /** The sheet was closed. */
  closed(): Promise<void> | undefined {
    if (!this.#isOpen) return undefined
    const { keeping } = this.#hand
    this.#end()
    const { asked, secret } = keeping.memory.recall() ?? {}
    if (secret) keeping.memory.keep(keeping.tabKept(false), { secret, asked })
    return this.#way.leave()
  }

  get #current(): AskStep {
    return this.#made.step(this.#shown)
  }

  /** A thing that goes without days begins with the words. */
  get #shown(): AskStepName {
    const name = this.#step
    if (this.asked === undefined && /when|words|send/.test(name)) return 'coming'
    return name === 'when' && this.asked?.by === 'open' ? 'words' : name
  }

  get #hasDays(): boolean {
    return this.asked?.by !== 'open'
  }

  /** The browser has gone to a step of ours, or to before them. */
  #come(step: string): void {
    const [offerId = '', name] = step.split(' ')
    if (!this.#isOpen || (name && offerId !== this.place.sheet.card.id)) return this.#parts.again(offerId)
    if (!name || this.#step === 'done') return this.leave()
    this.#made.stop()
    const isAsked = isCodeGood(this.#hand.keeping.memory.recall() ?? {})
    this.go(name === 'code' && isAsked ? name : name === 'when' ? name : 'words')
  }

  /** A step that is no entry of the history is shown over the present one. */
  #keepStep(): void {
    const steps = this.#hasDays ? ['when', 'words', 'code'] : ['words', 'code']
    const at = steps.indexOf(this.#shown)
    const { id } = this.place.sheet.card
    this.#way.reach(
      steps.slice(0, Math.max(at, 0) + 1).map((name) => `${id} ${name}`),
      at < 0,
    )
  }

  /** Shows what was awaited: the days, or the chunk of the last steps. */
  async #settle(): Promise<void> {
    if (isLastName(this.#shown) && !this.#made.hasLast && !(await this.#made.reach())) return
    if (this.#isOpen && this.#shown !== this.#announced) this.go(this.#step)
  }

  #end(): void {
    this.#isOpen = false
    this.#made.stop()
    if (this.#step === 'send') this.#step = 'words'
    if (this.#step === 'closing') this.#step = this.#before
    this.host.requestUpdate()
  }

  /** Moves the focus, and with it screen readers, to the beginning of the step. */
  async #announce(): Promise<void> {
    this.#announced = this.#shown
    this.#keepStep()
    await this.host.updateComplete
    this.#current.shown?.()
    await focusOn(this, this.#step === 'code' ? '#code' : '.dialog-title')
    this.host.renderRoot.querySelector('dialog.dialog')?.scrollTo(0, 0)
  }

  async #keepAndClose(): Promise<void> {
    if (await this.#hand.keeping.keepForLater()) return this.close()
    this.go(this.#before)
  }

  async #throwAway(): Promise<void> {
    await this.#hand.clear()
    this.#step = 'when'
    this.close()
  }

  async #onSent(answer: Answered): Promise<void> {
    this.#answer = answer
    this.go('done')
    await this.#hand.clear()
    this.host.requestUpdate()
  }
}
