import { html } from 'lit'
import type { Filters } from '../desk-address.js'
import { valueOf } from './fields.js'
import type { Desk } from '../room.js'
import type { ListStrings } from './list.strings.js'

type Choice = { readonly value: string; readonly name: string }

export type FilterField = { readonly name: string; readonly label: string } & (
  | {
      readonly kind: 'choice'
      readonly choices: readonly Choice[]
      /** When nothing is chosen, if that is not all. */ readonly none?: string
    }
  | { readonly kind: 'day' }
  | {
      readonly kind: 'words'
      /** Called when Enter is pressed, as a scanner does. */
      readonly entered?: (words: string) => void
    }
)

/** One to choose from, each as it is called. */
export const choiceOf = <Value extends string>(
  name: string,
  label: string,
  { values, names }: { readonly values: readonly Value[]; readonly names: Readonly<Record<Value, string>> },
): FilterField => ({ name, label, kind: 'choice', choices: values.map((value) => ({ value, name: names[value] })) })

const typingMs = 300

/**
 * Fields whose values stand in the address, so that « back » and a shared address show the same list. What is open stays open
 * while the list beside it is narrowed.
 */
export function filters(desk: Desk, words: ListStrings, fields: readonly FilterField[]) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const take = (name: string, isKept: boolean) => (event: Event) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    clearTimeout(timer)
    const go = () => {
      // A person who went elsewhere while it waited stays there.
      if (!target.isConnected) return
      const filters = { ...filtersWithout(desk.filters, ['cursor']), [name]: target.value.trim() }
      desk.go({ item: desk.item, filters }, isKept)
    }
    if (event.type === 'input') timer = setTimeout(go, typingMs)
    else go()
  }
  return html`<form
    class="filters"
    role="search"
    aria-label=${words.filters}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${fields.map((field) => {
      const id = `filter-${field.name}`
      const value = desk.filters[field.name] ?? ''
      return html`<div class="field">
        <label for=${id}>${field.label}</label>
        ${
          field.kind === 'choice'
            ? html`<select id=${id} .value=${value} @change=${take(field.name, false)}>
                <option value="" ?selected=${!value}>${field.none ?? words.all}</option>
                ${field.choices.map((each) => html`<option value=${each.value} ?selected=${each.value === value}>${each.name}</option>`)}
              </select>`
            : field.kind === 'day'
              ? html`<input id=${id} type="date" .value=${value} @change=${take(field.name, false)} />`
              : html`<input
                  id=${id}
                  type="search"
                  .value=${value}
                  @input=${take(field.name, true)}
                  @keydown=${(event: KeyboardEvent) => {
                    const words = valueOf(event).trim()
                    if (event.key === 'Enter' && words) field.entered?.(words)
                  }}
                />`
        }
      </div>`
    })}
  </form>`
}

export function filtersWithout(filters: Filters, names: readonly string[]): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([name, value]) => value && !names.includes(name)))
}
