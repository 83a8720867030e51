import { html, nothing, type LitElement } from 'lit'
import type { Commune } from '../parts/commune-box.js'
import { FiltersForm, type ChosenFilter } from '../parts/filters/filters-form.js'
import { chip, filtersToggle, radiusField, wordsField, showWhole } from '../parts/filters/filters-view.js'
import { Here } from '../parts/here.js'
import type { Content } from '../shared/content.js'
import { dayWords } from '../shared/days.js'
import type { Language } from '../shared/language-of.js'
import { weekdayNames } from '../words/weekdays.js'
import { radii, usualRadius } from '../words/members/radii.js'
import { nothingChosen, type Choice, type Scope } from './member-choice.js'
import type { MapStrings } from './words/member-map.strings.js'
import type { Opening } from './member-search.js'
import { capital } from './open-words.js'
import { readChoice } from './read-choice.js'
import type { ReadyStrings } from './words/ready-list.strings.js'

export type FiltersView = {
  readonly opening: Opening
  readonly scope: Scope
  readonly words: ReadyStrings & Pick<MapStrings, 'accessible' | 'kinds'>
  readonly language: Language
  /** Switches between list and map in a narrow element. */
  readonly switch: Content
}

export class MemberFilters {
  readonly #host: LitElement
  readonly form: FiltersForm<Choice>
  readonly #here: Here
  #opening: Opening | undefined

  constructor(
    host: LitElement & { readonly site: string },
    { changed, typed }: { readonly changed: () => void; readonly typed: () => void },
  ) {
    this.#host = host
    this.form = new FiltersForm<Choice>(host, {
      nothing: nothingChosen,
      choiceIn: (form, commune) => this.#choiceIn(form, commune),
      changed,
      typed,
      // « Open now » and a weekday exclude each other: the one chosen last counts.
      filledIn: ({ name }) => {
        // A visitor who goes on has read that the position is not known.
        if (this.#here.state === 'denied') this.#here.forget()
        if (name === 'open') this.form.set('day')
        if (name === 'day') this.form.set('open')
      },
      cleared: () => this.#here.forget(),
    })
    this.#here = new Here(host, { commune: this.form.commune, changed: this.form.read })
  }

  get choice(): Choice {
    return this.form.choice
  }

  get clear() {
    return this.form.clear
  }

  render(view: FiltersView) {
    const { words, scope, opening } = view
    const { form } = this
    const here = this.#here
    this.#opening = opening
    const { does, open, topic } = this.choice
    const hidden = [does, topic, open !== 'now' && open].filter(Boolean).length
    return html`<form
      role="search"
      aria-label=${words.search}
      @submit=${form.onSubmit}
      @input=${form.onInput}
      @change=${form.onChange}
    >
      <div class="fields">${wordsField(words)} ${this.#around(words)}</div>
      <div class="row">
        ${here.press(words)} ${filtersToggle({ form, hidden, words })}
        <div class="chips" @focusin=${showWhole}>
          ${box('open', 'now', words.openNow)}
          ${opening.accessible ? box('wheelchair', 'yes', capital(words.accessible)) : nothing}
          ${
            scope.kind || opening.kinds.length < 2
              ? nothing
              : html`<fieldset class="inline">
                  <legend class="unseen">${words.kind}</legend>
                  ${opening.kinds.map(({ name }) => box('kind', name, words.kinds[name]))}
                </fieldset>`
          }
        </div>
      </div>
      <p class="wrong" role="status">${here.state === 'denied' ? words.notLocated : nothing}</p>
      <div id="filters" class="filters" ?hidden=${!form.isOpen}>${this.#more(view)}</div>
      ${view.switch}
    </form>`
  }

  #around(words: ReadyStrings) {
    const here = this.#here
    const { commune } = this.form
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
      ${radiusField({ radii, usual: usualRadius, isKnown: !!(here.point ?? commune.chosen), words })}
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
          ${weekdayNames.map((day) => html`<option value=${day}>${nameOf(day, language)}</option>`)}
        </select>
      </div>
      ${
        this.choice === nothingChosen
          ? nothing
          : html`<button type="button" class="quiet" @click=${this.#onClear}>${words.clear}</button>`
      }`
  }

  chosen({ words, language }: FiltersView): ChosenFilter[] {
    const { does, kinds, latitude, near, open, topic, wheelchair, within, words: typed } = this.choice
    const radius = within && words.kilometres(within)
    const clear = (...names: string[]) => ({ drop: () => this.form.drop(...names) })
    return [
      typed && { label: words.quoted(typed), ...clear('words') },
      near && {
        label: words.aroundOf(this.form.commune.chosen?.name ?? '', radius),
        drop: () => this.form.commune.clear(),
      },
      latitude !== undefined && { label: words.hereNow, drop: () => this.#here.forget() },
      open && { label: open === 'now' ? words.openNow : words.openOn(nameOf(open, language)), ...clear('open', 'day') },
      wheelchair && { label: capital(words.accessible), ...clear('wheelchair') },
      kinds && { label: words.either(kinds.map((kind) => words.kinds[kind])), ...clear('kind') },
      does && { label: words.either(does.map((activity) => words.doing[activity])), ...clear('does') },
      topic && { label: words.either(topic.map((name) => words.topics[name])), ...clear('topic') },
    ].filter((filter) => typeof filter === 'object')
  }

  /** The pressed button is removed, so the focus moves to the toggle of the filters. */
  readonly #onClear = () => {
    this.#host.renderRoot.querySelector<HTMLElement>('[aria-controls=filters]')?.focus()
    this.clear()
  }

  #choiceIn(form: FormData, commune: Commune | undefined): Choice | undefined {
    const here = this.#here
    if (!this.#opening) return undefined
    if (here.state === 'denied' && commune) here.forget()
    return readChoice(form, this.#opening, here.point ?? (commune && { near: commune.code }))
  }
}

function box(name: string, value: string, text: string) {
  return chip({ type: 'checkbox', name, value, text })
}

function choices(legend: string, boxes: Content) {
  return html`<fieldset class="chips several">
    <legend>${legend}</legend>
    ${boxes}
  </fieldset>`
}

function nameOf(day: (typeof weekdayNames)[number], language: Language): string {
  // 2024-01-01 was a Monday.
  return dayWords(language, { weekday: 'long' })(`2024-01-0${weekdayNames.indexOf(day) + 1}`)
}
