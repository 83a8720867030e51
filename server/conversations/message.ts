import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Photo } from '../media/index.js'

/** The limits of one side about one subject: messages by themselves, not words that go with an act. */
export const mostMessagesPerDay = 100
export const mostMessagesPerMinute = 10

/** One message by itself shows so many. */
export const mostPhotos = 3

/** Two sides talk about it. No foreign key leads to it: its slice comes later. */
export type Subject = { readonly kind: string; readonly id: string }

/** An act, in the words of the slice that owns the subject. */
export type ActSaid = {
  readonly name: string
  /** The subject's sequence after it. */
  readonly sequence: number
  readonly details?: Readonly<Record<string, string | number>>
}

export type Message = {
  readonly id: Id<'Message'>
  readonly subject: Subject
  readonly side: string
  /** Absent once they are erased. */
  readonly author?: Id<'Account'>
  /** The member that the author wrote for. */
  readonly member?: Id<'Member'>
  /** The first name of the author, where they wrote for a member. */
  readonly staffName?: string
  /** Absent: a word by itself. */
  readonly act?: ActSaid
  /** Empty where nothing was said with an act, or with photos. */
  readonly words: string
  /** Absent where none are shown. */
  readonly photos?: readonly Photo[]
  readonly createdAt: Instant
}

/** What one writes by itself: words, photos, or both. */
export type Said = Pick<Message, 'words' | 'photos'>

/** Acts may have neither. */
export const isSaid = ({ words, photos }: Said): boolean => words !== '' || photos !== undefined

/** As events name it. */
export const factsOf = ({ kind, id }: Subject) => ({ subjectKind: kind, subjectId: id })
