import { html, nothing } from 'lit'
import { textField } from '../../../../parts/form/field-control.js'
import { focusOn } from '../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { shortDay } from '../../../../words/loans/period.js'
import { longestWords } from '../../../../words/longest-words.js'
import type { DeskRefused } from '../../parts/client.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { FindField } from '../../parts/find/find-field.js'
import type { FoundThing } from '../../parts/find/found.js'
import { ScannedCodes } from '../../parts/scan/scanned-codes.js'
import { refusalsOf } from '../../refusals/refusals-of.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { basketList, depositsSaid, keysSaid } from './basket-list.js'
import {
  allBackOn,
  beyondRules,
  isOutsider,
  thingSent,
  emptyBasket,
  freshSaid,
  keptIn,
  wrongContact,
  type Basket,
  type Borrower,
  type Line,
} from './basket.js'
import { JoinChoice } from './join-choice.js'
import { lendFrench, learnLend, type LendStrings } from './lend.strings.js'
import { lendStyles } from './lend.styles.js'
import { personPanel } from './person-panel.js'
import { notTaken } from './why-not.js'

export const open: OpenRoom = (desk, space) => new LendRoom(desk, space)

/** One person and a basket, side by side, under the one field that takes both; all of the basket leaves by one act. */
class LendRoom implements Room {
  readonly #desk: Desk
  readonly #member: string
  readonly #words: () => LendStrings | undefined
  readonly #field: FindField
  readonly #join: JoinChoice
  readonly #codes: ScannedCodes
  readonly #act: DeskAct
  readonly #borrower: RemoteRead<readonly [string], Borrower>
  #wrong: 'phone' | 'email' | undefined
  #isWarned = false

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#member = space.of.named.member ?? ''
    const member = this.#member
    adoptStyles(desk.host.renderRoot, [lendStyles])
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: lendFrench, learn: learnLend })
    this.#borrower = deskRead<readonly [string], Borrower>(desk, {
      args: () => (this.#basket.known ? ([this.#basket.known] as const) : []),
      read: ([loanId], how) => desk.call.loans.borrower.query({ member, loanId }, how),
    })
    this.#act = new DeskAct(desk, {
      reload: () => void this.#borrower.ask(),
      learn: refusalsOf('loans'),
      movedOn: (refused) => this.#mark(refused),
    })
    this.#join = new JoinChoice(desk, {
      member,
      isOutsider: () => isOutsider(this.#basket, this.#person, this.#now),
      paid: () => this.#basket.paid,
      pay: (paid) => this.#change({ paid }),
    })
    this.#field = new FindField({
      ...{ desk, member },
      thing: (thing) => this.#add(thing),
      person: (person) => {
        this.#change({ known: person.loan, fresh: undefined })
        this.#field.say(this.#said.opened(person.name), { more: this.#said.addedMore })
      },
      newPerson: (name) => {
        this.#change({ known: '', fresh: { name, phone: '', email: '' } })
        this.#field.say(this.#said.opened(name), { more: this.#said.addedMore })
      },
      left: () => this.#closePerson(),
    })
    this.#codes = new ScannedCodes(desk, { field: '#find', isOpen: () => true, take: (code) => this.#field.take(code) })
    addEventListener('keydown', this.#pressed)
    // A thing that is to be lent from elsewhere, or for whom, named by a loan of theirs, comes in the address.
    const { person, name } = desk.filters
    if (person) this.#change({ known: person, fresh: undefined })
    else if (name) this.#change({ known: '', fresh: { name, phone: '', email: '' } })
    if (desk.item) void this.#field.take(desk.item).then(() => desk.go({ item: '' }, true))
    else if (person || name) desk.go({ filters: {} }, true)
  }

  close(): void {
    removeEventListener('keydown', this.#pressed)
    for (const each of [this.#field, this.#codes, this.#borrower, this.#join]) each.close()
  }

  async again(): Promise<void> {
    if (this.#basket.known) await this.#borrower.ask()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const { language } = this.#desk
    const { lines, known, fresh } = this.#basket
    return html`<div class="lends">
      <div class="stack left">
        ${this.#field.render(this.#codes.way())} ${this.#codes.sheet()}
        ${basketList({
          ...{ words, language, lines, today: this.#now, borrower: this.#person, who: this.#who },
          change: (copy, changed) =>
            this.#change({
              lines: lines.map((line) => (line.thing.copy === copy ? { ...line, ...changed, why: undefined } : line)),
            }),
          changeAll: (to) => this.#change({ lines: allBackOn(lines, to) }),
          remove: (line) => this.#remove(line),
        })}
        ${keysSaid(words)}
      </div>
      ${personPanel({
        ...{ words, language, fresh, isKnown: known !== '', borrower: this.#person, wrong: this.#wrong },
        hasFailed: this.#borrower.error !== undefined,
        close: () => this.#closePerson(),
        retry: () => void this.#borrower.ask(),
        type: (typed) => this.#change({ fresh: typed }),
        joins: this.#join.render(words),
      })}
      ${lines.length > 0 ? this.#sends(words) : nothing}
    </div>`
  }

  #sends(words: LendStrings): Content {
    const { lines, words: written } = this.#basket
    const beyond = beyondRules(this.#basket, this.#person, this.#now)
    const isBusy = this.#act.busy === 'lend'
    const { language } = this.#desk
    const isAsked = beyond.length > 0 || written !== '' || lines.some(({ why }) => why !== undefined)
    return html`<div class="sends">
      ${beyond.map(({ kind, most }) => html`<p class="warn">${words[kind](most)}</p>`)}
      ${
        isAsked
          ? textField({
              ...{ id: 'lend-words', label: words.words, most: longestWords, value: written },
              wrong: this.#isWarned && beyond.length > 0 && !written.trim() ? words.wordsMissing : undefined,
              typed: (typed) => this.#change({ words: typed }),
            })
          : nothing
      }
      ${depositsSaid(words, language, lines)} ${this.#act.said('lend')}
      <button
        type="button"
        class="go"
        aria-disabled=${isBusy}
        aria-keyshortcuts="Control+Enter"
        @click=${() => void this.#lend()}
      >
        ${isBusy ? words.lending : words.lend(lines.length)}
      </button>
    </div>`
  }

  get #said(): LendStrings {
    return this.#words() ?? lendFrench
  }

  get #now(): string {
    return this.#basket.today || new Date().toISOString().slice(0, 10)
  }

  /** Once it is known. */
  get #person(): Borrower | undefined {
    return this.#basket.known ? this.#borrower.current : undefined
  }

  get #who(): string {
    return this.#basket.fresh?.name.trim() ?? this.#person?.name ?? ''
  }

  get #key(): string {
    return `${this.#desk.hrefOf({ item: '', filters: {} })} basket`
  }

  get #basket(): Basket {
    return { ...emptyBasket, ...this.#desk.drafts.get(this.#key) }
  }

  #change(changed: Partial<Basket>): void {
    this.#desk.drafts.set(this.#key, { ...this.#basket, ...changed })
    this.#wrong = undefined
    this.#act.hush()
    this.#desk.host.requestUpdate()
  }

  #closePerson(): void {
    this.#change({ known: '', fresh: undefined, paid: undefined })
    this.#field.focus()
  }

  #add(thing: FoundThing): void {
    const words = this.#said
    const { lines } = this.#basket
    const { code, copy, title, days, due } = thing
    const warn = (text: string) => this.#field.say(text, { tone: 'warn' })
    if (lines.some((line) => line.thing.copy === copy)) return warn(words.twice(title, code))
    const today = this.#field.today || this.#now
    const kept = keptIn({ thing }, this.#person, today)
    const to = kept?.to ?? due ?? days[0]
    if (thing.lent) return warn(words.outWith(title, thing.lent.who))
    if (thing.is === 'reserved' && !kept) return warn(words.keptFor(title, thing.next?.who ?? ''))
    if (to === undefined || (thing.is !== 'here' && !kept)) return warn(words.cannot(title, this.#field.stateOf(thing)))
    this.#change({ lines: [...lines, { thing, to }], today })
    this.#field.say(words.added(title, code), { more: words.addedMore })
  }

  #remove({ thing }: Line): void {
    this.#change({ lines: this.#basket.lines.filter((line) => line.thing.copy !== thing.copy) })
    this.#field.say(this.#said.removed(thing.title))
    this.#field.focus()
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
    event.preventDefault()
    void this.#lend()
  }

  /** Of what was refused, each thing keeps why; the rest stays as it was. */
  #mark({ things }: DeskRefused): undefined {
    if (things.length === 0) return undefined
    const said = { words: this.#said, language: this.#desk.language }
    const why = new Map(things.map((thing) => [thing.copy, notTaken(thing, said)]))
    this.#change({ lines: this.#basket.lines.map((line) => ({ ...line, why: why.get(line.thing.copy) })) })
    return undefined
  }

  async #lend(): Promise<void> {
    const desk = this.#desk
    const { lines, known, fresh, paid, words: written } = this.#basket
    const words = this.#said
    if (lines.length === 0) return this.#field.say(words.begin, { tone: 'warn' })
    if (!known && !fresh?.name.trim()) {
      this.#field.say(words.nobody, { tone: 'warn' })
      return this.#field.focus()
    }
    this.#wrong = fresh && wrongContact(fresh)
    if (this.#wrong) return focusOn(desk, `#lend-${this.#wrong}`)
    this.#isWarned = beyondRules(this.#basket, this.#person, this.#now).length > 0 && !written.trim()
    if (this.#isWarned) return focusOn(desk, '#lend-words')
    const who = this.#who
    const input = {
      member: this.#member,
      locale: desk.language,
      things: lines.map((line) => thingSent(line, keptIn(line, this.#person, this.#now)?.loan)),
      ...(paid && { membership: paid }),
      ...(known ? { known } : freshSaid(fresh)),
      ...(written.trim() && { words: written.trim() }),
    }
    const done = await this.#act.run('lend', input, (how) => desk.call.loans.lend.mutate(input, how))
    if (!done) return
    desk.drafts.delete(this.#key)
    this.#change({})
    const [first = ''] = done.loans.map(({ to }) => to).sort()
    this.#field.say(words.lent(done.loans.length, who), { more: words.lentMore(shortDay(first, desk.language)) })
    this.#field.focus()
    desk.refresh()
  }
}
