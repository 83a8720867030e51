/** `cells` by column name; `line` is where the row begins, the first is 1. */
export type SourceRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

export type BrokenBecause = 'quote-broken' | 'cells-missing' | 'cells-too-many' | 'row-unreadable'

export type BrokenRow = { readonly line: number; readonly fault: { readonly reason: BrokenBecause } }

/** For whoever tells it in words of their own. */
type UnreadableBecause = 'empty' | 'no-columns' | 'column-twice' | 'line-endless'

export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
  readonly because: UnreadableBecause | undefined

  constructor(message: string, { because, ...options }: ErrorOptions & { because?: UnreadableBecause } = {}) {
    super(message, options)
    this.because = because
  }
}
