import { html } from 'lit'
import { selectField } from './field-control.js'

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

export function choiceField<Value extends string>({ chosen, choices, names, choose, ...frame }: Choices<Value>) {
  return selectField({
    ...frame,
    value: chosen,
    options: choices.map((value) => [value, names[value]]),
    choose: (typed) => {
      const value = choices.find((each) => each === typed)
      if (value !== undefined) choose(value)
    },
  })
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
  /** The meaning of each value. */
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
