import * as v from 'valibot'
import { longestWords } from '../../../widgets/words/longest-words.js'
import { id, instant, markedSecret, photoKey, slug, words } from '../../base/shapes.js'
import { reportReasons } from '../../moderation/index.js'
import { mostPhotos } from '../message.js'
import { talkKinds } from '../talks/talk.js'

const about = { id, kind: v.picklist(talkKinds), site: v.optional(slug) }

/** Words, photos that were sent just now by `POST /photo`, or both. */
const said = { words: words(longestWords), photos: v.optional(v.pipe(v.array(photoKey), v.maxLength(mostPhotos))) }

export const unreadInput = v.strictObject({ site: v.optional(slug) })
/** Words by themselves, of all talks. */
export const unreadOutput = v.object({ count: v.number() })

export const openInput = v.strictObject(about)
export const sayInput = v.strictObject({ ...about, ...said })
/** `to`: the moment of the newest line that was shown. */
export const seeInput = v.strictObject({ ...about, to: instant })
/** Of the member whose staff asks. */
const ofMember = { id, member: id }
export const staffOpenInput = v.strictObject(ofMember)
export const staffSayInput = v.strictObject({ ...ofMember, ...said })
export const staffSeeInput = v.strictObject({ ...ofMember, to: instant })
export const reportInput = v.strictObject({ ...about, reason: v.picklist(reportReasons), words: words(longestWords) })

/** `blocked`: whether one wants to hear no more of the other. */
export const blockInput = v.strictObject({ ...about, blocked: v.boolean() })

export const muteInput = v.strictObject({ ...about, muted: v.boolean() })

const byLink = { id, kind: v.picklist(talkKinds), secret: markedSecret, site: slug }

export const openLinkInput = v.strictObject(byLink)
export const sayLinkInput = v.strictObject({ ...byLink, ...said })
export const seeLinkInput = v.strictObject({ ...byLink, to: instant })
export const muteLinkInput = v.strictObject({ ...byLink, muted: v.boolean() })

export const reportLinkInput = v.strictObject({
  ...byLink,
  reason: v.picklist(reportReasons),
  words: words(longestWords),
})

export const talkPhotoOutput = v.object({
  width: v.number(),
  height: v.number(),
  /** Paths of our origin, good for fifteen minutes at most. */
  sizes: v.array(v.object({ width: v.number(), path: v.string() })),
})

const lineOutput = v.object({
  id: v.string(),
  /** The side that said or did it, or `time`. */
  by: v.string(),
  /** The first name of who wrote it for a member. */
  name: v.optional(v.string()),
  /** What was done; a word by itself has none. */
  act: v.optional(v.string()),
  /** The days that the act is about. */
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  /** The hour that the act is about. */
  startsAt: v.optional(v.string()),
  words: v.string(),
  photos: v.optional(v.array(talkPhotoOutput)),
  at: v.string(),
  /** The local day of `at`. */
  day: v.string(),
})

/** Of a thing in one's own space: what is said about it with the other. */
export const talkHereOutput = v.object({
  /** Words of the other that they have not read, of those that are read there. */
  unread: v.optional(v.number()),
  /** The newest words by themselves, where they are read there. Empty of photos alone. */
  last: v.optional(v.object({ mine: v.boolean(), words: v.string(), at: v.string() })),
})

export const talkOutput = v.object({
  id: v.string(),
  kind: v.picklist(talkKinds),
  /** The reader's own. */
  side: v.string(),
  /** The thing, or the work, where that is known. */
  title: v.optional(v.string()),
  other: v.string(),
  zone: v.string(),
  /** The oldest first. */
  lines: v.array(lineOutput),
  /** Lines of the other that this side has not read. */
  unread: v.number(),
  /** Up to where this side has read, and the other. */
  readTo: v.optional(v.string()),
  seenTo: v.optional(v.string()),
  mayWrite: v.boolean(),
  /** One line of thanks may be written, and no more. */
  mayThank: v.boolean(),
  /** So many photos may go with words, or without; absent where none may. */
  mostPhotos: v.optional(v.number()),
  mayReport: v.boolean(),
  /** This reader wants no mail of it. */
  muted: v.boolean(),
  /** Whether this side wants to hear no more of the other; absent where that cannot be said. */
  blocked: v.optional(v.boolean()),
  /** The other wants to hear no more of this side, which writes no more for that reason. */
  shut: v.optional(v.literal(true)),
  reportedAt: v.optional(v.string()),
  /** Sites in whose pages what is written now is read too, by their names. */
  readOn: v.array(v.string()),
  /** On the page of a site: words that were written from then on are read and written here. Absent there where none are. */
  wordsFrom: v.optional(v.string()),
  /** On the page of a site: something was written that is read on our own pages alone. */
  wordsElsewhere: v.optional(v.literal(true)),
})

/** The line as it is kept. */
export const saidOutput = v.object({ id: v.string(), at: v.string() })
export const nothing = v.object({})

export type SayInput = v.InferOutput<typeof sayInput>
export type SeeInput = v.InferOutput<typeof seeInput>
export type StaffOpenInput = v.InferOutput<typeof staffOpenInput>
export type StaffSayInput = v.InferOutput<typeof staffSayInput>
export type StaffSeeInput = v.InferOutput<typeof staffSeeInput>
export type ReportInput = v.InferOutput<typeof reportInput>
export type BlockInput = v.InferOutput<typeof blockInput>
export type MuteInput = v.InferOutput<typeof muteInput>
export type SayLinkInput = v.InferOutput<typeof sayLinkInput>
export type SeeLinkInput = v.InferOutput<typeof seeLinkInput>
export type ReportLinkInput = v.InferOutput<typeof reportLinkInput>
export type MuteLinkInput = v.InferOutput<typeof muteLinkInput>
export type TalkShown = v.InferOutput<typeof talkOutput>
export type SaidShown = v.InferOutput<typeof saidOutput>
export type LineShown = v.InferOutput<typeof lineOutput>
