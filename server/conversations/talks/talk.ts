import type { Id } from '../../base/id.js'

/** Who reads one side: a person, the staff of a member, or nobody who could sign in. */
export type TalkReader = { readonly account?: Id<'Account'>; readonly member?: Id<'Member'> }

/** The two sides of a talk, in the words of the slice that owns its subject. */
export type TalkBetween = Readonly<Record<string, TalkReader>>
