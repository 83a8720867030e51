import { namesOf, type Field, type FieldSet, type Said, type Shown } from '../../words/fields.js'

/** As they are typed; an empty text is nothing said. */
export type Typed<Fields extends FieldSet> = Readonly<Record<keyof Fields & string, string>>

export function typedOf<const Fields extends FieldSet>(fields: Fields, shown: Loose<Shown<Fields>>): Typed<Fields>
export function typedOf(fields: FieldSet, shown: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, asTyped(field, shown[name])]))
}

function asTyped({ is }: Field, value: unknown): string {
  if (typeof value === 'number') return is === 'cents' ? String(value / 100).replace('.', ',') : String(value)
  return typeof value === 'string' ? value : ''
}

type Loose<Told> = { readonly [Name in keyof Told]?: Told[Name] | undefined }

/** Null where it cannot be read, undefined where nothing is typed. */
function read(field: Field, typed: string): string | number | null | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  switch (field.is) {
    case 'text':
      return text
    case 'choice':
      return field.of.includes(text) ? text : undefined
    case 'cents':
      return centsIn(text, field.most)
    case 'days':
      return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= field.most ? Number(text) : null
  }
}

/** « 20 », « 12,50 €». */
export function centsIn(text: string, most: number): number | null {
  const [, euros, cents = ''] = /^(\d{1,5})(?:[.,](\d{1,2}))?\s*€?$/.exec(text) ?? []
  if (euros === undefined) return null
  const all = Number(euros) * 100 + Number(cents.padEnd(2, '0'))
  return all <= most ? all : null
}

export const unreadable = <const Fields extends FieldSet>(fields: Fields, typed: Typed<Fields>) =>
  namesOf(fields).filter((name) => isUnreadable(fields[name], typed[name]))

const isUnreadable = (field: Field | undefined, typed: string): boolean =>
  field !== undefined && read(field, typed) === null

/** As the server takes them; what is no longer said is cleared. */
export function saidIn<const Fields extends FieldSet>(fields: Fields, typed: Typed<Fields>): Said<Fields>
export function saidIn(fields: FieldSet, typed: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = read(field, typed[name] ?? '') ?? null
      return value === null && field.absent === 'clears' ? [] : [[name, value]]
    }),
  )
}
