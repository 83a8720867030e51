import type { Fault } from '../fault.js'

/** `cells` by column name; `line` is where the row begins, the first is 1. */
export type SourceRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

export type BrokenRow = { readonly line: number; readonly fault: Fault }

export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}
