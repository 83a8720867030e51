import { html, nothing, type LitElement } from 'lit'
import type { Combobox } from '../parts/combobox.js'
import type { Commune } from '../parts/commune-box.js'
import type { Here } from '../parts/here.js'
import { dayWords } from '../shared/days.js'
import type { Language } from '../shared/locale.js'
import { nothingChosen, radii, usualRadius, weekdays, type Choice, type Scope } from './member-choice.js'
import type { MapStrings } from './member-map.strings.js'
import type { Opening } from './member-search.js'
import { capital } from './open-words.js'
import { readChoice } from './read-choice.js'
import type { ReadyStrings } from './ready-list.strings.js'

export type FiltersView = {
  readonly opening: Opening
  readonly scope: Scope
  readonly words: ReadyStrings & Pick<MapStrings, 'accessible' | 'kinds'>
  readonly language: Language
  /** The way from the list to the map and back, where there is only room for one. */
  readonly switch: unknown
}

/** One choice, and what drops it. */
export type ChosenFilter = { readonly label: string; readonly drop: () => void }

type Where = { readonly commune: Combobox<Commune>; readonly here: Here; readonly changed: () => void }

const typingMs = 250

/**
 * The form of the list: a plain one, that keeps what is in it, read whole at each change. It searches while one types; the
 * button is for who would rather say when.
 */
