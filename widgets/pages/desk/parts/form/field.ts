import { textField, type TextField } from '../../../../parts/form/field-control.js'
import { choiceField, isMail, optionsField, tickField, ticksField } from '../../../../parts/form/fields.js'
import type { Content } from '../../../../shared/content.js'

type Drawn<Value> = {
  readonly id: string
  readonly value: Value
  readonly wrong: string | undefined
  readonly change: (value: Value) => void
}

/** How one value of a form is filled in, and what is wrong with it. */
export type Field<Value> = {
  readonly draw: (drawn: Drawn<Value>) => Content
  /** Says above it what is wrong; nothing or an empty text where it may be sent. */
  readonly wrong?: (value: Value) => string | undefined
}

type Text = Omit<TextField, 'id' | 'value' | 'wrong' | 'typed'> & {
  /** Said where nothing is written. */
  readonly wanted?: string | undefined
  readonly faulty?: (text: string) => string | undefined
}

export const text = ({ wanted, faulty, ...look }: Text): Field<string> => ({
  draw: ({ change, ...drawn }) => textField({ ...look, ...drawn, isRequired: wanted !== undefined, typed: change }),
  wrong: (value) => (value.trim() === '' ? wanted : faulty?.(value.trim())),
})

/** `faulty`: what is said of one that is none. */
export const mail = ({ faulty, ...look }: Omit<Text, 'most' | 'faulty'> & { readonly faulty: string }): Field<string> =>
  text({ ...look, most: 254, type: 'email', faulty: (typed) => (isMail(typed) ? undefined : faulty) })

/** One day; `faulty` is asked of a chosen one. */
export const day = (look: Omit<Text, 'most' | 'type'>): Field<string> => text({ ...look, most: 10, type: 'date' })

export const time = (look: Omit<Text, 'most' | 'type'>): Field<string> => text({ ...look, most: 5, type: 'time' })

type Choice<Value extends string> = {
  readonly label: string
  readonly hint?: string
  readonly choices: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly faulty?: (value: Value) => string | undefined
}

export const choice = <Value extends string>({ faulty, ...look }: Choice<Value>): Field<Value> => ({
  draw: ({ value, change, ...drawn }) => choiceField({ ...look, ...drawn, chosen: value, choose: change }),
  ...(faulty && { wrong: faulty }),
})

type Options<Value extends string> = Omit<Choice<Value>, 'hint' | 'faulty'> & {
  readonly more: Readonly<Record<Value, string>>
}

export const options = <Value extends string>(look: Options<Value>): Field<Value> => ({
  draw: ({ id, value, change }) => optionsField({ ...look, id, chosen: value, choose: change }),
})

export const ticks = <Value extends string>(look: Omit<Choice<Value>, 'hint' | 'faulty'>): Field<readonly Value[]> => ({
  draw: ({ value, change }) => ticksField({ ...look, ticked: value, tick: change }),
})

export const tick = (label: string): Field<boolean> => ({
  draw: ({ value, change }) => tickField({ label, isTicked: value, tick: change }),
})
