import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { pictogram, pictogramNames } from '../../../../../parts/pictograms.js'
import { weightClasses as weights } from '../../../../../words/offers/weight-classes.js'
import { childrenOf, nameIn, seenAs, whereIs, type Category, type CategoryParts } from './categories.js'
import { RetirePanel } from './retire-panel.js'

const factNames = ['fr', 'en', 'pictogram', 'weight', 'parent'] as const
type Facts = Pick<Category, (typeof factNames)[number]>

const fresh: Facts = { fr: '', en: '', pictogram: 'box', weight: null, parent: null }

/** The item of the address under which a new one is written. */
export const newItem = '+'

/** One category, or a new one: its names, its picture, its family. */
export class CategoryPanel {
  readonly #parts: CategoryParts
  readonly #retire: RetirePanel
  #shown = ''
  #typed: Partial<Facts> = {}
  #wrong = false

  constructor(parts: CategoryParts) {
    this.#parts = parts
    this.#retire = new RetirePanel(parts)
  }

  /** `one`: absent for a new one. */
  render(all: readonly Category[], one: Category | undefined) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const item = one?.id ?? newItem
    if (this.#shown !== item) {
      this.#shown = item
      this.#typed = {}
      this.#wrong = false
      act.hush()
      void focusOn(desk, '#category')
    }
    const facts = { ...fresh, ...(one && seenAs(one)), ...this.#typed }
    const isChanged = !one || factNames.some((name) => facts[name] !== one[name])
    return html`<div class="stack">
      <form
        class="panel"
        novalidate
        aria-labelledby="category"
        @submit=${(event: Event) => this.#submit(event, all, one)}
      >
        <h2 id="category" tabindex="-1">${one ? nameIn(one, desk.language) : words.add}</h2>
        ${this.#field('fr', words.inFrench, facts)} ${this.#field('en', words.inEnglish, facts)}
        ${this.#family(all, one, facts)} ${this.#weight(facts)} ${this.#pictures(facts)} ${act.said('save')}
        ${
          isChanged
            ? html`<button class="go" aria-disabled=${act.busy === 'save'}>
                ${act.busy === 'save' ? words.saving : one ? words.save : words.addIt}
              </button>`
            : nothing
        }
        <p class="ways"><a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a></p>
      </form>
      ${one ? this.#retire.render(all, one) : nothing}
    </div>`
  }

