import { html, LitElement, nothing } from 'lit'
import { writtenIn } from '../../words/written-in.js'
import { dialogStyles } from '../dialog.styles.js'
import { ModalDialog } from '../dialog.js'
import { fieldStyles } from '../field.styles.js'
import { focusOn } from '../focus-on.js'
import { lazyStrings } from '../lazy-strings.js'
import { way } from '../notice.js'
import { photosStyles } from '../photos/photos.styles.js'
import { ConditionForm } from './condition-form.js'
import type { Condition, ConditionParts, Moment, NotePhoto } from './condition.js'
import { conditionFrench, learnCondition, type ConditionStrings } from './condition.strings.js'
import { conditionStyles } from './condition.styles.js'
import { conditionView, image, namesOf, type ConditionView } from './condition-view.js'

/** How a thing was before and after: what both sides say and show, and what this side adds. */
export class ConditionBox extends LitElement {
  static override styles = [fieldStyles, photosStyles, dialogStyles, conditionStyles]
  static override properties = { condition: { attribute: false }, parts: { attribute: false } }

  declare condition: Condition
  declare parts: ConditionParts
  readonly #words = lazyStrings<ConditionStrings>(this, {
    language: () => this.parts.language,
    french: conditionFrench,
    learn: learnCondition,
  })
  readonly #form: ConditionForm = new ConditionForm({
    host: this,
    words: () => this.#words() ?? conditionFrench,
    page: () => this.parts,
    saved: () => this.#say(),
    left: (moment) => void focusOn({ host: this }, `.note-${moment} button`),
  })
  readonly #dialog: ModalDialog = new ModalDialog(this, () => {
    this.#large = undefined
    this.requestUpdate()
  })
  #large: string | undefined
  #isSaved = false
  #lost: ReadonlySet<string> = new Set()
  #renewing: Promise<void> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#form.stop()
  }

  override render() {
    const words = this.#words()
    if (!words) return nothing
    return html`<section class="box" aria-labelledby="condition-title">
      <h2 id="condition-title">${words.title}</h2>
      <p class="meta">${this.#seenBy(words)}</p>
      ${this.#isSaved ? html`<p class="good told" role="status" tabindex="-1">${words.saved}</p>` : nothing}
      ${conditionView(this.condition, this.#view(words))} ${this.#form.render()} ${this.#enlarged(words)}
    </section>`
  }

  #seenBy(words: ConditionStrings): string {
    const { isCalled = false, isTeam = false, names, who } = this.parts
    if (names) return words.seenToHelp
    const whoSees = isTeam ? words.seenByTeam : words.seenBy
    return whoSees(who, isCalled)
  }

  #view(words: ConditionStrings): ConditionView {
    const { side, who, names, isTeam = false } = this.parts
    return {
      side,
      who,
      isTeam,
      ...(names && { names }),
      words,
      lost: this.#lost,
      mayOpen: this.#form.moment === undefined,
      open: (moment) => this.#open(moment),
      enlarge: (key) => {
        this.#large = key
        this.#dialog.open()
      },
      lose: (photo) => void this.#lose(photo),
      again: () => this.#again(),
    }
  }

  #enlarged(words: ConditionStrings) {
    const view = this.#view(words)
    const named = this.condition
      .flatMap(({ moment, notes }) => notes.flatMap((note) => namesOf(moment, note, view)))
      .find(({ photo }) => photo.key === this.#large)
    if (!named) return nothing
    const { photo, name, isWritten } = named
    return this.#dialog.render(
      'large-title',
      html`<div class="large">
        <h2 class="dialog-title" id="large-title" tabindex="-1" lang=${isWritten ? writtenIn : nothing}>${name}</h2>
        ${this.#lost.has(photo.key) ? html`<p>${words.lost}</p>` : image(photo, view, { alt: name, box: '100vw' })}
        <p class="ways">${way(words.close, () => this.#dialog.close())}</p>
      </div>`,
    )
  }

  #open(moment: Moment): void {
    this.#isSaved = false
    const shown = this.condition.find((each) => each.moment === moment)
    if (!shown) return
    this.#form.open(
      shown,
      shown.notes.find(({ by }) => by === this.parts.side),
    )
  }

  #say(): void {
    this.#isSaved = true
    void focusOn({ host: this }, '.told')
  }

  /** Its address has ended, or the network was cut: asked for once more, and then said. */
  async #lose({ key, sizes }: NotePhoto): Promise<void> {
    this.#renewing ??= this.parts.renew()
    await this.#renewing
    this.#renewing = undefined
    const now = this.condition
      .flatMap(({ notes }) => notes.flatMap(({ photos }) => photos))
      .find((photo) => photo.key === key)
    if (now?.sizes[0]?.path !== sizes[0]?.path) return
    this.#lost = new Set([...this.#lost, key])
    this.requestUpdate()
  }

  #again(): void {
    this.#lost = new Set()
    void this.parts.renew()
    this.requestUpdate()
  }
}

/** Once: the desk and the page of a loan both show it. */
export function defineConditionBox(): void {
  if (!customElements.get('coop-loan-condition')) customElements.define('coop-loan-condition', ConditionBox)
}
