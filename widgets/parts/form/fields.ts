import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'

type TextField = {
  readonly id: string
  readonly label: Content
  readonly value: string
  readonly most: number
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
  readonly isLong?: boolean
  readonly type?: 'text' | 'email' | 'url' | 'search'
  readonly lang?: string | undefined
  /** No sentence: telephones begin it without a capital. */
  readonly isName?: boolean
  readonly isRequired?: boolean
  readonly typed: (value: string) => void
  /** Called with what it holds when somebody goes on. */
  readonly left?: (value: string) => void
}

/** What is wrong stands above the field, with how to write it. */
export function textField(field: TextField) {
  const { id, label, value, most, hint, wrong, isLong, type = 'text', lang, isName, isRequired, typed, left } = field
  const said = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  const giveTo =
    (take: ((value: string) => void) | undefined) =>
    ({ target }: Event) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) take?.(target.value)
    }
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="meta" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${wrong}</p>` : nothing}
    ${
      isLong
        ? html`<textarea
            id=${id}
            rows="3"
            maxlength=${most}
            .value=${value}
            aria-describedby=${said || nothing}
            aria-invalid=${wrong ? 'true' : nothing}
            @input=${giveTo(typed)}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type}
            lang=${lang ?? nothing}
            autocomplete="off"
            autocapitalize=${isName || type === 'email' ? 'off' : nothing}
            ?required=${isRequired}
            spellcheck=${type === 'text' ? nothing : 'false'}
            maxlength=${most}
            .value=${value}
            aria-describedby=${said || nothing}
            aria-invalid=${wrong ? 'true' : nothing}
            @input=${giveTo(typed)}
            @change=${giveTo(left)}
          />`
    }
  </div>`
}

type Choices<Value extends string> = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
  readonly chosen: Value
  readonly choices: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly choose: (value: Value) => void
}

export function choiceField<Value extends string>(field: Choices<Value>) {
  const { id, label, hint, wrong, chosen, choices, names, choose } = field
  const said = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  const take = ({ target }: Event) => {
    const value = choices.find((each) => target instanceof HTMLSelectElement && each === target.value)
    if (value !== undefined) choose(value)
  }
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="meta" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${wrong}</p>` : nothing}
    <select id=${id} aria-describedby=${said || nothing} aria-invalid=${wrong ? 'true' : nothing} @change=${take}>
      ${choices.map((value) => html`<option value=${value} ?selected=${value === chosen}>${names[value]}</option>`)}
    </select>
  </div>`
}

type Ticks<Value extends string> = {
  readonly label: string
  readonly ticked: readonly Value[]
  readonly choices: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly tick: (ticked: readonly Value[]) => void
}

/** As many of them as one likes. */
export function ticksField<Value extends string>({ label, ticked, choices, names, tick }: Ticks<Value>) {
  return html`<fieldset class="opts">
    <legend>${label}</legend>
    <div class="two">
      ${choices.map((value) =>
        tickField({
          label: names[value],
          isTicked: ticked.includes(value),
          tick: (isTicked) => tick(choices.filter((each) => (each === value ? isTicked : ticked.includes(each)))),
        }),
      )}
    </div>
  </fieldset>`
}

type Tick = { readonly label: string; readonly isTicked: boolean; readonly tick: (isTicked: boolean) => void }

export function tickField({ label, isTicked, tick }: Tick) {
  const take = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) tick(target.checked)
  }
  return html`<label class="opt"
    ><input type="checkbox" .checked=${isTicked} @change=${take} /><span>${label}</span></label
  >`
}

type Options<Value extends string> = {
  readonly id: string
  readonly label: string
  readonly chosen: Value | undefined
  readonly choices: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  /** What each of them means. */
  readonly more: Readonly<Record<Value, string>>
  readonly choose: (value: Value) => void
}

/** One of them, each with what it means. */
export function optionsField<Value extends string>({
  id,
  label,
  chosen,
  choices,
  names,
  more,
  choose,
}: Options<Value>) {
  return html`<fieldset class="opts">
    <legend>${label}</legend>
    ${choices.map(
      (value) =>
        html`<label class="opt">
          <input type="radio" name=${id} value=${value} .checked=${value === chosen} @change=${() => choose(value)} />
          <span><b>${names[value]}</b><small>${more[value]}</small></span>
        </label>`,
    )}
  </fieldset>`
}

/** As where somebody signs in. */
export const isMail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text)
