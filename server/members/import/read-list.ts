import type { Row } from './merge-row.js'
import { clean, type Reading } from './cells/read-cell.js'
import type { Field } from './files/claims.js'

/**
 * Reads a cell that lists things between `|`; undefined where the file has no such column. Entries that cannot be read are
 * noted and left out.
 */
export function listOf<T>({ claims, note }: Row, field: Field, { read, fault }: Reading<T>): readonly T[] | undefined {
  const cell = claims.texts[field]
  return cell
    ?.split('|')
    .map((piece) => clean(piece))
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const value = read(piece)
      if (value === undefined) note(field, { reason: fault, value: piece }, 'noted')
      return value ?? []
    })
}

export function union<T extends string>(some: readonly T[] | undefined, more: readonly T[] | undefined): readonly T[] {
  return [...new Set([...(some ?? []), ...(more ?? [])])].toSorted()
}
