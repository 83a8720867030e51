import type { Fault } from '../fault.js'

/** One row of a file, its cells as text by the names of its columns; `line` is where it begins, the first line is 1. */
export type SourceRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/** Nobody can tell what this line says. */
export type BrokenRow = { readonly line: number; readonly fault: Fault }

/** A file that is not what it was said to be: nothing of it can be read. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}
