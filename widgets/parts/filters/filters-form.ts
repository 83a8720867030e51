import type { LitElement } from 'lit'
import type { Combobox } from '../combobox.js'
import { communeBox, communeOf, type Commune } from '../commune-box.js'

/** One choice, and what drops it. */
export type ChosenFilter = { readonly label: string; readonly drop: () => void }

type Field = HTMLInputElement | HTMLSelectElement
type Host = LitElement & { readonly site: string }

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
  /** What an address says is filled in; some of it may be over. */
  readonly taken?: () => void
  /** Somebody has said all that they type. */
  readonly typed?: () => void
}

const typingMs = 250

/**
 * A plain form, that keeps what is in it, read whole at each change. It searches while one types; the button is for who would
 * rather say when.
 */
export class FiltersForm<Choice extends object> {
  choice: Choice
  /** The same as the fields of a form, for an address. */
  said = ''
  isTyping = false
  /** Not said until somebody opens what is folded away. */
  isOpen: boolean | undefined
  readonly commune: Combobox<Commune>
  readonly #host: Host
  readonly #parts: Parts<Choice>
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: Host, parts: Parts<Choice>) {
    this.#host = host
    this.#parts = parts
    this.choice = parts.nothing
    this.commune = communeBox(host, { id: 'near', site: () => host.site, changed: () => this.read() })
  }

  get(name: string): string {
    return this.#fields.find((field) => field.name === name)?.value ?? ''
  }

  /** Puts a value into a field, or chooses it among several; nothing empties it. */
  set(name: string, value = ''): void {
    for (const field of this.#fields) if (field.name === name) put(field, [value])
  }

  /** Fills in what an address says, and asks for it. */
  async take(said: URLSearchParams): Promise<void> {
    const host = this.#host
    const code = said.get('near')
    // What is folded away is drawn when it is first needed.
    this.isOpen ??= false
    host.requestUpdate()
    const [commune] = await Promise.all([code ? communeOf(code, host.site) : undefined, host.updateComplete])
    this.#form?.reset()
    this.#parts.cleared?.()
    for (const field of this.#fields) {
      const values = said.getAll(field.name)
      if (values.length > 0) put(field, values)
    }
    if (commune && !said.has('within')) this.set('within')
    this.commune.fill(commune?.name ?? '', commune)
    this.#parts.taken?.()
    this.isTyping = false
    host.requestUpdate()
    this.read()
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
    void this.commune.settle().then(this.#typed)
  }

  readonly onChange = () => {
    if (this.isTyping) this.#typed()
  }

  readonly onInput = ({ target }: Event) => {
    clearTimeout(this.#timer)
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    this.#parts.filledIn?.(target)
    this.isTyping = target.name === 'words'
    if (this.isTyping) this.#timer = setTimeout(this.read, typingMs)
    else this.read()
  }

  readonly read = () => {
    clearTimeout(this.#timer)
    const form = this.#form
    const commune = this.commune.chosen
    const filled = form && new FormData(form)
    const choice = filled && this.#parts.choiceIn(filled, commune)
    if (!choice || JSON.stringify(choice) === JSON.stringify(this.choice)) return
    this.choice = choice
    this.said = inAddress(filled, commune)
    this.#parts.changed()
  }

  readonly #typed = () => {
    this.isTyping = false
    this.read()
    this.#parts.typed?.()
  }

  get #fields(): Field[] {
    return [...(this.#form?.querySelectorAll<Field>('[name]') ?? [])]
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form')
  }
}

function put(field: Field, values: readonly string[]): void {
  if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type))
    field.checked = values.includes(field.value)
  else field.value = values[0] ?? ''
}

/** What was left as it was is left out; how far says nothing without from where. */
function inAddress(filled: FormData, commune: Commune | undefined): string {
  const said = new URLSearchParams()
  for (const [name, value] of filled) {
    const text = typeof value === 'string' ? value.trim() : ''
    if (text && (commune || name !== 'within')) said.append(name, text)
  }
  if (commune) said.append('near', commune.code)
  return said.toString()
}
