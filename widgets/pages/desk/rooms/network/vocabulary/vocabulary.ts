import type { InputOf, OutputOf } from '../../../../../shared/wire.js'
import type { DeskAct } from '../../../parts/desk-act.js'
import type { Desk } from '../../../room.js'
import type { VocabularyStrings } from './vocabulary.strings.js'

export type Listed = OutputOf<'vocabulary.list'>
export type Row = InputOf<'vocabulary.add'>['rows'][number]
export type Kinds = Listed['kinds']
export type SpokenLanguage = Row['language']

/** The room shows one of these: said → meant, the words of categories or bicycles, or what found nothing. */
export const forms = ['meanings', 'offer-category', 'bicycle', 'missed'] as const
export type Form = (typeof forms)[number]

export const isForm = (text: string | undefined): text is Form => forms.some((each) => each === text)

export type VocabularyParts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly reload: () => Promise<void>
  readonly words: () => VocabularyStrings
}

/** « nounou → garde d’enfants »; a word and where it leads. */
export function written(row: Row, kinds: Kinds): string {
  if ('said' in row) return `${row.said} → ${row.meant}`
  return `${row.word} → ${nameOf(row, kinds)}`
}

export function nameOf({ kind, id }: { readonly kind: string; readonly id: string }, kinds: Kinds): string {
  return kinds.find((each) => each.kind === kind)?.subjects.find((each) => each.id === id)?.name ?? id
}

export function faultWords(faults: Readonly<Record<string, string>>, fault: string | undefined): string {
  return (fault === undefined ? undefined : faults[fault]) ?? fault ?? ''
}

/** One row as the item of an address. */
export const itemOf = (row: Row): string =>
  ('said' in row ? [row.said, row.meant] : [row.kind, row.id, row.word]).join('~')
