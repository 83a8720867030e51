import { html, nothing, type LitElement } from 'lit'
import { FiltersForm, type ChosenFilter } from '../parts/filters/filters-form.js'
import { chip, filtersToggle, radiusField, showWhole } from '../parts/filters/filters-view.js'
import { momentIn } from '../shared/days.js'
import type { Format } from '../shared/format.js'
import type { Language } from '../shared/language-of.js'
import { choiceOf, nothingChosen, weekendFrom, type Choice, type Scope } from './offer-choice.js'
import { writtenIn } from '../words/written-in.js'
import { offerKinds } from '../words/offers/offer-kinds.js'
import { ordersOf } from '../words/offers/orders.js'
import { radii, usualRadius } from '../words/offers/searched.js'
import type { Opening } from './offer-search.js'
import { freeDays } from './free-days.js'
import type { ReadyStrings } from './words/ready-board.strings.js'
import { searchBar } from './search-bar.js'

export type FiltersView = {
  readonly opening: Opening
  readonly scope: Scope
  readonly words: ReadyStrings
  readonly language: Language
  readonly format: Format
  readonly found: { readonly total: number; readonly atLeast: boolean } | undefined
  /** Leads from the filters to what is found. */
  readonly see: () => void
}

const kindChip = (kind: string, text: string) =>
  chip({ type: 'radio', name: 'kind', value: kind, text, isFirst: !kind })

const daysFields = ['weekend', 'freeFrom', 'freeTo']

export class OfferFilters {
  readonly form: FiltersForm<Choice>
  readonly #host: LitElement
  /** Somebody says that they have finished, by Enter or the glass. */
  readonly #asked: () => void
  #today = ''
  /** Where there is room for it, the commune is asked for in any case. */
  #isWhereOpen = false

  constructor(
    host: LitElement & { readonly site: string },
    { changed, typed, asked }: { readonly changed: () => void; readonly typed: () => void; readonly asked: () => void },
  ) {
    this.#host = host
    this.#asked = asked
    this.form = new FiltersForm<Choice>(host, {
      nothing: nothingChosen,
      choiceIn: (form, commune) => choiceOf(form, commune?.code),
      changed,
      typed,
      filledIn: (field) => {
        this.#takeDays(field)
        // Readings that were taken back belonged to other words.
        if (field.name === 'words') this.form.set('plainly')
        if (field.name === 'order' && this.#isFromNowhere) this.#showWhere(true)
      },
      cleared: () => this.form.set('plainly'),
      taken: () => this.#dropPastDays(),
    })
  }

  get choice(): Choice {
    return this.form.choice
  }

  get clear() {
    return this.form.clear
  }

  render(view: FiltersView) {
    const { words, scope, opening } = view
    this.#today = momentIn(opening.site.zone, Date.now()).day
    const hidden = ['category', 'place', 'freeFrom', 'order'].filter((name) => Object.hasOwn(this.choice, name)).length
    const { form } = this
    return html`<form
      role="search"
      aria-label=${words.search}
      @submit=${this.#onSubmit}
      @input=${form.onInput}
      @change=${form.onChange}
    >
      <div class="fields">
        ${searchBar({
          words,
          commune: form.commune.chosen?.name,
          isWhereOpen: this.#isWhereOpen,
          askWhere: () => this.#showWhere(!this.#isWhereOpen),
        })}
        <div id="where" class="pair where ${this.#isWhereOpen ? '' : 'folded'}">
          ${form.commune.render({
            label: words.near,
            hint: words.nearHint,
            found: words.communes,
            choose: words.chooseCommune,
          })}
          ${radiusField({ radii, usual: usualRadius, isKnown: !!form.commune.chosen, words })}
        </div>
      </div>
      <div class="row">
        <fieldset class="chips" @focusin=${showWhole}>
          <legend class="unseen">${words.kind}</legend>
          ${scope.kind ? nothing : kindChip('', words.allKinds)}
          ${chip({ type: 'checkbox', name: 'weekend', value: 'on', text: words.weekend })}
          ${scope.kind ? nothing : offerKinds.map((kind) => kindChip(kind, words.kinds[kind]))}
        </fieldset>
        ${filtersToggle({ form, hidden, words })}
      </div>
      <input type="hidden" name="plainly" />
      <div id="filters" class="filters" ?hidden=${!form.isOpen}>${this.#more(view)}</div>
    </form>`
  }

  #order(words: ReadyStrings) {
    const orders = ordersOf(this.choice)
    return orders.length < 2
      ? nothing
      : html`<div class="field order">
          <label for="order">${words.order}</label>
          <select id="order" name="order">
            ${orders.map((order, at) => html`<option value=${at ? order : ''}>${words.orders[order]}</option>`)}
          </select>
          <p role="status">${this.#isFromNowhere ? words.fromWhere : nothing}</p>
        </div>`
  }