export class MemberFilters {
  choice: Choice = nothingChosen
  readonly #host: LitElement
  readonly #where: Where
  #opening: Opening | undefined
  #isOpen = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: LitElement, where: Where) {
    this.#host = host
    this.#where = where
  }

  render(view: FiltersView) {
    const { words, scope, opening } = view
    const { here } = this.#where
    this.#opening = opening
    const { does, open, topic } = this.choice
    const hidden = [does, topic, open !== 'now' && open].filter(Boolean).length
    return html`<form role="search" aria-label=${words.search} @submit=${this.#onSubmit} @input=${this.#onInput}>
      <div class="fields">
        <div class="pair ask">
          <div class="field">
            <label for="words">${words.words}</label>
            <input id="words" name="words" type="search" maxlength="100" autocomplete="off" enterkeyhint="search" />
          </div>
          <button class="go" part="button">${words.find}</button>
        </div>
        ${this.#around(words)}
      </div>
      <div class="row">
        ${here.press(words)}
        <button
          type="button"
          class="quiet"
          aria-expanded=${this.#isOpen}
          aria-controls="filters"
          @click=${this.#onToggle}
        >
          ${hidden ? words.filtersOn(hidden) : words.filters}
        </button>
        <fieldset class="chips">
          <legend class="unseen">${words.kind}</legend>
          ${box('open', 'now', words.openNow)}
          ${opening.accessible ? box('wheelchair', 'yes', capital(words.accessible)) : nothing}
          ${scope.kind || opening.kinds.length < 2 ? nothing : opening.kinds.map(({ name }) => box('kind', name, words.kinds[name]))}
        </fieldset>
      </div>
      <p class="wrong" role="status">${here.state === 'denied' ? words.notLocated : nothing}</p>
      <div id="filters" class="filters" ?hidden=${!this.#isOpen}>${this.#more(view)}</div>
      ${view.switch}
    </form>`
  }

  #around(words: ReadyStrings) {
    const { here, commune } = this.#where
    return html`<div class="pair where">
      ${
        here.point
          ? here.field(words.near, words)
          : commune.render({
              label: words.near,
              hint: words.nearHint,
              found: words.communes,
              choose: words.chooseCommune,
            })
      }
      <div class="field" ?hidden=${!here.point && !commune.chosen}>
        <label for="within">${words.within}</label>
        <select id="within" name="within">
          <option value="">${words.anyDistance}</option>
          ${radii.map(
            (radius) =>
              html`<option value=${radius} ?selected=${radius === usualRadius}>${words.kilometres(radius)}</option>`,
          )}
        </select>
      </div>
    </div>`
  }

  #more({ opening, words, language }: FiltersView) {
    return html`${
        opening.does.length > 1
          ? choices(
              words.does,
              opening.does.map(({ name }) => box('does', name, words.doing[name])),
            )
          : nothing
      }
      ${
        opening.topics.length > 1
          ? choices(
              words.topic,
              opening.topics.map(({ name }) => box('topic', name, words.topics[name])),
            )
          : nothing
      }
      <div class="field">
        <label for="day">${words.openDay}</label>
        <select id="day" name="day">
          <option value="">${words.anyDay}</option>
          ${weekdays.map((day) => html`<option value=${day}>${nameOf(day, language)}</option>`)}
        </select>
      </div>
      ${
        this.choice === nothingChosen
          ? nothing
          : html`<button type="button" class="quiet" @click=${this.#onClear}>${words.clear}</button>`
      }`
  }

  /** What the resident chose, in words, each with the way to drop it. */
  chosen({ words, language }: FiltersView): ChosenFilter[] {
    const { does, kinds, latitude, near, open, topic, wheelchair, within, words: typed } = this.choice
    const radius = within && words.kilometres(within)
    const clear = (...names: string[]) => ({ drop: () => this.#clear(names) })
    return [
      typed && { label: words.quoted(typed), ...clear('words') },
      near && {
        label: words.aroundOf(this.#where.commune.chosen?.name ?? '', radius),
        drop: () => this.#where.commune.clear(),
      },
      latitude !== undefined && { label: words.hereNow, drop: () => this.#where.here.forget() },
      open && { label: open === 'now' ? words.openNow : words.openOn(nameOf(open, language)), ...clear('open', 'day') },
      wheelchair && { label: capital(words.accessible), ...clear('wheelchair') },
      kinds && { label: words.either(kinds.map((kind) => words.kinds[kind])), ...clear('kind') },
      does && { label: words.either(does.map((activity) => words.doing[activity])), ...clear('does') },
      topic && { label: words.either(topic.map((name) => words.topics[name])), ...clear('topic') },
    ].filter((filter) => typeof filter === 'object')
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form')
  }

  #fields(name: string): (HTMLInputElement | HTMLSelectElement)[] {
    return [...(this.#form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`) ?? [])]
  }

  readonly #onToggle = () => {
    this.#isOpen = !this.#isOpen
    this.#host.requestUpdate()
  }

  /** The button goes: the keyboard is on what opens and closes all that was chosen there. */
  readonly #onClear = () => {
    this.#host.renderRoot.querySelector<HTMLElement>('[aria-controls=filters]')?.focus()
    this.clear()
  }

  readonly clear = () => {
    this.#form?.reset()
    this.#where.commune.clear()
    this.#where.here.forget()
    this.read()
  }

  readonly #onSubmit = (event: Event) => {
    event.preventDefault()
    void this.#where.commune.settle().then(this.read)
  }

  readonly #onInput = ({ target }: Event) => {
    clearTimeout(this.#timer)
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    // It is open now or on a day: the one asked last.
    if (target.name === 'open') this.#empty('day')
    if (target.name === 'day') this.#empty('open')
    if (target.name === 'words') this.#timer = setTimeout(this.read, typingMs)
    else this.read()
  }

  #empty(name: string): void {
    for (const field of this.#fields(name)) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = false
      else field.value = ''
    }
  }

  #clear(names: readonly string[]): void {
    names.forEach((name) => this.#empty(name))
    this.read()
  }

  readonly read = () => {
    clearTimeout(this.#timer)
    const form = this.#form
    if (!form || !this.#opening) return
    const { commune, here, changed } = this.#where
    // What was said of the place of the device no longer matters.
    if (here.state === 'denied' && commune.chosen) here.forget()
    const choice = readChoice(
      new FormData(form),
      this.#opening,
      here.point ?? (commune.chosen && { near: commune.chosen.code }),
    )
    if (JSON.stringify(choice) === JSON.stringify(this.choice)) return
    this.choice = choice
    changed()
  }
}

function box(field: string, value: string, name: string) {
  return html`<label class="chip"><input type="checkbox" name=${field} value=${value} /><span>${name}</span></label>`
}

function choices(legend: string, boxes: unknown) {
  return html`<fieldset class="chips several">
    <legend>${legend}</legend>
    ${boxes}
  </fieldset>`
}

function nameOf(day: (typeof weekdays)[number], language: Language): string {
  // A Monday.
  return dayWords(language, { weekday: 'long' })(`2024-01-0${weekdays.indexOf(day) + 1}`)
}
