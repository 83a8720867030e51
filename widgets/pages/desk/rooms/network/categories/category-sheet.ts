import { html, nothing } from 'lit'
import { choiceField } from '../../../../../parts/form/fields.js'
import { pictogram, pictogramNames } from '../../../../../parts/pictograms.js'
import { inEach } from '../../../../../words/in-each.js'
import { languages } from '../../../../../words/language.js'
import { weightClasses as weights } from '../../../../../words/offers/weight-classes.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { text, type Field } from '../../../parts/form/field.js'
import { childrenOf, nameIn, seenAs, whereIs, type Category, type CategoryParts } from './categories.js'
import { RetireForm } from './retire-form.js'

const factNames = [...languages, 'pictogram', 'weight', 'parent'] as const
type Facts = Pick<Category, (typeof factNames)[number]>

const fresh: Facts = { ...inEach(() => ''), parent: null, weight: null, pictogram: 'box' }

/** The item of the address under which a new one is written. */
export const newItem = '+'

/** Among all; `one`: absent for a new one. */
type Opened = { readonly all: readonly Category[]; readonly one: Category | undefined }

/** One category, or a new one: its names, its picture, its family. */
export class CategorySheet {
  readonly #parts: CategoryParts
  readonly #retire: RetireForm
  readonly #form: DeskForm<Facts, Opened>

  constructor(parts: CategoryParts) {
    this.#parts = parts
    this.#retire = new RetireForm(parts)
    this.#form = new DeskForm<Facts, Opened>(parts, {
      name: 'category',
      of: ({ one }) => one?.id ?? newItem,
      fresh: ({ one }) => (one ? seenAs(one) : fresh),
      fields: (_typed, opened) => {
        const { nameInEach, nameMissing: wanted } = parts.words()
        return {
          ...inEach((lang) => text({ label: nameInEach[lang], most: 60, lang, wanted })),
          parent: this.#family(opened),
          weight: this.#weight,
          pictogram: { draw: ({ value, change }) => this.#pictures(value, change) },
        }
      },
      send: (facts, { all, one }) => (one ? this.#change(all, one, facts) : this.#add(facts)),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(all: readonly Category[], one: Category | undefined) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const opened = { all, one }
    const facts = this.#form.typed(opened)
    const isChanged = !one || factNames.some((name) => facts[name] !== one[name])
    const form = this.#form.render(opened, {
      title: one ? nameIn(one, desk.language) : words.add,
      close: words.close,
      go: isChanged ? (one ? words.save : words.addIt) : undefined,
      going: words.saving,
    })
    return html`<div class="stack">${form} ${one ? this.#retire.render(all, one) : nothing}</div>`
  }

  #family({ all, one }: Opened): Field<string | null> {
    const words = this.#parts.words()
    if (one && childrenOf(all, one.id).length > 0) return { draw: () => html`<p class="meta">${words.isFamily}</p>` }
    const families = all.filter((each) => each.parent === null && each.id !== one?.id)
    const { language } = this.#parts.desk
    const names = Object.fromEntries(families.map((each) => [each.id, nameIn(each, language)] as const))
    return {
      draw: ({ id, value, change }) =>
        choiceField({
          id,
          label: words.family,
          chosen: value ?? '',
          choices: ['', ...families.map((each) => each.id)],
          names: { '': words.noFamily, ...names },
          choose: (parent) => change(parent || null),
        }),
    }
  }

  readonly #weight: Field<Facts['weight']> = {
    draw: ({ id, value, change }) => {
      const { weight: label, weightHint: hint, weights: names } = this.#parts.words()
      return choiceField({
        id,
        label,
        hint,
        chosen: value ?? 'unsaid',
        choices: ['unsaid', ...weights],
        names,
        choose: (weight) => change(weight === 'unsaid' ? null : weight),
      })
    },
  }

  #pictures(chosen: string, choose: (name: string) => void) {
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
              @change=${() => choose(name)}
            />${pictogram(name)}<span class="unseen">${words.pictures[name] ?? name}</span>
          </label>`,
      )}
    </fieldset>`
  }

  async #add(facts: Facts): Promise<boolean> {
    const { act, desk, reload } = this.#parts
    const added = await act.run('category', facts, (how) => desk.call.categories.add.mutate(facts, how))
    if (!added) return false
    const words = this.#parts.words()
    await reload()
    desk.go({ item: added.id })
    desk.did(words.added(nameIn(facts, desk.language)), {
      name: words.undo,
      act: () => void this.#retire.again(added.id, facts),
    })
    return true
  }

  /** Saves its name, then its place: two acts, of which the second knows what the first did. */
  async #change(all: readonly Category[], one: Category, facts: Facts): Promise<boolean> {
    const { desk, reload } = this.#parts
    const seen = seenAs(one)
    const { parent, ...names } = facts
    const isNamed =
      languages.some((language) => names[language] !== seen[language]) ||
      names.pictogram !== seen.pictogram ||
      names.weight !== seen.weight
    const back = whereIs(all, one)
    if (isNamed && !(await this.#rename(one.id, seen, names))) return false
    const move = { id: one.id, seen: { ...names, parent: seen.parent }, parent }
    if (parent !== seen.parent && !(await this.#move(move))) return false
    await reload()
    const words = this.#parts.words()
    desk.did(words.changed(nameIn(facts, desk.language)), {
      name: words.undo,
      act: () => void this.#undo(one.id, { facts, seen, back }),
    })
    return true
  }

  async #rename(id: string, seen: Facts, names: Omit<Facts, 'parent'>) {
    const { act, desk } = this.#parts
    const input = { id, seen, ...names }
    return act.run('category', input, (how) => desk.call.categories.change.mutate(input, how))
  }

  async #move(input: Parameters<CategoryParts['desk']['call']['categories']['move']['mutate']>[0]) {
    const { act, desk } = this.#parts
    return act.run('category', input, (how) => desk.call.categories.move.mutate(input, how))
  }

  async #undo(id: string, { facts, seen, back }: { facts: Facts; seen: Facts; back: ReturnType<typeof whereIs> }) {
    const { desk, reload, words } = this.#parts
    const { parent: _parent, ...names } = seen
    if (!(await this.#rename(id, facts, names))) return
    const move = { id, seen: { ...names, parent: facts.parent }, ...back }
    if (facts.parent !== seen.parent && !(await this.#move(move))) return
    await reload()
    desk.did(words().changed(nameIn(seen, desk.language)))
  }
}
