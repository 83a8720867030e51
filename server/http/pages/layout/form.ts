import { html, type Content, type Html } from './html.js'

/** Styles of a page whose form works without a script. */
export const formStyles = `
.form{display:grid;gap:16px;max-inline-size:40em;grid-template-columns:minmax(0,1fr)}
.form textarea{font:inherit;color:inherit;background:var(--surface);border:1.5px solid var(--muted);border-radius:10px;padding:9px 12px;width:100%;min-height:7em}
.form .hint,.form .wrong{margin:0 0 4px;font-size:.875em}.form .hint{color:var(--muted)}.form .wrong,.wrongs{color:var(--bad)}.form .wrong{font-weight:600}
.form [aria-invalid=true]{border-color:var(--bad)}
.form fieldset{border:0;margin:0;padding:0;min-inline-size:0}.form legend{font-weight:600;font-size:.875em;padding:0;margin-bottom:4px}
.form .tick{display:flex;gap:10px;align-items:center;min-height:44px;font-weight:400;font-size:1em;margin:0}
.form .tick input{width:20px;min-height:20px;flex:none;accent-color:var(--accent)}
.wrongs{border:1.5px solid;border-radius:10px;padding:12px 14px;margin:0 0 16px}.wrongs p{margin:0 0 4px;font-weight:600}.wrongs ul{margin:0;padding:0;list-style:none}
.wrongs a{color:inherit;display:inline-block;padding-block:10px}
`

/** The typed values, and the faults, by field. */
export type Typed = Readonly<Record<string, string>>
export type Wrongs = Readonly<Record<string, string>>

type Filling = { readonly typed: Typed; readonly wrongs: Wrongs }

type Field = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly most: number
  readonly isOptional?: boolean
  readonly isLong?: boolean
  readonly type?: 'email' | 'tel' | 'url' | 'text'
  readonly complete?: string
}

export type Choice = { readonly value: string; readonly label: string }

const idOf = (name: string): string => `f-${name}`

const described = ({ name, hint }: Pick<Field, 'name' | 'hint'>, wrong: string | undefined): string =>
  [hint && `${idOf(name)}-hint`, wrong && `${idOf(name)}-wrong`].filter(Boolean).join(' ')

function around(field: Pick<Field, 'name' | 'label' | 'hint'>, { wrongs }: Filling, control: Html): Html {
  const { name, label, hint } = field
  const wrong = wrongs[name]
  return html`<div>
    <label for="${idOf(name)}">${label}</label>
    ${hint !== undefined && html`<p class="hint" id="${idOf(name)}-hint">${hint}</p>`}
    ${wrong !== undefined && html`<p class="wrong" id="${idOf(name)}-wrong">${wrong}</p>`} ${control}
  </div>`
}

const told = (field: Pick<Field, 'name' | 'hint'>, { wrongs }: Filling): Content => {
  const by = described(field, wrongs[field.name])
  return html`${by !== '' && html` aria-describedby="${by}"`}${
    wrongs[field.name] !== undefined && html` aria-invalid="true"`
  }`
}

export function textField(field: Field, filling: Filling): Html {
  const { name, most, isOptional, isLong, type = 'text', complete = 'off' } = field
  const value = filling.typed[name] ?? ''
  const control = isLong
    ? html`<textarea
        id="${idOf(name)}"
        name="${name}"
        rows="4"
        maxlength="${most}"
        ${!isOptional && html`required`}${told(field, filling)}
      >
${value}</textarea>`
    : html`<input
        id="${idOf(name)}"
        name="${name}"
        type="${type === 'url' ? 'text' : type}"
        ${type === 'url' && html`inputmode="url" spellcheck="false"`}
        maxlength="${most}"
        value="${value}"
        autocomplete="${complete}"
        ${!isOptional && html`required`}${told(field, filling)}
      />`
  return around(field, filling, control)
}

type ChoiceField = Pick<Field, 'name' | 'label' | 'hint'> & {
  readonly none: string
  readonly choices: readonly Choice[]
}

export function choiceField(field: ChoiceField, filling: Filling): Html {
  const { name, none, choices } = field
  const chosen = filling.typed[name]
  const control = html`<select id="${idOf(name)}" name="${name}" required${told(field, filling)}>
    <option value="">${none}</option>
    ${choices.map(
      ({ value, label }) => html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`,
    )}
  </select>`
  return around(field, filling, control)
}

type Ticks = { readonly name: string; readonly label: string; readonly choices: readonly Choice[] }

export function tickFields({ name, label, choices }: Ticks, { typed, wrongs }: Filling): Html {
  const chosen = (typed[name] ?? '').split(' ')
  const wrong = wrongs[name]
  return html`<fieldset
    id="${idOf(name)}"
    tabindex="-1"
    ${wrong !== undefined && html`aria-describedby="${idOf(name)}-wrong"`}
  >
    <legend>${label}</legend>
    ${wrong !== undefined && html`<p class="wrong" id="${idOf(name)}-wrong">${wrong}</p>`}
    ${choices.map(
      ({ value, label: said }) =>
        html`<label class="tick"
          ><input
            type="checkbox"
            name="${name}"
            value="${value}"
            ${chosen.includes(value) && html`checked`}
          />${said}</label
        >`,
    )}
  </fieldset>`
}

/** At the top, focused: what is wrong, each leading to its field. */
export function wrongsList(title: string, wrongs: Wrongs): Content {
  const all = Object.entries(wrongs)
  return (
    all.length > 0 &&
    html`<div class="wrongs" role="alert" tabindex="-1" autofocus>
      <p>${title}</p>
      <ul>
        ${all.map(([name, said]) => (name === '' ? html`<li>${said}</li>` : html`<li><a href="#${idOf(name)}">${said}</a></li>`))}
      </ul>
    </div>`
  )
}
