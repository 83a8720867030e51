import { html } from 'lit'
import type { Combobox, ComboboxSource } from '../../../../../parts/combobox.js'
import { isSameName } from '../../../../../parts/same-name.js'
import { kinds, type Listed } from '../members/members.js'
import { textField } from '../../../../../parts/form/field-control.js'
import { choiceField } from '../../../../../parts/form/fields.js'
import type { Steps } from './opening-sheet.js'

type Known = Pick<Listed, 'slug' | 'name'> & Partial<Listed>

/** Asks whose the site is: a member's, or a new one's that comes with it. */
export class OwnerStep {
  readonly #steps: Steps
  readonly #box: Combobox<Known>
  #isOld = false

  constructor(steps: Steps, boxOf: (source: ComboboxSource<Known>) => Combobox<Known>) {
    this.#steps = steps
    const { desk } = steps
    this.#box = boxOf({
      find: async (words) => (await desk.call.networkMembers.list.query({ words })).members.slice(0, 8),
      name: ({ name }) => name,
      detail: ({ kind, commune }) => [kind && steps.words().kinds[kind], commune].filter(Boolean).join(', '),
      means: (text, { name }) => isSameName(text, name),
      changed: () => this.#take(),
    })
  }

  close(): void {
    this.#box.close()
  }

  /** The form holds something else than what was typed. */
  filled(): void {
    const { owner } = this.#steps.held()
    this.#isOld = owner !== undefined
    this.#box.fill(owner?.name ?? '', owner)
  }

  render() {
    const { held, change, wrong, words: said } = this.#steps
    const words = said()
    const { ownerName, ownerKind } = held()
    const radio = (isOld: boolean, name: string) =>
      html`<label class="opt"
        ><input
          type="radio"
          name="opening-owner-how"
          .checked=${this.#isOld === isOld}
          @change=${() => this.#turn(isOld)}
        /><span>${name}</span></label
      >`
    return html`<h3 id="opening-owner-title">${words.steps.owner}</h3>
      <div class="two" role="radiogroup" aria-labelledby="opening-owner-title">
        ${radio(false, words.ownerNew)} ${radio(true, words.ownerOld)}
      </div>
      ${
        this.#isOld
          ? this.#box.render({
              label: words.ownerFind,
              hint: words.ownerHint,
              found: words.owners,
              choose: words.chooseOwner,
              wrong: wrong('owner-name'),
            })
          : html`${textField({
              id: 'opening-owner-name',
              label: words.ownerName,
              value: ownerName,
              most: 200,
              wrong: wrong('owner-name'),
              typed: (typed) => change({ ownerName: typed }),
            })}
            ${choiceField({
              id: 'opening-owner-kind',
              label: words.kind,
              chosen: ownerKind,
              choices: kinds,
              names: words.kinds,
              choose: (kind) => change({ ownerKind: kind }),
            })}`
      }`
  }

  #turn(isOld: boolean): void {
    this.#isOld = isOld
    const { owner: _, ...rest } = this.#steps.held()
    this.#box.fill('')
    this.#steps.replace(rest)
  }

  #take(): void {
    const { chosen } = this.#box
    if (chosen) return this.#steps.change({ owner: { slug: chosen.slug, name: chosen.name } })
    const { owner: _, ...rest } = this.#steps.held()
    this.#steps.replace(rest)
  }
}
