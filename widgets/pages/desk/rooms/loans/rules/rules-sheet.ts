import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../../parts/notice.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { deskRead } from '../../../parts/desk-read.js'
import { valueOf } from '../../../parts/fields.js'
import { listWordsOf } from '../../../parts/list-words.js'
import type { LoansParts } from '../parts/requests.js'
import { ruleForm } from './rule-form.js'
import {
  draftOf,
  noDraft,
  ruleIn,
  ruleOf,
  ruleSaid,
  type NumberField,
  type Rule,
  type RuleDraft,
  type RuleOf,
} from './rule.js'
import { rulesFrench, learnRules, type RulesStrings } from './rules.strings.js'

type Category = OutputOf<'stock.room'>['categories'][number]
type Known = { readonly rules: readonly RuleOf[]; readonly categories: readonly Category[] }
type Editing = { readonly category: string; readonly draft: RuleDraft; readonly wrong?: NumberField | 'deposit' }

const whole = ''

/** By what a place lends: one rule for all, and those of categories that replace it. */
export class RulesSheet {
  readonly #parts: LoansParts
  readonly #words: () => RulesStrings | undefined
  readonly #listWords: ReturnType<typeof listWordsOf>
  readonly #read: RemoteRead<readonly ['rules'], Known>
  #editing: Editing | undefined

