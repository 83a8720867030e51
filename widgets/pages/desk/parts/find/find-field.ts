import { html, nothing, type ReactiveController } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { Desk } from '../../room.js'
import { failureOf } from '../client.js'
import { deskNames } from '../desk-names.js'
import { deskRead } from '../desk-read.js'
import { valueOf } from '../fields.js'
import { icon } from '../icons.js'
import { findList } from './find-list.js'
import { findFrench, learnFind, type FindStrings } from './find.strings.js'
import { findStyles } from './find.styles.js'
import { hitsOf, type Found, type FoundPerson, type FoundThing, type Hit } from './found.js'

const typingMs = 200
const id = 'find'

type Told = { readonly text: string; readonly more?: string; readonly tone: 'ok' | 'warn' | '' }

type Takes = {
  readonly desk: Desk
  readonly member: string
  /** What was read, or chosen; what comes of it is said by `say`. */
  readonly thing: (thing: FoundThing) => unknown
  readonly person: (person: FoundPerson) => unknown
  /** Somebody who has no account: absent where nobody new can be meant. */
  readonly newPerson?: (name: string) => unknown
  /** Escape, where no list is open and nothing is typed. */
  readonly left?: () => unknown
}

/**
 * One field takes a name, a card or a code. Enter takes what is exact without its list, and never submits; what is read while
 * something else is looked up waits its turn.
 */
export class FindField implements ReactiveController {
  /** Which day it is where the member is, once something was found. */
  today = ''
  readonly #takes: Takes
  readonly #words: () => FindStrings | undefined
  readonly #read: RemoteRead<readonly [string], Found>
  #typed = ''
  #sought = ''
  #isOpen = false
  #active = -1
  #told: Told = { text: '', tone: '' }
  #timer: ReturnType<typeof setTimeout> | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #isLed = false

