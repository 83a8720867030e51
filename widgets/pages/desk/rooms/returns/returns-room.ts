import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { pictogram } from '../../../../parts/pictograms.js'
import { whyNot } from '../../../../parts/refusals/why-not.js'
import { keyed } from '../../../../shared/act.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import { writtenIn } from '../../../../words/written-in.js'
import { failureOf, type Sent } from '../../parts/client.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskNames } from '../../parts/desk-names.js'
import { icon } from '../../parts/icons.js'
import { LastActs } from '../../parts/last-acts/last-acts.js'
import { actFrench, learnAct, type ActStrings } from '../../parts/list.strings.js'
import { ScannedCodes } from '../../parts/scan/scanned-codes.js'
import { thumbStyles } from '../../parts/thumb.styles.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { ReceivedPanel } from './received-panel.js'
import { isKept, keptAs, nameOf, type Kept, type Returned } from './received.js'
import { takeRead } from './read-elsewhere.js'
import { learnReturns, returnsFrench, type ReturnsStrings } from './returns.strings.js'
import { returnsStyles } from './returns.styles.js'

export const open: OpenRoom = (desk, space) => new ReturnsRoom(desk, space)

const field = '#return-code'

const learnWhy = async () => (await import('../loans/loans-refusal.js')).tellWhy