  constructor(parts: LoansParts, isOpen: () => boolean) {
    this.#parts = parts
    const { desk, member } = parts
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: rulesFrench, learn: learnRules })
    this.#listWords = listWordsOf(desk)
    this.#read = deskRead<readonly ['rules'], Known>(desk, {
      args: () => (isOpen() ? (['rules'] as const) : []),
      read: async (_args, how) => {
        const [{ rules }, { categories }] = await Promise.all([
          desk.call.loans.rules.query({ member }, how),
          desk.call.stock.room.query({ member }, how),
        ])
        return { rules, categories }
      },
    })
  }

  close(): void {
    this.#read.close()
  }

  reload(): unknown {
    return this.#read.ask()
  }

  render(backToList: string): Content {
    const words = this.#words()
    const listWords = this.#listWords()
    const { answer, error } = this.#read
    if (!words || !listWords) return nothing
    if (!answer)
      return error
        ? notice({ tone: 'bad', title: listWords.failed, ways: way(listWords.retry, () => void this.#read.ask()) })
        : html`<div class="wait">
            <div></div>
            <div></div>
          </div>`
    return html`<div class="stack rules">
      <p><a class="quiet link" href=${this.#parts.desk.hrefOf({ item: '' })}>${backToList}</a></p>
      <section class="panel" aria-labelledby="rules-title">
        <h2 id="rules-title" tabindex="-1">${words.title}</h2>
        <p class="meta">${words.more}</p>
        ${this.#whole(answer, words)} ${this.#exceptions(answer, words)}
        ${this.#editing ? nothing : this.#parts.act.said('rules')}
      </section>
    </div>`
  }

  #whole(known: Known, words: RulesStrings): Content {
    const rule = known.rules.find(({ category }) => category === whole)
    if (rule || this.#editing?.category === whole)
      return html`<ul class="rows framed">
        <li class="invited">${this.#row(whole, known, words)}</li>
      </ul>`
    return html`<div class="begin">
      <p>${words.none}</p>
      <p>
        <button type="button" class="way rule-write" @click=${() => this.#edit(whole, known)}>${words.write}</button>
      </p>
    </div>`
  }

  #exceptions(known: Known, words: RulesStrings): Content {
    const { rules, categories } = known
    const named = rules.filter(({ category }) => category !== whole).map(({ category }) => category)
    const { category: open = whole } = this.#editing ?? {}
    const shown = open === whole || named.includes(open) ? named : [...named, open]
    const { language } = this.#parts.desk
    return html`<h3>${words.exceptions}</h3>
      <p class="meta">${words.exceptionsMore}</p>
      ${
        shown.length === 0
          ? nothing
          : html`<ul class="rows framed">
              ${shown.map((category) => html`<li class="invited">${this.#row(category, known, words)}</li>`)}
            </ul>`
      }
      <div class="field">
        <label for="rule-category">${words.add}</label>
        <select
          id="rule-category"
          @change=${(event: Event) => {
            const category = valueOf(event)
            if (category) this.#edit(category, known)
          }}
        >
          <option value="" selected>${words.chooseNone}</option>
          ${categories
            .filter(({ id }) => !shown.includes(id))
            .map(
              ({ id, name, parent }) =>
                html`<option value=${id}>${parent === undefined ? '' : '\u00a0\u00a0'}${name[language]}</option>`,
            )}
        </select>
      </div>`
  }

  #row(category: string, known: Known, words: RulesStrings): Content {
    const { act } = this.#parts
    const name = this.#nameOf(category, known, words)
    if (this.#editing?.category === category) {
      const { draft, wrong } = this.#editing
      const rule = known.rules.find((each) => each.category === category)
      return html`<div class="stack grow">
        <b>${name}</b>
        ${rule ? html`<p class="meta">${ruleSaid(rule, words, this.#parts.desk.language)}</p>` : nothing}
        ${ruleForm({
          words,
          name,
          draft,
          wrong,
          isSending: act.busy === 'rules',
          said: act.said('rules'),
          type: (typed) => this.#type(typed),
          save: () => void this.#save(known, words),
          keep: () => this.#keep(),
        })}
      </div>`
    }
    const rule = known.rules.find((each) => each.category === category)
    if (!rule) return nothing
    return html`<div class="grow">
        <b>${name}</b>
        <p class="meta">${ruleSaid(rule, words, this.#parts.desk.language)}</p>
      </div>
      <button
        type="button"
        class="quiet rule-change"
        aria-label=${words.changeOf(name)}
        @click=${() => this.#edit(category, known)}
      >
        ${words.change}
      </button>
      <button
        type="button"
        class="quiet bad"
        aria-label=${words.removeOf(name)}
        @click=${() => void this.#remove(rule, name, words)}
      >
        ${words.remove}
      </button>`
  }

  #nameOf(category: string, { categories }: Known, words: RulesStrings): string {
    if (category === whole) return words.all
    return categories.find(({ id }) => id === category)?.name[this.#parts.desk.language] ?? category
  }

  #edit(category: string, { rules }: Known): void {
    const { act, desk } = this.#parts
    const rule = rules.find((each) => each.category === category)
    const draft = { ...(rule ? draftOf(rule, desk.language) : noDraft), ...desk.drafts.get(this.#keyOf(category)) }
    this.#editing = { category, draft }
    act.hush()
    void focusOn(desk, '#rule-longestDays')
  }

  #type(typed: Partial<RuleDraft>): void {
    if (!this.#editing) return
    const { category, draft } = this.#editing
    const { desk } = this.#parts
    this.#editing = { category, draft: { ...draft, ...typed } }
    desk.drafts.set(this.#keyOf(category), { ...desk.drafts.get(this.#keyOf(category)), ...typed })
    desk.host.requestUpdate()
  }

  #keyOf(category: string): string {
    return `${this.#parts.desk.hrefOf({ item: '', filters: {} })} rule ${category}`
  }

  #forget(): void {
    if (this.#editing) this.#parts.desk.drafts.delete(this.#keyOf(this.#editing.category))
    this.#editing = undefined
  }

  #keep(): void {
    this.#forget()
    this.#parts.act.hush()
    void focusOn(this.#parts.desk, '#rules-title')
  }

  async #save(known: Known, words: RulesStrings): Promise<void> {
    if (!this.#editing) return
    const { category, draft } = this.#editing
    const { desk } = this.#parts
    const rule = ruleIn(draft)
    if (typeof rule === 'string') {
      this.#editing = { category, draft, wrong: rule }
      return void focusOn(desk, `#rule-${rule}`)
    }
    const before = known.rules.find((each) => each.category === category)
    const seen = before ? ruleOf(before) : null
    if (!(await this.#set({ category, seen, rule }))) return
    const name = this.#nameOf(category, known, words)
    this.#forget()
    this.#told(words.saved(name), () => void this.#back({ category, seen: rule, rule: seen }, words.undone(name)))
  }

  async #remove(rule: RuleOf, name: string, words: RulesStrings): Promise<void> {
    const seen = ruleOf(rule)
    const { category } = rule
    if (!(await this.#set({ category, seen, rule: null }))) return
    this.#told(words.removed(name), () => void this.#back({ category, seen: null, rule: seen }, words.undone(name)))
  }

  #told(text: string, undo: () => void): void {
    const { desk } = this.#parts
    void this.#read.ask()
    desk.did(text, { name: (this.#words() ?? rulesFrench).undo, act: undo })
  }

  async #back(change: Change, text: string): Promise<void> {
    if (!(await this.#set(change))) return
    void this.#read.ask()
    this.#parts.desk.did(text)
  }

  /** Null: away with it. */
  async #set({ category, seen, rule }: Change): Promise<boolean> {
    const { act, desk, member } = this.#parts
    const named = { member, category, seen }
    const input = { ...named, rule }
    const done = await act.run('rules', input, (how) =>
      rule === null
        ? desk.call.loans.dropRule.mutate(named, how)
        : desk.call.loans.setRule.mutate({ ...named, ...rule }, how),
    )
    return done !== undefined
  }
}

type Change = { readonly category: string; readonly seen: Rule | null; readonly rule: Rule | null }