  constructor(takes: Takes) {
    this.#takes = takes
    const { desk, member } = takes
    adoptStyles(desk.host.renderRoot, [findStyles])
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: findFrench, learn: learnFind })
    this.#read = deskRead<readonly [string], Found>(desk, {
      args: () => (this.#sought ? ([this.#sought] as const) : []),
      read: ([words], how) => desk.call.loans.find.query({ member, words }, how),
      answered: ({ today, people, things }) => {
        this.today = today
        if (!this.#told.text) this.say('', { more: this.#words()?.found(people.length, things.length) ?? '', tone: '' })
      },
    })
    desk.host.addController(this)
    addEventListener('keydown', this.#fromEverywhere)
  }

  hostUpdated(): void {
    if (this.#isLed || !this.#input) return
    this.#isLed = true
    const { host } = this.#takes.desk
    // The desk leads the keyboard to its title when a room is opened: from there it comes here.
    void host.updateComplete.then(() => host.updateComplete).then(() => this.focus())
  }

  close(): void {
    clearTimeout(this.#timer)
    removeEventListener('keydown', this.#fromEverywhere)
    this.#takes.desk.host.removeController(this)
    this.#read.close()
  }

  /** Where a person goes on, whatever they did. */
  focus(): void {
    this.#input?.focus()
  }

  get isEmpty(): boolean {
    return this.#typed.trim() === ''
  }

  /** How a thing stands, in a word. */
  stateOf({ is }: FoundThing): string {
    return (this.#words() ?? findFrench).states[is].toLowerCase()
  }

  /** What came of it, in the one line that is read aloud. */
  say(text: string, { more = '', tone = 'ok' }: { readonly more?: string; readonly tone?: Told['tone'] } = {}): void {
    this.#told = { text, more, tone }
    this.#takes.desk.host.requestUpdate()
  }

  /** A code that was read, by whatever reads: it is looked up, and its thing or its person taken. */
  take(code: string): Promise<void> {
    const turn = this.#turn.then(() => this.#take(code.trim()))
    this.#turn = turn
    return turn
  }

  /** `beside`: what else reads codes. */
  render(beside: Content = nothing): Content {
    const words = this.#words()
    if (!words) return nothing
    const { desk } = this.#takes
    const hits = this.#hits
    const isShown = this.#isOpen && hits.length > 0
    const { text, more, tone } = this.#told
    return html`<div class="find" role="search">
      <div class="asks">
        <div class="box">
          <label class="unseen" for=${id}>${words.label}</label>
          ${icon('search')}
          <input
            id=${id}
            type="text"
            role="combobox"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="go"
            maxlength="100"
            placeholder=${words.label}
            aria-autocomplete="list"
            aria-expanded=${isShown}
            aria-controls="${id}-list"
            aria-activedescendant=${isShown && this.#active >= 0 ? `${id}-${this.#active}` : nothing}
            .value=${this.#typed}
            @input=${(event: Event) => this.#type(valueOf(event))}
            @keydown=${this.#pressed}
          />
        </div>
        ${beside}
      </div>
      <p class="told ${tone}" role="status">
        ${text && tone ? icon(tone === 'ok' ? 'check' : 'alert') : nothing}<span
          >${text ? html`<b>${deskNames.said(text)}</b>` : nothing} ${more}</span
        >
      </p>
      ${findList({
        ...{ id, words, hits, language: desk.language, active: this.#active, isOpen: this.#isOpen },
        choose: (hit) => this.#choose(hit),
      })}
    </div>`
  }

  get #input(): HTMLInputElement | null {
    return this.#takes.desk.host.renderRoot.querySelector<HTMLInputElement>(`#${id}`)
  }

  /** Those of what is typed now. */
  get #hits(): readonly Hit[] {
    const found = this.#read.current
    if (!found || this.#sought !== this.#typed.trim() || this.#sought === '') return []
    return hitsOf(found, this.#sought, this.#takes.newPerson !== undefined)
  }

  #type(typed: string): void {
    this.#typed = typed
    this.#told = { text: '', tone: '' }
    this.#active = -1
    clearTimeout(this.#timer)
    const sought = typed.trim()
    if (sought === '') this.#shut()
    else this.#timer = setTimeout(() => this.#seek(sought), typingMs)
    this.#takes.desk.host.requestUpdate()
  }

  #seek(sought: string): void {
    this.#sought = sought
    this.#isOpen = true
    if (this.#read.error) void this.#read.ask()
    this.#takes.desk.host.requestUpdate()
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { key, isComposing } = event
    // What lends, and what a keyboard writes in several strokes, is not of this field.
    if (isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#move(key === 'ArrowDown' ? 1 : -1)
    else if (key === 'Enter') this.#enter()
    else if (key === 'Escape') {
      if (!this.#escape()) return
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  #move(by: 1 | -1): void {
    const { length } = this.#hits
    if (length === 0) return
    this.#isOpen = true
    this.#active = this.#active < 0 && by < 0 ? length - 1 : (this.#active + by + length) % length
    const { host } = this.#takes.desk
    host.requestUpdate()
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector(`#${id}-${this.#active}`)?.scrollIntoView({ block: 'nearest' }),
    )
  }

  #enter(): void {
    const hit = this.#isOpen ? this.#hits[this.#active] : undefined
    const typed = this.#typed.trim()
    if (hit) return this.#choose(hit)
    if (typed === '') return
    this.#empty()
    void this.take(typed)
  }

  /** The list first, then what is typed, then the person. */
  #escape(): boolean {
    if (this.#isOpen && this.#hits.length > 0) this.#shut()
    else if (this.#typed) this.#empty()
    else if (this.#takes.left) this.#takes.left()
    else return false
    return true
  }

  async #take(code: string): Promise<void> {
    if (code === '') return
    const { desk, member, thing, person } = this.#takes
    const words = this.#words() ?? findFrench
    let found: Found
    try {
      found = await desk.call.loans.find.query({ member, words: code })
    } catch (cause) {
      desk.failed(failureOf(cause))
      this.say(words.failed(code), { tone: 'warn' })
      // Nothing that was read is lost, unless something else is being typed by now.
      if (this.isEmpty) this.#typed = code
      return
    }
    this.today = found.today
    const [one] = found.things
    const [who] = found.people
    if (found.exact === 'thing' && one) await thing(one)
    else if (found.exact === 'person' && who) await person(who)
    else this.#list(code, found, words)
  }

  /** No code: what it may mean is listed, the first of it ready for one more Enter. */
  #list(code: string, found: Found, words: FindStrings): void {
    const hits = hitsOf(found, code, this.#takes.newPerson !== undefined)
    const isKnown = found.people.length + found.things.length > 0
    this.say(isKnown ? words.choose(code) : words.nothing(code), { tone: 'warn' })
    if (!this.isEmpty || hits.length === 0) return
    this.#typed = code
    this.#active = 0
    this.#seek(code)
  }

  #choose(hit: Hit): void {
    const { thing, person, newPerson } = this.#takes
    this.#empty()
    this.focus()
    if (hit.kind === 'thing') void thing(hit.thing)
    else if (hit.kind === 'person') void person(hit.person)
    else void newPerson?.(hit.name)
  }

  #empty(): void {
    this.#typed = ''
    this.#shut()
  }

  #shut(): void {
    clearTimeout(this.#timer)
    this.#sought = ''
    // Whoever was new when it was read may be known by now.
    this.#read.answer = undefined
    this.#isOpen = false
    this.#active = -1
    this.#takes.desk.host.requestUpdate()
  }

  readonly #fromEverywhere = (event: KeyboardEvent): void => {
    if (event.key !== 'F2' || event.defaultPrevented) return
    event.preventDefault()
    this.focus()
  }
}
