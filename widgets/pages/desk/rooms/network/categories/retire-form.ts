import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { choiceField } from '../../../../../parts/form/fields.js'
import { Question } from '../../../../../parts/question.js'
import { childrenOf, nameIn, seenAs, whereIs, type Category, type CategoryParts } from './categories.js'

type Facts = ReturnType<typeof seenAs>

/** One is taken away: what it holds is said first, and where it goes. */
export class RetireForm {
  readonly #parts: CategoryParts
  readonly #question: Question
  #into = ''
  /** What is to be mended of where it goes. */
  #wrong: string | undefined

  constructor(parts: CategoryParts) {
    this.#parts = parts
    this.#question = new Question(parts.desk.host, { name: 'retire', opener: () => '.retire' })
  }

  render(all: readonly Category[], one: Category) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const name = nameIn(one, desk.language)
    if (!this.#question.isAsked(one.id))
      return html`<p class="ways">
        <button type="button" class="quiet bad retire" @click=${() => this.#ask(one.id)}>${words.retire}</button>
      </p>`
    const below = childrenOf(all, one.id)
    const holds = one.offers + one.words + one.searches + below.length > 0
    const others = all.filter(({ id, parent }) => id !== one.id && (below.length === 0 || parent === null))
    return this.#question.render({
      ask: words.retireAsk(name),
      more: html`<p>${holds ? words.holds(one, below.length) : words.holdsNothing}</p>
        ${
          holds
            ? html`${choiceField({
                  id: 'retire-into',
                  label: words.where,
                  wrong: this.#wrong,
                  chosen: this.#into,
                  choices: ['', ...others.map(({ id }) => id)],
                  names: {
                    '': words.choose,
                    ...Object.fromEntries(others.map((each) => [each.id, this.#nameOf(each)])),
                  },
                  choose: (into) => this.#goes(into),
                })}
                <p>${words.noWayBack}</p>`
            : nothing
        }
        ${act.said('retire')}`,
      keep: words.keep,
      go: html`<button
        type="button"
        class="quiet bad"
        aria-disabled=${act.busy === 'retire'}
        @click=${() => void this.#retire(all, one, holds)}
      >
        ${act.busy === 'retire' ? words.saving : words.retireNow}
      </button>`,
    })
  }

  /** An empty one that was added by mistake. */
  async again(id: string, seen: Facts): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    if (!(await act.run('list', id, (how) => desk.call.categories.retire.mutate({ id, seen }, how)))) return
    act.leave()
    await reload()
    desk.did(words().retired(nameIn(seen, desk.language)))
  }

  /** Below its family. */
  #nameOf(category: Category): string {
    return `${category.parent === null ? '' : '\u2003'}${nameIn(category, this.#parts.desk.language)}`
  }

  #goes(into: string): void {
    this.#into = into
    this.#wrong = undefined
    this.#parts.desk.host.requestUpdate()
  }

  #ask(id: string): void {
    this.#goes('')
    this.#parts.act.hush()
    this.#question.ask(id)
  }

  async #retire(all: readonly Category[], one: Category, holds: boolean): Promise<void> {
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    const into = all.find(({ id }) => id === this.#into)
    if (holds && !into) {
      this.#wrong = words.whereMissing
      return focusOn(desk, '#retire-into')
    }
    const seen = seenAs(one)
    const input = { id: one.id, seen, ...(into && { into: into.id }) }
    const done = await act.run('retire', input, (how) => desk.call.categories.retire.mutate(input, how))
    if (!done) return
    this.#question.close()
    const { after } = whereIs(all, one)
    act.leave()
    await reload()
    const name = nameIn(one, desk.language)
    if (into) return desk.did(words.merged(name, done.offers, nameIn(into, desk.language)))
    const back = { ...seen, id: one.id, ...(after !== undefined && { after }) }
    desk.did(words.retired(name), { name: words.undo, act: () => void this.#back(back) })
  }

  async #back(input: Facts & { readonly id: string; readonly after?: string | null }): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    if (!(await act.run('list', input, (how) => desk.call.categories.add.mutate(input, how)))) return
    await reload()
    desk.did(words().added(nameIn(input, desk.language)))
  }
}
