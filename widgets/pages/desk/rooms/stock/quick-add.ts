import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { photosFrench, learnPhotos, type PhotosStrings } from '../../../../parts/photos/photos.strings.js'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { notice } from '../../../../parts/notice.js'
import { actFrench, learnAct } from '../../parts/list.strings.js'
import { icon } from '../../parts/icons.js'
import { addedRows } from './added-rows.js'
import { Adding } from './adding.js'
import { categoryField, type Proposed } from './category-field.js'
import type { RowPhoto } from './row-photo.js'
import { conditions, type Condition } from '../../../../words/offers/conditions.js'
import { memberOf, type Parts, type StockRoomFacts } from './stock.js'

const typingMs = 250

/** Photo, title, Enter: the next row is there, with the same condition and place. */
export class QuickAdd {
  readonly adding: Adding
  readonly photoWords: () => PhotosStrings
  readonly #parts: Parts
  #title = ''
  #wrong = ''
  #photo: RowPhoto | undefined
  #proposed: readonly Proposed[] = []
  /** Chosen by hand, for this one. */
  #category = ''
  #condition: Condition | undefined = 'good'
  #place = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(parts: Parts) {
    this.#parts = parts
    const { title = '' }: { readonly title?: string } = { ...parts.desk.drafts.get(this.#key) }
    this.#title = title
    const { host } = parts.desk
    const language = () => parts.desk.language
    const photos = lazyStrings(host, { language, french: photosFrench, learn: learnPhotos })
    const act = lazyStrings(host, { language, french: actFrench, learn: learnAct })
    this.photoWords = () => photos() ?? photosFrench
    this.adding = new Adding(parts, { photos: this.photoWords, act })
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  /** What is typed stays while another room is open. */
  get #key(): string {
    return `${this.#parts.desk.hrefOf({ item: '', filters: {} })} quick`
  }

  /** The condition and the place that the next one gets. */
  get kept(): { readonly condition: Condition | undefined; readonly place: string } {
    const places = this.#parts.facts()?.places ?? []
    const place = places.find(({ slug }) => slug === this.#place) ?? places.find((each) => !each.closedAt) ?? places[0]
    return { condition: this.#condition, place: place?.slug ?? '' }
  }

  render(facts: StockRoomFacts) {
    const words = this.#parts.words().add
    // Learnt before they are needed.
    this.photoWords()
    if (facts.places.length === 0) return notice({ tone: 'warn', title: words.noPlace, more: words.noPlaceMore })
    return html`<section
      class="quick panel"
      aria-labelledby="quick"
      @dragover=${(event: Event) => event.preventDefault()}
      @drop=${this.#drop}
    >
      <div class="quickhead">
        <h2 id="quick">${words.title}</h2>
        <p class="meta wideonly">${words.how}</p>
      </div>
      <form novalidate @submit=${this.#submit}>
        ${this.#photoField()} ${this.#titleField()}
        ${categoryField(this.#parts, facts, {
          proposed: this.#proposed,
          category: this.#category,
          choose: (id) => this.#chooseCategory(id),
        })}
        ${this.#keptFields(facts)}
        <p class="meta code" aria-live="off">${this.adding.nextCode}</p>
        <button class="go next" value="next">${icon('camera')}${words.submitNext}</button>
        <button class="go plain">${words.submit}</button>
      </form>
      <p class="meta">${words.several}</p>
      ${this.#parts.act.said('undo')} ${addedRows(this.adding, this.#parts)}
    </section>`
  }

  #photoField() {
    const words = this.#parts.words().add
    const photo = this.#photo
    return html`<div class="photo">
      ${
        photo
          ? html`<span class="preview" role="img" aria-label=${words.photoOf}>${photo.shown ?? words.coming}</span>
              <button type="button" class="quiet" @click=${this.#dropPhoto}>${words.photoGone}</button>`
          : html`<label class="pick camera">
                <input id="quick-camera" type="file" accept="image/*" capture="environment" @change=${this.#choose} />
                <span>${icon('camera')}${words.camera}</span>
              </label>
              <label class="pick">
                <input id="quick-photo" type="file" accept="image/*" multiple @change=${this.#choose} />
                <span>${icon('camera')}<span class="name">${words.choose}</span></span>
              </label>`
      }
    </div>`
  }

  #titleField() {
    const words = this.#parts.words().add
    return html`<div class="field title">
      <label for="quick-title">${words.name}</label>
      ${this.#wrong ? html`<p class="wrong" id="quick-wrong">${this.#wrong}</p>` : nothing}
      <input
        id="quick-title"
        maxlength="120"
        autocomplete="off"
        enterkeyhint="done"
        aria-invalid=${this.#wrong ? 'true' : nothing}
        aria-describedby=${this.#wrong ? 'quick-wrong' : nothing}
        .value=${this.#title}
        @input=${this.#type}
      />
    </div>`
  }

  #keptFields({ places }: StockRoomFacts) {
    const words = this.#parts.words()
    const { condition, place } = this.kept
    return html`<div class="field condition">
        <label for="quick-condition">${words.add.condition} <small>${words.add.kept}</small></label>
        <select id="quick-condition" @change=${this.#chooseCondition}>
          <option value="" ?selected=${!condition}>${words.add.unsaid}</option>
          ${conditions.map(
            (each) => html`<option value=${each} ?selected=${each === condition}>${words.conditions[each]}</option>`,
          )}
        </select>
      </div>
      ${
        places.length > 1
          ? html`<div class="field place">
              <label for="quick-place">${words.add.place} <small>${words.add.kept}</small></label>
              <select id="quick-place" @change=${this.#choosePlace}>
                ${places.map(({ slug, name }) => html`<option value=${slug} ?selected=${slug === place}>${name}</option>`)}
              </select>
            </div>`
          : nothing
      }`
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault()
    const title = this.#title.trim()
    if (!title) {
      this.#wrong = this.#parts.words().add.noTitle
      return void focusOn(this.#parts.desk, '#quick-title')
    }
    const category = this.#category || this.#proposed[0]?.id
    this.adding.add({ title, category, photo: this.#photo, ...this.kept })
    this.#clear()
    const { submitter } = event
    if (submitter instanceof HTMLButtonElement && submitter.value === 'next') void this.#openCamera()
    else void focusOn(this.#parts.desk, '#quick-title')
  }

  /** A browser opens it only within the press that asks for it: what is drawn first takes no more than that. */
  async #openCamera(): Promise<void> {
    const { host } = this.#parts.desk
    host.requestUpdate()
    await host.updateComplete
    host.renderRoot.querySelector<HTMLInputElement>('#quick-camera')?.click()
  }

  #clear(): void {
    clearTimeout(this.#timer)
    this.#parts.desk.drafts.delete(this.#key)
    this.#title = this.#category = this.#wrong = ''
    this.#proposed = []
    this.#photo = undefined
    const input = this.#parts.desk.host.renderRoot.querySelector<HTMLInputElement>('#quick-title')
    if (input) input.value = ''
  }

  readonly #type = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    this.#title = target.value
    this.#parts.desk.drafts.set(this.#key, { title: this.#title })
    if (this.#wrong) this.#wrong = ''
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#propose(), typingMs)
    this.#parts.desk.host.requestUpdate()
  }

  async #propose(): Promise<void> {
    const { desk, space } = this.#parts
    const title = this.#title.trim()
    if (title.length < 3) return
    try {
      const input = { ...memberOf(space), title, language: desk.language }
      const { categories } = await desk.call.stock.propose.query(input)
      if (this.#title.trim() !== title) return
      this.#proposed = categories
      desk.host.requestUpdate()
    } catch {
      // It is proposed once more when the object is added.
    }
  }

  #chooseCategory(id: string): void {
    this.#category = id
    this.#parts.desk.host.requestUpdate()
  }

  readonly #chooseCondition = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return
    this.#condition = conditions.find((each) => each === target.value)
  }

  readonly #choosePlace = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) this.#place = target.value
  }

  readonly #choose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    const files = [...(target.files ?? [])]
    // Otherwise choosing the same file again would fire no event.
    target.value = ''
    this.#take(files)
  }

  readonly #drop = (event: DragEvent) => {
    event.preventDefault()
    this.#take([...(event.dataTransfer?.files ?? [])].filter(({ type }) => type.startsWith('image/')))
  }

  #take(files: readonly File[]): void {
    const [first, ...others] = files
    if (!first) return
    if (others.length === 0) {
      this.#photo = this.adding.photoOf(first)
      return void focusOn(this.#parts.desk, '#quick-title')
    }
    for (const file of files)
      this.adding.add({ title: '', photo: this.adding.photoOf(file), category: undefined, ...this.kept })
  }

  readonly #dropPhoto = () => {
    this.#photo = undefined
    void focusOn(this.#parts.desk, '#quick-title')
  }
}