  #field(name: 'fr' | 'en', label: string, facts: Facts) {
    const words = this.#parts.words()
    const isWrong = this.#wrong && facts[name].trim() === ''
    return html`<div class="field">
      <label for="category-${name}">${label}</label>
      ${isWrong ? html`<p class="wrong" id="category-${name}-wrong">${words.nameMissing}</p>` : nothing}
      <input
        id="category-${name}"
        lang=${name}
        maxlength="60"
        required
        autocomplete="off"
        .value=${facts[name]}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? `category-${name}-wrong` : nothing}
        @input=${({ target }: Event) => target instanceof HTMLInputElement && this.#type({ [name]: target.value })}
      />
    </div>`
  }

  #family(all: readonly Category[], one: Category | undefined, { parent }: Facts) {
    const words = this.#parts.words()
    const { language } = this.#parts.desk
    if (one && childrenOf(all, one.id).length > 0) return html`<p class="meta">${words.isFamily}</p>`
    const families = all.filter((each) => each.parent === null && each.id !== one?.id)
    return html`<div class="field">
      <label for="category-family">${words.family}</label>
      <select
        id="category-family"
        @change=${({ target }: Event) => target instanceof HTMLSelectElement && this.#type({ parent: target.value || null })}
      >
        <option value="" ?selected=${parent === null}>${words.noFamily}</option>
        ${families.map((each) => html`<option value=${each.id} ?selected=${each.id === parent}>${nameIn(each, language)}</option>`)}
      </select>
    </div>`
  }

  #weight({ weight }: Facts) {
    const words = this.#parts.words()
    return html`<div class="field">
      <label for="category-weight">${words.weight}</label>
      <select
        id="category-weight"
        aria-describedby="category-weight-hint"
        @change=${({ target }: Event) =>
          target instanceof HTMLSelectElement &&
          this.#type({ weight: weights.find((each) => each === target.value) ?? null })}
      >
        <option value="" ?selected=${weight === null}>${words.weights.unsaid}</option>
        ${weights.map((each) => html`<option value=${each} ?selected=${each === weight}>${words.weights[each]}</option>`)}
      </select>
      <p class="meta" id="category-weight-hint">${words.weightHint}</p>
    </div>`
  }

  #pictures({ pictogram: chosen }: Facts) {
    const words = this.#parts.words()
    return html`<fieldset class="pictures">
      <legend>${words.picture}</legend>
      ${pictogramNames.map(
        (name) =>
          html`<label>
            <input
              type="radio"
              name="picture"
              value=${name}
              .checked=${name === chosen}
              @change=${() => this.#type({ pictogram: name })}
            />${pictogram(name)}<span class="unseen">${words.pictures[name] ?? name}</span>
          </label>`,
      )}
    </fieldset>`
  }

  #type(typed: Partial<Facts>): void {
    this.#typed = { ...this.#typed, ...typed }
    this.#parts.desk.host.requestUpdate()
  }

  async #submit(event: Event, all: readonly Category[], one: Category | undefined): Promise<void> {
    event.preventDefault()
    const facts = { ...fresh, ...(one && seenAs(one)), ...this.#typed }
    const [fr, en] = [facts.fr.trim(), facts.en.trim()]
    this.#wrong = fr === '' || en === ''
    if (this.#wrong) return focusOn(this.#parts.desk, `#category-${fr === '' ? 'fr' : 'en'}`)
    if (one) await this.#change(all, one, { ...facts, fr, en })
    else await this.#add({ ...facts, fr, en })
  }

  async #add(facts: Facts): Promise<void> {
    const { act, desk, reload } = this.#parts
    const added = await act.run('save', facts, (how) => desk.call.categories.add.mutate(facts, how))
    if (!added) return
    const words = this.#parts.words()
    await reload()
    desk.go({ item: added.id })
    desk.did(words.added(nameIn(facts, desk.language)), {
      name: words.undo,
      act: () => void this.#retire.again(added.id, facts),
    })
  }

  /** What it is called, then where it is: two acts, of which the second knows what the first did. */
  async #change(all: readonly Category[], one: Category, facts: Facts): Promise<void> {
    const { act, desk, reload } = this.#parts
    const seen = seenAs(one)
    const { parent, ...names } = facts
    const isNamed =
      names.fr !== seen.fr || names.en !== seen.en || names.pictogram !== seen.pictogram || names.weight !== seen.weight
    const back = whereIs(all, one)
    if (isNamed && !(await this.#rename(one.id, seen, names))) return
    const move = { id: one.id, seen: { ...names, parent: seen.parent }, parent }
    if (parent !== seen.parent && !(await act.run('save', move, (how) => desk.call.categories.move.mutate(move, how))))
      return
    this.#typed = {}
    await reload()
    const words = this.#parts.words()
    desk.did(words.changed(nameIn(facts, desk.language)), {
      name: words.undo,
      act: () => void this.#undo(one.id, { facts, seen, back }),
    })
  }

  async #rename(id: string, seen: Facts, names: Omit<Facts, 'parent'>) {
    const { act, desk } = this.#parts
    const input = { id, seen, ...names }
    return act.run('save', input, (how) => desk.call.categories.change.mutate(input, how))
  }

  async #undo(id: string, { facts, seen, back }: { facts: Facts; seen: Facts; back: ReturnType<typeof whereIs> }) {
    const { act, desk, reload, words } = this.#parts
    const { parent: _parent, ...names } = seen
    if (!(await this.#rename(id, facts, names))) return
    const move = { id, seen: { ...names, parent: facts.parent }, ...back }
    if (
      facts.parent !== seen.parent &&
      !(await act.run('save', move, (how) => desk.call.categories.move.mutate(move, how)))
    )
      return
    await reload()
    desk.did(words().changed(nameIn(seen, desk.language)))
  }
}
