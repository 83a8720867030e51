import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { saidDay, saidPeriod } from '../../../../../words/loans/period.js'
import { deskRead } from '../../../parts/desk-read.js'
import { valueOf } from '../../../parts/fields.js'
import { icon } from '../../../parts/icons.js'
import { ScannedCodes } from '../../../parts/scan/scanned-codes.js'
import type { LoansParts } from '../parts/requests.js'
import { counterFrench, learnCounter, type CounterStrings } from './counter.strings.js'
import { pickedBy, type Lendable, type Lendables } from './lendable.js'
import { takeOff, type Entered } from './take-off.js'
import { thingField } from './thing-field.js'
import { empty, said, wrongIn, type Text, type Typed } from './typed.js'
import { tickField } from '../../../../../parts/form/fields.js'
import { optionalLabel } from '../../../../../parts/form/optional-label.js'
import { longestWords } from '../../../../../words/longest-words.js'

const typingMs = 300

/** Somebody at the counter, or whom a mediator helps: which thing, which days, who. */
export class CounterSheet {
  readonly #parts: LoansParts
  readonly #words: () => CounterStrings | undefined
  readonly #read: RemoteRead<readonly [string], Lendables>
  readonly #codes: ScannedCodes
  /** Which field is to be mended, and how. */
  #wrong: ReturnType<typeof wrongIn>
  #sought = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The keyboard was led into it. */
  #isLed = false