  readonly #onSubmit = (event: Event) => {
    this.form.onSubmit(event)
    this.#asked()
  }

  /** The nearest are to come first, and no commune is chosen yet. */
  get #isFromNowhere(): boolean {
    return this.form.get('order') === 'nearest' && !this.form.commune.chosen
  }

  #showWhere(isOpen: boolean): void {
    this.#isWhereOpen = isOpen
    this.#host.requestUpdate()
    if (isOpen) void this.#host.updateComplete.then(() => this.form.commune.field?.focus())
  }

  #more(view: FiltersView) {
    const { words, found, see } = view
    // Rendering the lists only once the filters are opened saves a quarter of a board's memory.
    return html`${this.form.isOpen === undefined ? nothing : this.#lists(view)}
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
      <div class="filter-foot">
        ${found && html`<button type="button" class="go" part="button" @click=${see}>${words.see(found.total, found.atLeast)}</button>`}
        <button type="button" class="quiet" @click=${this.form.clear}>${words.clear}</button>
      </div>`
  }

  #lists({ opening: { categories, places }, scope, words, language }: FiltersView) {
    const families = categories.filter(({ id, parent }) => (scope.category ? id === scope.category : !parent))
    return html`${this.#order(words)}
      <div class="field">
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
                ${places.map(({ slug, name }) => html`<option value=${slug} lang=${writtenIn}>${name}</option>`)}
              </select>
            </div>`
      }`
  }

  chosen({ opening, words, language, format }: FiltersView): ChosenFilter[] {
    const { category, freeFrom, freeTo, kind, near, place, within, words: typed } = this.choice
    const { commune } = this.form
    const clear = (...names: string[]) => ({ drop: () => this.form.drop(...names) })
    return [
      typed && { label: words.quoted(typed), ...clear('words') },
      near && {
        label: words.aroundOf(commune.chosen?.name ?? '', within && words.kilometres(within)),
        drop: () => commune.clear(),
      },
      kind && { label: words.kinds[kind], ...clear('kind') },
      category && {
        label: opening.categories.find(({ id }) => id === category)?.name[language] ?? '',
        ...clear('category'),
      },
      place && {
        label: opening.places.find(({ slug }) => slug === place)?.name ?? '',
        lang: writtenIn,
        ...clear('place'),
      },
      freeFrom && {
        label: freeDays({ from: freeFrom, to: freeTo ?? freeFrom }, words, format),
        isPassing: true,
        ...clear('freeFrom', 'freeTo', 'weekend'),
      },
    ].filter((filter) => filter !== undefined && filter !== '')
  }

  /** Drops days of an address that are over. */
  #dropPastDays(): void {
    const [from = '', to = ''] = daysFields.slice(1).map((name) => this.form.get(name))
    const isOver = (to || from) < this.#today
    if (isOver) for (const name of daysFields) this.form.set(name)
    else this.form.set('weekend', [from, to].join() === weekendFrom(this.#today).join() ? 'on' : '')
  }

  /** The weekend checkbox sets both days; changing a day by hand unchecks it. */
  #takeDays(field: HTMLInputElement | HTMLSelectElement): void {
    if (!(field instanceof HTMLInputElement) || !daysFields.includes(field.name)) return
    if (field.name !== 'weekend') return this.form.set('weekend')
    const [from, to] = field.checked ? weekendFrom(this.#today) : ['', '']
    this.form.set('freeFrom', from)
    this.form.set('freeTo', to)
  }
}