/** A code that is read is a return; the last on top, undone by one press, with the panel of the last beside. */
class ReturnsRoom implements Room {
  readonly #desk: Desk
  readonly #member: string
  readonly #words: () => ReturnsStrings | undefined
  readonly #actWords: () => ActStrings | undefined
  readonly #codes: ScannedCodes
  readonly #lastActs: LastActs
  readonly #panel: ReceivedPanel
  #keyOf = keyed()
  #told: { readonly text: string; readonly tone: 'ok' | 'bad' | '' } = { text: '', tone: '' }
  /** The loan whose panel is open; else that of the last. */
  #chosen = ''
  /** One after the other, in the order in which they were read. */
  #turn: Promise<unknown> = Promise.resolve()
  #isLed = false

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#member = space.of.named.member ?? ''
    adoptStyles(desk.host.renderRoot, [thumbStyles, returnsStyles])
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: returnsFrench, learn: learnReturns })
    this.#actWords = lazyStrings(desk.host, { language: () => desk.language, french: actFrench, learn: learnAct })
    this.#codes = new ScannedCodes(desk, { field, isOpen: () => true, take: (code) => this.#take(code) })
    this.#lastActs = new LastActs({ desk, member: this.#member, undone: (loans) => this.#drop(loans) })
    this.#panel = new ReceivedPanel({
      desk,
      member: this.#member,
      act: new DeskAct(desk, { reload: () => this.#lastActs.again(), learn: learnWhy }),
      words: () => this.#said,
      settled: (returned) => this.#replace(returned),
      noted: (returned) => {
        this.#replace(returned)
        this.#say(this.#panel.said(returned), 'ok')
      },
    })
    addEventListener('keydown', this.#onKey)
    void this.#take(takeRead(desk, this.#member) ?? '')
  }

  again(): Promise<void> {
    return this.#lastActs.again()
  }

  close(): void {
    removeEventListener('keydown', this.#onKey)
    this.#codes.close()
    this.#lastActs.close()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const returned = this.#returned
    const opened = returned.find(({ loan }) => loan === this.#chosen) ?? returned[0]
    if (!this.#isLed) void this.#lead()
    return html`<div class=${opened ? 'cols returning' : 'stack'}>
      <div class="stack">
        ${this.#field(words)} ${this.#codes.sheet()}
        ${returned.length > 0 ? this.#list(returned, opened, words) : html`<p class="meta">${words.none}</p>`}
      </div>
      ${opened ? this.#panel.render(opened) : nothing} ${this.#lastActs.render()}
    </div>`
  }

  #field(words: ReturnsStrings): Content {
    const { text, tone } = this.#told
    return html`<form
      class="take field"
      @submit=${(event: Event) => {
        event.preventDefault()
        void this.#take(this.#input?.value ?? '')
      }}
    >
      <label for="return-code">${words.field}</label>
      <p class="hint" id="return-hint">${words.fieldHint}</p>
      <input
        id="return-code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        enterkeyhint="done"
        aria-describedby="return-hint"
      />
      <p class="told ${tone}" role="status">
        ${text && tone ? icon(tone === 'ok' ? 'check' : 'alert') : nothing}${deskNames.said(text)}
      </p>
      ${this.#codes.way()}
    </form>`
  }

  #list(returned: readonly Returned[], opened: Returned | undefined, words: ReturnsStrings): Content {
    return html`<div class="headed">
        <h2>${words.count(returned.length)}</h2>
        <span class="meta">${words.newest}</span>
      </div>
      <ul class="rows framed returned">
        ${returned.map((each) => this.#row(each, each === opened, words))}
      </ul>
      <div class="headed">
        <p class="meta">${words.keys}</p>
        <button type="button" class="way" @click=${this.#finish}>${words.finish}</button>
      </div>
      <p class="meta">${words.finishMeans}</p>`
  }

  #row(each: Returned, isOpen: boolean, words: ReturnsStrings): Content {
    const { title, copy, who, lateDays, state, missing, pictogram: drawn } = each
    const isWrong = lateDays !== undefined || state !== 'good' || missing !== ''
    const said = [
      lateDays === undefined ? words.onTime : words.late(lateDays),
      words.states[state],
      missing && words.missing(missing),
    ]
    return html`<li class="pick" aria-current=${isOpen ? 'true' : nothing}>
      <span class="thumb">${pictogram(drawn)}</span>
      <div class="grow">
        <button type="button" class="quiet" lang=${writtenIn} @click=${() => this.#choose(each.loan)}>${title}</button>
        <small class="meta">${[copy, deskNames.said(words.from(who))].filter(Boolean).join(' · ')}</small>
        <span class="st ${isWrong ? 'warn' : 'ok'}">
          ${icon(isWrong ? 'alert' : 'check')}${said.filter(Boolean).join(', ')}
        </span>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label=${words.undoOf(nameOf(each))}
        @click=${() => void this.#undo(each)}
      >
        ${words.undo}
      </button>
    </li>`
  }

  get #said(): ReturnsStrings {
    return this.#words() ?? returnsFrench
  }

  get #input(): HTMLInputElement | null {
    return this.#desk.host.renderRoot.querySelector<HTMLInputElement>(field)
  }

  get #returned(): readonly Returned[] {
    const kept = this.#desk.drafts.get(keptAs(this.#member))
    return isKept(kept) ? kept.returned : []
  }

  #keep(returned: readonly Returned[]): void {
    const kept: Kept = { returned }
    this.#desk.drafts.set(keptAs(this.#member), kept)
    this.#desk.host.requestUpdate()
  }

  #replace(returned: Returned): void {
    void this.#lastActs.again()
    this.#keep(this.#returned.map((each) => (each.loan === returned.loan ? returned : each)))
  }

  #say(text: string, tone: 'ok' | 'bad' | ''): void {
    this.#told = { text, tone }
    this.#desk.host.requestUpdate()
  }

  #choose(loan: string): void {
    this.#chosen = loan
    this.#desk.host.requestUpdate()
  }

  #take(code: string): Promise<void> {
    const read = code.trim()
    const input = this.#input
    if (input) input.value = ''
    const turn = this.#turn.then(() => (read ? this.#receive(read) : undefined))
    this.#turn = turn
    return turn
  }

  async #receive(code: string): Promise<void> {
    const words = this.#said
    this.#say(words.taking, '')
    const input = { code, member: this.#member }
    const received = await this.#sent(input, (how) => this.#desk.call.loans.receive.mutate(input, how))
    await this.#lead()
    if (!received) return
    this.#chosen = ''
    this.#keep([{ ...received, state: 'good', missing: '' }, ...this.#returned])
    this.#say(words.taken(nameOf(received), received.who), 'ok')
    await this.#lastActs.again()
  }

  async #undo(returned: Returned): Promise<void> {
    const input = { acts: [returned.act], member: this.#member }
    const done = await this.#sent(input, (how) => this.#desk.call.loans.undo.mutate(input, how))
    if (done) {
      this.#drop([returned.loan])
      this.#say(this.#said.undone(nameOf(returned)), 'ok')
    }
    await this.#lead()
    await this.#lastActs.again()
  }

  #drop(loans: readonly string[]): void {
    this.#keep(this.#returned.filter(({ loan }) => !loans.includes(loan)))
  }

  /** The same sent again after a cut is done once; why not is said in the one line. */
  async #sent<Out>(sent: object, send: (how: Sent) => Promise<Out>): Promise<Out | undefined> {
    try {
      const done = await send({ context: { key: this.#keyOf(JSON.stringify(sent)) } })
      this.#keyOf = keyed()
      return done
    } catch (cause) {
      const failure = failureOf(cause)
      this.#desk.failed(failure)
      const spoken = { words: this.#actWords() ?? actFrench, language: this.#desk.language }
      this.#say(await whyNot(failure, spoken, learnWhy), 'bad')
      return undefined
    }
  }

  /** Where a person goes on, whatever they did. */
  async #lead(): Promise<void> {
    await this.#desk.host.updateComplete
    const input = this.#input
    if (!input) return
    this.#isLed = true
    input.focus()
  }

  readonly #finish = (): void => {
    this.#keep([])
    this.#say('', '')
    void this.#lead()
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'F2') {
      event.preventDefault()
      void this.#lead()
      return
    }
    const [target] = event.composedPath()
    const isField = target instanceof HTMLInputElement && target.id === 'return-code'
    const isElsewhereTyped = target instanceof HTMLInputElement && !isField
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || isElsewhereTyped || this.#input?.value)
      return
    const [last] = this.#returned
    if (!last) return
    event.preventDefault()
    void this.#undo(last)
  }
}
