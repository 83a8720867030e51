/** How one field of a noun is written, and how much it takes. */
type Kind =
  | { readonly is: 'text'; readonly most: number }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'cents'; readonly most: number }
  | { readonly is: 'days'; readonly most: number }

export type Field = Kind & {
  /** The sorts of the noun of which it is asked; absent: all. */
  readonly for?: readonly string[]
  /** An input without it clears it, as pages of versions from before `null` expect. Of others, absence keeps what is said. */
  readonly absent?: 'clears'
}

export type FieldSet = Readonly<Record<string, Field>>

type ValueOf<F> = F extends { readonly is: 'text' }
  ? string
  : F extends { readonly of: readonly (infer Choice)[] }
    ? Choice
    : number

/** As the noun has them; null is nothing said. */
export type Values<Fields extends FieldSet> = { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> | null }

/** As they are shown: what is not said is left out. */
export type Shown<Fields extends FieldSet> = { readonly [Name in keyof Fields]?: ValueOf<Fields[Name]> }

type Taken<F> = F extends { readonly absent: 'clears' } ? ValueOf<F> : ValueOf<F> | null

/** As somebody writes them; null clears. */
export type Said<Fields extends FieldSet> = { readonly [Name in keyof Fields]?: Taken<Fields[Name]> | undefined }

export function namesOf<const Fields extends FieldSet>(fields: Fields): (keyof Fields & string)[]
export function namesOf(fields: FieldSet): string[] {
  return Object.keys(fields)
}

/** In words of one's own. */
export const isWritten = ({ is }: Field): boolean => is === 'text'
