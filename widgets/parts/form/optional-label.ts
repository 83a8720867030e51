import { html } from 'lit'
import type { Content } from '../../shared/content.js'

type Said = {
  /** The whole label, in the order of its language. */
  readonly optional: (label: string) => string
  /** The label itself, where something in it is marked. */
  readonly shown?: Content
  readonly faint?: (text: string) => Content
}

const small = (text: string): Content => html`<small>${text}</small>`

/** The label of a field that may stay empty, which is said fainter than the label. */
export function optionalLabel(label: string, { optional, shown = label, faint = small }: Said): Content {
  const [before, after] = optional(label).split(label)
  return html`${before && faint(before)}${shown}${after && faint(after)}`
}
