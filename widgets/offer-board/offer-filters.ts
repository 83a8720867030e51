import { html, nothing, type LitElement } from 'lit'
import type { Combobox } from '../parts/combobox.js'
import type { Commune } from '../parts/commune-box.js'
import { momentIn } from '../shared/days.js'
import type { Format } from '../shared/format.js'
import type { Language } from '../shared/locale.js'
import { choiceOf, kinds, nothingChosen, radii, weekendFrom, type Choice, type Scope } from './offer-choice.js'
import type { Opening } from './offer-search.js'
import type { ReadyStrings } from './ready-board.strings.js'

export type FiltersView = {
  readonly opening: Opening
  readonly scope: Scope
  readonly words: ReadyStrings
  readonly language: Language
  readonly format: Format
}

/** One choice, and what drops it. */
export type ChosenFilter = { readonly label: string; readonly drop: () => void }

const typingMs = 250

const notYet: Pick<Opening, 'categories' | 'places'> = { categories: [], places: [] }

const daysFields = ['weekend', 'freeFrom', 'freeTo']

/**
 * The form of the board: a plain one, that keeps what is in it, read whole at each change. It searches while one types; the
 * button is for who would rather say when.
 */
export class OfferFilters {
  choice: Choice = nothingChosen
  readonly #host: LitElement
  readonly #changed: () => void
  readonly #commune: Combobox<Commune>
  /** Not said until somebody opens them: the lists of filters that nobody looked at are a quarter of a board's memory. */
  #isOpen: boolean | undefined
  #today = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: LitElement, { near, changed }: { near: Combobox<Commune>; changed: () => void }) {
    this.#host = host
    this.#changed = changed
    this.#commune = near
  }

  render(view: FiltersView) {
    const { words, scope, opening } = view
    this.#today = momentIn(opening.site.zone, Date.now()).day
    const hidden = ['category', 'place', 'freeFrom'].filter((name) => Object.hasOwn(this.choice, name)).length
    return html`<form role="search" aria-label=${words.search} @submit=${this.#onSubmit} @input=${this.#onInput}>
      <div class="fields">
        <div class="pair ask">
          <div class="field">
            <label for="words">${words.words}</label>
            <input id="words" name="words" type="search" maxlength="100" autocomplete="off" enterkeyhint="search" />
          </div>
          <button class="go" part="button">${words.find}</button>
        </div>
        <div class="pair where">
          ${this.#commune.render({
            label: words.near,
            hint: words.nearHint,
            found: words.communes,
            choose: words.chooseCommune,
          })}
          <div class="field" ?hidden=${!this.#commune.chosen}>
            <label for="within">${words.within}</label>
            <select id="within" name="within">
              <option value="">${words.anyDistance}</option>
              ${radii.map(
                (radius) =>
                  html`<option value=${radius} ?selected=${radius === 10}>${words.kilometres(radius)}</option>`,
              )}
            </select>
          </div>
        </div>
      </div>
      <div class="row">
        <fieldset class="chips">
          <legend class="unseen">${words.kind}</legend>
          ${
            scope.kind
              ? nothing
              : (['', ...kinds] as const).map(
                  (kind) =>
                    html`<label class="chip"
                      ><input type="radio" name="kind" value=${kind} ?checked=${!kind} /><span
                        >${kind ? words.kinds[kind] : words.allKinds}</span
                      ></label
                    >`,
                )
          }
          <label class="chip"><input type="checkbox" name="weekend" /><span>${words.weekend}</span></label>
        </fieldset>
        <button
          type="button"
          class="quiet"
          aria-expanded=${!!this.#isOpen}
          aria-controls="filters"
          @click=${this.#onToggle}
        >
          ${hidden ? words.filtersOn(hidden) : words.filters}
        </button>
      </div>
      <div id="filters" class="filters" ?hidden=${!this.#isOpen}>${this.#more(view)}</div>
    </form>`
  }

  #more({ opening, scope, words, language }: FiltersView) {
    const { categories, places } = this.#isOpen === undefined ? notYet : opening
    const families = categories.filter(({ id, parent }) => (scope.category ? id === scope.category : !parent))
    return html`<div class="field">
        <label for="category">${words.category}</label>
        <select id="category" name="category">
          <option value="">${words.allCategories}</option>
          ${families.map(({ id, name }) => {
            const below = categories.filter(({ parent }) => parent === id)
            return html`<optgroup label=${name[language]}>
              ${scope.category ? nothing : html`<option value=${id}>${words.allOf(name[language])}</option>`}
              ${below.map((category) => html`<option value=${category.id}>${category.name[language]}</option>`)}
            </optgroup>`
          })}
        </select>
      </div>
      ${
        scope.place || places.length < 2
          ? nothing
          : html`<div class="field">
              <label for="place">${words.place}</label>
              <select id="place" name="place">
                <option value="">${words.allPlaces}</option>
                ${places.map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}
              </select>
            </div>`
      }
      <div class="pair">
        <div class="field">
          <label for="from">${words.freeFrom}</label>
          <input id="from" name="freeFrom" type="date" min=${this.#today} />
        </div>
        <div class="field">
          <label for="to">${words.freeTo}</label>
          <input id="to" name="freeTo" type="date" min=${this.#today} />
        </div>
      </div>
      <button type="button" class="quiet" @click=${this.clear}>${words.clear}</button>`
  }

  /** What the resident chose, in words, each with the way to drop it. */
  chosen({ opening, words, language, format }: FiltersView): ChosenFilter[] {
    const { category, freeFrom, freeTo, kind, near, place, within, words: typed } = this.choice
    const clear = (...names: string[]) => ({ drop: () => this.#clear(names) })
    return [
      typed && { label: words.quoted(typed), ...clear('words') },
      near && {
        label: words.aroundOf(this.#commune.chosen?.name ?? '', within && words.kilometres(within)),
        drop: () => this.#commune.clear(),
      },
      kind && { label: words.kinds[kind], ...clear('kind') },
      category && {
        label: opening.categories.find(({ id }) => id === category)?.name[language] ?? '',
        ...clear('category'),
      },
      place && { label: opening.places.find(({ slug }) => slug === place)?.name ?? '', ...clear('place') },
      freeFrom && {
        label: words.freeOn(format.date(freeFrom), format.date(freeTo ?? freeFrom)),
        ...clear('freeFrom', 'freeTo'),
      },
    ].filter((filter) => filter !== undefined && filter !== '')
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form')
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | RadioNodeList | undefined {
    const field = this.#form?.elements.namedItem(name)
    const hasValue =
      field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof RadioNodeList
    return hasValue ? field : undefined
  }

  readonly #onToggle = () => {
    this.#isOpen = !this.#isOpen
    this.#host.requestUpdate()
  }

  readonly clear = () => {
    this.#form?.reset()
    this.#commune.clear()
    this.read()
  }

  readonly #onSubmit = (event: Event) => {
    event.preventDefault()
    void this.#commune.settle().then(() => this.read())
  }

  readonly #onInput = ({ target }: Event) => {
    clearTimeout(this.#timer)
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    if (target instanceof HTMLInputElement && daysFields.includes(target.name)) this.#takeDays(target)
    if (target.name === 'words') this.#timer = setTimeout(() => this.read(), typingMs)
    else this.read()
  }

  /** The weekend is a short way to two days; days chosen by hand are no longer the weekend. */
  #takeDays({ name, checked }: HTMLInputElement): void {
    const weekend = this.#field('weekend')
    if (name !== 'weekend' && weekend instanceof HTMLInputElement) {
      weekend.checked = false
      return
    }
    const [from, to] = checked ? weekendFrom(this.#today) : ['', '']
    this.#set('freeFrom', from)
    this.#set('freeTo', to)
  }

  #set(name: string, value: string): void {
    const field = this.#field(name)
    if (field) field.value = value
  }

  #clear(names: readonly string[]): void {
    for (const name of names) this.#set(name, '')
    const weekend = this.#field('weekend')
    if (names.includes('freeFrom') && weekend instanceof HTMLInputElement) weekend.checked = false
    this.read()
  }

  read(): void {
    clearTimeout(this.#timer)
    const form = this.#form
    if (!form) return
    const choice = choiceOf(new FormData(form), this.#commune.chosen?.code)
    if (JSON.stringify(choice) === JSON.stringify(this.choice)) return
    this.choice = choice
    this.#changed()
  }
}
