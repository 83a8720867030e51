import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import type { Talk } from './lines-view.js'
import type { TalkReported } from './talk-report.js'
import type { TalkStrings } from './talk.strings.js'

/** Which talk. */
export type TalkAt = Pick<Talk, 'kind' | 'id'>

/** `photos`: keys under which the server has them. */
export type TalkSaid = { readonly words: string; readonly photos?: string[] }

/** How one of its two sides reads and writes: each proves in its way that it is that side. */
export type TalkWays = {
  readonly open: (at: TalkAt) => Promise<Talk>
  readonly say: (at: TalkAt, said: TalkSaid, key: string) => Promise<{ readonly id: string }>
  /** The key under which the server has the photo. */
  readonly upload: (at: TalkAt, photo: Blob) => Promise<string>
  readonly see: (at: TalkAt, to: string, key: string) => Promise<unknown>
  /** Stops its mails for this reader, or lets them come again; absent where nobody in particular is mailed. */
  readonly mute?: (at: TalkAt, isMuted: boolean, key: string) => Promise<unknown>
  /** Asks the site's team to read it; absent where the page around does. */
  readonly report?: ((at: TalkAt, said: TalkReported, key: string) => Promise<unknown>) | undefined
  /** Tells which subjects have news, until what it returns is called; without it, it is only asked now and then. */
  readonly hear?: (hear: (subject: string) => void) => () => void
}

export type Also = {
  /** What else the page around can do about it. */
  readonly also?: ((talk: Talk, words: TalkStrings) => Content) | undefined
}

export type TalkingParts = Also & {
  readonly ways: TalkWays
  readonly language: () => Language
  /** Words to choose from, in place of those that everybody has. */
  readonly ready?: (talk: Talk, words: TalkStrings) => readonly string[] | undefined
  /** What scrolls. */
  readonly box: () => Element | null | undefined
  /** Absent: always, once it is open. */
  readonly isInSight?: () => boolean
  readonly failed: (cause: unknown) => void
  /** The session, or the link, is over. */
  readonly ended: () => void
}
