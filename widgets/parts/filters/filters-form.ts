import type { LitElement } from 'lit'
import type { Combobox } from '../combobox.js'
import { communeBox, type Commune } from '../commune-box.js'

/** One choice, and what drops it. */
export type ChosenFilter = { readonly label: string; readonly drop: () => void }

type Field = HTMLInputElement | HTMLSelectElement

type Parts<Choice> = {
  /** What stands for no choice at all. */
  readonly nothing: Choice
  /** What the form says, with the commune beside it: `nothing` itself where that is nothing. Undefined as long as nobody can tell. */
  readonly choiceIn: (form: FormData, commune: Commune | undefined) => Choice | undefined
  readonly changed: () => void
  /** Other fields may follow from one that somebody filled in. */
  readonly filledIn?: (field: Field) => void
  /** What else was chosen goes with what is in the form. */
  readonly cleared?: () => void
}

const typingMs = 250

/**
 * A plain form, that keeps what is in it, read whole at each change. It searches while one types; the button is for who would
 * rather say when.
 */
export class FiltersForm<Choice extends object> {
  choice: Choice
  /** Not said until somebody opens what is folded away. */
  isOpen: boolean | undefined
  readonly commune: Combobox<Commune>
  readonly #host: LitElement
  readonly #parts: Parts<Choice>
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: LitElement & { readonly site: string }, parts: Parts<Choice>) {
    this.#host = host
    this.#parts = parts
    this.choice = parts.nothing
    this.commune = communeBox(host, { id: 'near', site: () => host.site, changed: () => this.read() })
  }

  /** Puts a value into a field, or chooses it among several; nothing empties it. */
  set(name: string, value = ''): void {
    for (const field of this.#form?.querySelectorAll<Field>(`[name=${name}]`) ?? []) {
      if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)) field.checked = field.value === value
      else field.value = value
    }
  }

  drop(...names: string[]): void {
    for (const name of names) this.set(name)
    this.read()
  }

  readonly toggle = () => {
    this.isOpen = !this.isOpen
    this.#host.requestUpdate()
  }

  readonly clear = () => {
    this.#form?.reset()
    this.#parts.cleared?.()
    this.commune.clear()
    this.read()
  }

  readonly onSubmit = (event: Event) => {
    event.preventDefault()
    void this.commune.settle().then(this.read)
  }

  readonly onInput = ({ target }: Event) => {
    clearTimeout(this.#timer)
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    this.#parts.filledIn?.(target)
    if (target.name === 'words') this.#timer = setTimeout(this.read, typingMs)
    else this.read()
  }

  readonly read = () => {
    clearTimeout(this.#timer)
    const form = this.#form
    const choice = form && this.#parts.choiceIn(new FormData(form), this.commune.chosen)
    if (!choice || JSON.stringify(choice) === JSON.stringify(this.choice)) return
    this.choice = choice
    this.#parts.changed()
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form')
  }
}