  constructor(parts: LoansParts, isOpen: () => boolean) {
    this.#parts = parts
    const { desk, member } = parts
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: counterFrench, learn: learnCounter })
    // Opened again, what was chosen is found by the same words.
    this.#sought = this.#typed.search.trim()
    this.#read = deskRead<readonly [string], Lendables>(desk, {
      args: () => (isOpen() ? ([this.#sought] as const) : []),
      read: ([words], how) => desk.call.loans.lendable.query({ member, words }, how),
    })
    this.#codes = new ScannedCodes(desk, { field: '#counter-thing', isOpen, take: (code) => this.take(code) })
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#codes.close()
    this.#read.close()
  }

  /** Kept while another room is open. */
  get #typed(): Typed {
    return { ...empty, ...this.#parts.desk.drafts.get(this.#key) }
  }

  set #typed(typed: Typed) {
    this.#parts.desk.drafts.set(this.#key, typed)
  }

  get #key(): string {
    return `${this.#parts.desk.hrefOf({ item: '', filters: {} })} counter`
  }

  /** Opened again, the keyboard is led to it again; what was typed is kept. */
  hide(): void {
    this.#isLed = false
  }

  render(backToList: string): Content {
    const words = this.#words()
    if (!words) return nothing
    const { act, desk } = this.#parts
    const { answer, error } = this.#read
    const { offer, copy, search, isLater, remember } = this.#typed
    if (!this.#isLed) {
      this.#isLed = true
      void focusOn(desk, '#counter-thing, #counter-to')
    }
    return html`<form
        class="panel"
        aria-labelledby="counter-title"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault()
          void this.#send(words)
        }}
      >
        <p class="to-list"><a class="quiet link" href=${desk.hrefOf({ item: '' })}>${backToList}</a></p>
        <h2 id="counter-title" tabindex="-1">${words.title}</h2>
        <p class="meta">${words.more}</p>
        ${thingField({
          ...{ words, language: desk.language, typed: search, answer, hasFailed: error !== undefined, offer, copy },
          search: (typed) => this.#search(typed),
          enter: () => void this.#pick(words),
          said: act.said('thing'),
          choose: (item) => this.#choose(item),
          drop: () => this.#drop(),
          chooseCopy: (chosen) => this.#change({ copy: chosen }),
          retry: () => void this.#read.ask(),
          scan: this.#codes.way(),
        })}
        ${this.#when(words)} ${this.#text('name', words.name)} ${this.#text('phone', optionalLabel(words.phone, words))}
        ${this.#text('email', optionalLabel(words.email, words), words.contactMeans)}
        ${tickField({ label: words.remember, isTicked: remember, tick: (isTicked) => this.#change({ remember: isTicked }) })}
        ${isLater ? nothing : this.#text('condition', optionalLabel(words.condition, words))}
        ${this.#text('words', optionalLabel(words.beyond, words), words.beyondMeans)}
        <p class="notice plain kept">${icon('lock')}<span>${words.kept}</span></p>
        <div class="sends">
          ${act.said('enter')}
          <button class="go" aria-disabled=${act.busy === 'enter'}>
            ${act.busy === 'enter' ? words.noting : isLater ? words.note : words.lend}
          </button>
        </div>
      </form>
      ${this.#codes.sheet()}`
  }

  #when(words: CounterStrings): Content {
    const { isLater, from, to } = this.#typed
    const today = this.#today
    const choice = (value: boolean, name: string) =>
      html`<label class="opt">
        <input
          type="radio"
          name="counter-when"
          .checked=${isLater === value}
          @change=${() => this.#change({ isLater: value })}
        />
        <span><b>${name}</b></span>
      </label>`
    return html`<fieldset class="opts">
        <legend>${words.when}</legend>
        ${choice(false, words.now)} ${choice(true, words.later)}
      </fieldset>
      ${isLater ? this.#day('from', words.from, { value: from, least: today }) : nothing}
      ${this.#day('to', words.to, { value: to, least: isLater && from ? from : today })}`
  }

  #day(name: 'from' | 'to', label: string, { value, least }: { value: string; least: string }): Content {
    const id = `counter-${name}`
    const wrong = this.#wrongAt(name)
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${wrong}
      <input
        id=${id}
        type="date"
        min=${least}
        aria-invalid=${wrong === nothing ? nothing : 'true'}
        aria-describedby=${wrong === nothing ? nothing : `${id}-wrong`}
        .value=${value}
        @change=${(event: Event) => this.#change({ [name]: valueOf(event) })}
      />
    </div>`
  }

  #text(name: Text, label: Content, means?: string): Content {
    const id = `counter-${name}`
    const take = (event: Event) => (this.#typed = { ...this.#typed, [name]: valueOf(event) })
    const wrong = this.#wrongAt(name)
    const describedBy =
      [means && `${id}-means`, wrong !== nothing && `${id}-wrong`].filter(Boolean).join(' ') || nothing
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${means === undefined ? nothing : html`<p class="meta" id="${id}-means">${means}</p>`} ${wrong}
      ${
        name === 'words' || name === 'condition'
          ? html`<textarea
              id=${id}
              rows="2"
              maxlength=${longestWords}
              aria-describedby=${describedBy}
              .value=${this.#typed[name]}
              @input=${take}
            ></textarea>`
          : html`<input
              id=${id}
              type=${name === 'phone' ? 'tel' : name === 'email' ? 'email' : 'text'}
              autocomplete="off"
              maxlength=${name === 'email' ? '254' : '60'}
              aria-describedby=${describedBy}
              aria-invalid=${wrong === nothing ? nothing : 'true'}
              .value=${this.#typed[name]}
              @input=${take}
            />`
      }
    </div>`
  }

  #wrongAt(field: Text | 'from' | 'to'): Content | typeof nothing {
    if (this.#wrong?.at !== field) return nothing
    return html`<p class="wrong" id="counter-${field}-wrong">${this.#wrong.said}</p>`
  }

  get #today(): string {
    return this.#read.answer?.today ?? new Date().toISOString().slice(0, 10)
  }

  #search(search: string): void {
    this.#typed = { ...this.#typed, search }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#sought = search.trim()
      this.#parts.desk.host.requestUpdate()
    }, typingMs)
  }

  /** A code that was read chooses its thing, in the place of another; answers what stands against it. */
  async take(code: string): Promise<string | undefined> {
    const words = this.#words()
    if (!words) return undefined
    this.#change({ offer: '', copy: '', search: code })
    await this.#pick(words)
    if (!this.#typed.offer) return words.nothingFound
    this.#codes.found()
    return undefined
  }

  /** Chooses the thing whose code a scanner has read, or the only one of that name. */
  async #pick(words: CounterStrings): Promise<void> {
    const typed = this.#typed.search.trim()
    clearTimeout(this.#timer)
    this.#sought = typed
    await this.#read.settled
    const items = this.#read.current?.items
    if (!items || this.#typed.search.trim() !== typed) return
    const picked = pickedBy(items, typed)
    if (picked) this.#choose(picked.item, picked.copy)
    else if (items.length > 0) this.#parts.act.say('thing', words.pickOne)
  }

  /** With the day on which it would mostly come back; what was typed after it was found narrows the list no more. */
  #choose({ offer, back }: Lendable, copy = ''): void {
    clearTimeout(this.#timer)
    this.#change({ offer, copy, to: back, search: this.#sought })
    void focusOn(this.#parts.desk, '#counter-to')
  }

  #drop(): void {
    this.#change({ offer: '', copy: '' })
    void focusOn(this.#parts.desk, '#counter-thing')
  }

  #change(typed: Partial<Typed>): void {
    this.#typed = { ...this.#typed, ...typed }
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  async #send(words: CounterStrings): Promise<void> {
    const { act, desk, member } = this.#parts
    const typed = this.#typed
    const from = typed.isLater ? typed.from : this.#today
    if (!typed.offer) return act.say('thing', words.thingMissing)
    this.#wrong = wrongIn(typed, from, words)
    if (this.#wrong) return focusOn(desk, `#counter-${this.#wrong.at}`)
    const input = { ...said(typed), member, from, locale: desk.language }
    const done = await act.run('enter', input, (how) => desk.call.loans.enter.mutate(input, how))
    if (!done) return void this.#read.ask()
    this.#did(done, words)
  }

  #did(done: Entered, words: CounterStrings): void {
    const { act, desk, reload } = this.#parts
    const { offer, other, from = '', to = '', status } = done
    this.#typed = empty
    this.#sought = ''
    act.leave()
    reload()
    desk.refresh()
    const today = this.#today
    const undo = { name: words.takeOff, act: () => void takeOff(this.#parts, done, words) }
    if (status === 'out') desk.did(words.lent(offer.title, other, saidDay(to, desk.language, today)), undo)
    else desk.did(words.noted(offer.title, other, saidPeriod({ from, to }, desk.language, today)), undo)
    void focusOn(desk, '.done li')
  }
}
