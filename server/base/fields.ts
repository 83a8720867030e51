import * as v from 'valibot'
import type { Field, FieldSet, Said, Shown, Values } from '../../widgets/words/fields.js'
import { line } from './shapes.js'

function shapeOf(field: Field) {
  if (field.is === 'text') return line(field.most)
  if (field.is === 'choice') return v.picklist(field.of)
  return v.pipe(v.number(), v.safeInteger(), v.minValue(field.is === 'days' ? 1 : 0), v.maxValue(field.most))
}

function takenShapeOf(field: Field) {
  return v.optional(field.absent === 'clears' ? shapeOf(field) : v.nullable(shapeOf(field)))
}

type Shapes<Told> = {
  readonly [Name in keyof Told]-?: v.OptionalSchema<v.GenericSchema<Exclude<Told[Name], undefined>>, undefined>
}

/** Entries of an input. */
export function fieldsTaken<const Fields extends FieldSet>(fields: Fields): Shapes<Said<Fields>>
export function fieldsTaken(fields: FieldSet): object {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, takenShapeOf(field)]))
}

/** Entries of an output. */
export function fieldsTold<const Fields extends FieldSet>(fields: Fields): Shapes<Shown<Fields>>
export function fieldsTold(fields: FieldSet): object {
  const told = { text: v.string(), cents: v.number(), days: v.number() }
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      v.optional(field.is === 'choice' ? shapeOf(field) : told[field.is]),
    ]),
  )
}

/** Keeps the fields that are said. */
export function shownOf<const Fields extends FieldSet>(
  fields: Fields,
  values: Values<Fields> | Shown<Fields>,
): Shown<Fields>
export function shownOf(fields: FieldSet, values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const value = values[name] ?? undefined
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** As they are once somebody has said more: null clears, and so does absence where the field says so. */
export function after<const Fields extends FieldSet>(
  fields: Fields,
  before: Values<Fields>,
  said: Said<Fields>,
): Values<Fields>
export function after(
  fields: FieldSet,
  before: Readonly<Record<string, unknown>>,
  said: Readonly<Record<string, unknown>>,
): object {
  const valueOf = (name: string, { absent }: Field): unknown =>
    said[name] === undefined ? (absent === 'clears' ? null : before[name]) : said[name]
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(name, field)]))
}

/** The fields of a noun of which nothing is said yet. */
export function unsaid<const Fields extends FieldSet>(fields: Fields): Values<Fields>
export function unsaid(fields: FieldSet): object {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, null]))
}

/** Which of them are none. */
export function wrongOf<const Fields extends FieldSet>(fields: Fields, said: Said<Fields>): string[]
export function wrongOf(fields: FieldSet, said: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (v.is(takenShapeOf(field), said[name]) ? [] : [name]))
}

type Value = string | number | null | undefined

/** The free texts among the fields, in their order; empty where there is none. */
export function textsIn<const Fields extends FieldSet>(
  fields: Fields,
  said: { readonly [Name in keyof Fields]?: Value },
): string[]
export function textsIn(fields: FieldSet, said: Readonly<Record<string, Value>>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (field.is === 'text' ? [String(said[name] ?? '')] : []))
}
