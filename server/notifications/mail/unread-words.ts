import type { Language } from '../../base/language.js'
import type { Zone } from '../../base/local-time.js'
import type { TalkKind } from '../../conversations/index.js'
import type { Post } from './send-once.js'

/** Somebody wrote: on which side of which talk. */
export type Written = { readonly id: string; readonly by: string; readonly eventId: string }

/** The side that reads it, in the zone where that one is, and how it is told. */
export type Unread = { readonly side: string; readonly zone: Zone; readonly tell: (words: WordsIn) => Promise<void> }

export type WordsIn = (language: Language) => string

/** Undefined where nobody is told. */
export type FindUnread = (post: Post, written: Written) => Promise<Unread | undefined>

export type FindUnreadOf = Readonly<Record<TalkKind, FindUnread>>

/** Opens a page behind a mail where its mails can be stopped. */
export const withMails = (page: string): string => `${page}?mails`
