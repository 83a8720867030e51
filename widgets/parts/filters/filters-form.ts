import type { LitElement } from 'lit'
import type { Combobox } from '../combobox.js'
import { communeBox, communeNamer, type Commune } from '../commune-box.js'

export type ChosenFilter = {
  readonly label: string
  readonly lang?: string
  /** It means nothing some days later. */
  readonly isPassing?: boolean
  readonly drop: () => void
}

type Field = HTMLInputElement | HTMLSelectElement
type Host = LitElement & { readonly site: string }

type Parts<Choice> = {
  readonly nothing: Choice
  /** Reads the form; must return `nothing` itself if nothing is chosen. Undefined while it cannot be read yet. */
  readonly choiceIn: (form: FormData, commune: Commune | undefined) => Choice | undefined
  readonly changed: () => void
  /** Called when a field is filled in, to set other fields. */
  readonly filledIn?: (field: Field) => void
  /** Called when the form is cleared, to clear what is chosen outside of it. */
  readonly cleared?: () => void
  /** Called after the form was filled in from the URL, some of which may be outdated. */
  readonly taken?: () => void
  /** Called when the visitor has finished typing. */
  readonly typed?: () => void
}

const typingMs = 250

/**
 * A plain form that holds its own values, read whole at each change. It searches while the visitor types; the button is
 * for those who prefer to submit.
 */
export class FiltersForm<Choice extends object> {
  choice: Choice
  /** The fields as a query string, for the URL. */
  said = ''
  isTyping = false
  /** Undefined until the filters are opened for the first time. */
  isOpen: boolean | undefined
  readonly commune: Combobox<Commune>
  readonly #host: Host
  #communeOf: ReturnType<typeof communeNamer> | undefined
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

  /** Sets a field, or selects one of several; without `value` it is cleared. */
  set(name: string, value = ''): void {
    for (const field of this.#fields) if (field.name === name) put(field, [value])
  }

  /** Fills in the form from the URL, and searches. */
  async take(said: URLSearchParams): Promise<void> {
    const host = this.#host
    const code = said.get('near')
    const known = this.commune.chosen
    // The filters are rendered when first needed.
    this.isOpen ??= false
    host.requestUpdate()
    await host.updateComplete
    const commune =
      code && known?.code !== code ? await (this.#communeOf ??= communeNamer(host))(code) : code ? known : undefined
    this.#form?.reset()
    this.#parts.cleared?.()
    for (const field of this.#fields) {
      const values = said.getAll(field.name)
      // A form leaves hidden fields as they are when it is reset.
      if (values.length > 0 || field.type === 'hidden') put(field, values)
    }
    if (commune && !said.has('within')) this.set('within')
    this.commune.fill(commune?.name ?? '', commune)
    this.#parts.taken?.()
    this.isTyping = false
    host.requestUpdate()
    this.read()
  }

  /** Asks with some fields changed; an empty text empties one. */
  async ask(change: Readonly<Record<string, string>>): Promise<void> {
    const said = new URLSearchParams(this.said)
    for (const [name, value] of Object.entries(change)) {
      if (value) said.set(name, value)
      else said.delete(name)
    }
    await this.take(said)
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

/** Fields that were left as they were are left out; a distance says nothing without a place. */
function inAddress(filled: FormData, commune: Commune | undefined): string {
  const said = new URLSearchParams()
  for (const [name, value] of filled) {
    const text = typeof value === 'string' ? value.trim() : ''
    if (text && (commune || name !== 'within')) said.append(name, text)
  }
  if (commune) said.append('near', commune.code)
  return said.toString()
}
