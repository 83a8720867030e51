import * as v from 'valibot'
import { copyStatuses } from '../../../widgets/words/offers/copy-statuses.js'
import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { fieldsTaken, fieldsTold } from '../../base/fields.js'
import { languages } from '../../base/language.js'
import { day, id, line, pageCursor, photoKey, slug, words } from '../../base/shapes.js'
import { longestDescription, longestTitle, mostPhotos } from '../offer.js'
import { categoryOutput, condition, kind, photoOutput } from '../offer.wire.js'
import { shelfStates } from './copy-state.js'
import { stockParts } from './stock-part.js'
import { stockStates } from './stock-state.js'

const member = { member: id }
const category = v.pipe(v.string(), v.maxLength(40))
const code = line(20)
const state = v.picklist(stockStates)
/** By its copies too: what is lent stands on no shelf. */
const shelfState = v.picklist(shelfStates)
const shownOn = v.picklist(['everywhere', 'own-site'])
const longestAlt = 200
const longestShelf = 40
const longestNote = 2_000
const photos = v.pipe(v.array(v.strictObject({ key: photoKey, alt: words(longestAlt) })), v.maxLength(mostPhotos))
/** The sequence of the offer as it was read: a change that somebody made since is not overwritten. */
const seen = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

export const roomInput = v.strictObject(member)

export const roomOutput = v.object({
  places: v.array(
    v.object({
      slug: v.string(),
      name: v.string(),
      /** Everything there is hidden in every list meanwhile. */
      rests: v.optional(v.object({ from: v.string(), until: v.string(), now: v.boolean() })),
      /** For good. */
      closedAt: v.optional(v.string()),
    }),
  ),
  categories: v.array(categoryOutput),
  /** The code that is proposed for the next object. */
  nextCode: v.string(),
  /** The site that the member owns, under whose rule it publishes. */
  site: v.optional(v.object({ slug: v.string(), name: v.string() })),
  shownOn,
  /** The member is not shown yet, or no more: neither is what it gives. */
  isAway: v.boolean(),
})

const choice = {
  ...member,
  words: v.optional(words(100)),
  /** Absent: all that is not closed. */
  state: v.optional(shelfState),
  /** What stands on shelves, or gifts, services and searches; absent: both. */
  part: v.optional(v.picklist(stockParts)),
  /** Or a family of them. */
  category: v.optional(category),
  place: v.optional(slug),
}

export const listInput = v.strictObject({ ...choice, cursor: v.optional(pageCursor) })
export const csvInput = v.strictObject({ ...choice, locale: v.picklist(languages) })

const copy = v.object({
  copyId: v.string(),
  code: v.string(),
  /** Absent: that of the offer. */
  condition: v.optional(condition),
  out: v.optional(v.object({ since: v.string(), reason: v.string() })),
  /** What of it is to be repaired, where the staff say so. */
  fault: v.optional(v.string()),
  now: v.object({
    is: v.picklist(copyStatuses),
    /** What has to be repaired. */
    reason: v.optional(v.string()),
    /** Set where it is lent or promised: to whom, until which day, and how many days it is late. */
    loan: v.optional(v.string()),
    who: v.optional(v.string()),
    until: v.optional(v.string()),
    /** Of what is promised: the day on which it is taken. */
    from: v.optional(v.string()),
    lateDays: v.optional(v.number()),
  }),
})

export const itemOutput = v.object({
  offerId: v.string(),
  kind,
  title: v.string(),
  category: v.string(),
  pictogram: v.string(),
  place: v.optional(v.object({ slug: v.string(), name: v.string() })),
  state,
  now: shelfState,
  condition: v.optional(condition),
  copies: v.array(copy),
  photo: v.optional(photoOutput),
  /** To be sent with a change of it. */
  sequence: v.number(),
  addedAt: v.string(),
  /** Where it stands, as the staff say. */
  shelf: v.optional(v.string()),
  /** Path on our own page, while it shows at the member's own site. */
  page: v.optional(v.string()),
})

export const listOutput = v.object({
  /** 50 a page, late ones first, then by name. */
  items: v.array(itemOutput),
  count: v.number(),
  cursor: v.optional(v.string()),
  /** Counted over all of the member's objects of this part, whatever the other filters. */
  states: v.record(shelfState, v.number()),
  /** How many each part holds. */
  parts: v.record(v.picklist(stockParts), v.number()),
})

/** `left`: how many more there were than one file holds. */
export const csvOutput = v.object({ name: v.string(), csv: v.string(), rows: v.number(), left: v.number() })

export const openInput = v.strictObject({ ...member, offerId: id })

export const openOutput = v.object({
  ...itemOutput.entries,
  description: v.string(),
  ...fieldsTold(offerFields),
  expiresAt: v.string(),
  /** Until when its site looks at it. */
  lookBy: v.optional(v.string()),
  photos: v.array(v.object({ key: v.string(), ...photoOutput.entries })),
  /** Acts on it and who did them, the newest first; a year of it. */
  history: v.array(
    v.object({
      at: v.string(),
      /** Absent once the person is erased. */
      who: v.optional(v.string()),
      act: v.string(),
      /** With the code, where it was about one copy. */
      title: v.optional(v.string()),
    }),
  ),
  /** A code for one more copy. */
  nextCode: v.string(),
  /** For the staff alone. */
  kept: v.object({
    shelf: v.string(),
    valueCents: v.optional(v.number()),
    note: v.string(),
    /** What belongs to it, to be ticked when it comes back. */
    contents: v.array(v.string()),
  }),
})

export const proposeInput = v.strictObject({
  ...member,
  language: v.picklist(languages),
  title: v.pipe(v.string(), v.maxLength(longestTitle)),
})
export const proposeOutput = v.object({ categories: v.array(v.object({ id: v.string(), name: v.string() })) })

export const addInput = v.strictObject({
  ...member,
  /** A draft of the stock, which it becomes no more. */
  draft: v.optional(id),
  title: line(longestTitle),
  description: v.optional(words(longestDescription)),
  /** To lend, when absent. */
  kind: v.optional(kind),
  /** Absent: what the title says. */
  category: v.optional(category),
  condition: v.optional(condition),
  place: slug,
  /** Absent: none, or those that the draft has. */
  photos: v.optional(photos),
  /** Proposed when absent. */
  code: v.optional(code),
  language: v.picklist(languages),
})

export const beginInput = v.strictObject({
  ...member,
  condition: v.optional(condition),
  place: slug,
  photos: v.pipe(photos, v.minLength(1)),
})

export const changeInput = v.strictObject({
  ...openInput.entries,
  seen,
  title: line(longestTitle),
  description: words(longestDescription),
  category,
  ...fieldsTaken(offerFields),
  photos,
})

const mostValueCents = 10_000_000

export const keepInput = v.strictObject({
  ...openInput.entries,
  seen,
  shelf: words(longestShelf),
  valueCents: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(mostValueCents))),
  note: words(longestNote),
  contents: v.pipe(v.array(line(80)), v.maxLength(40)),
})

const days = { ...member, copyId: id, from: day, to: day }
export const blockDaysInput = v.strictObject({ ...days, reason: words(200) })
export const freeDaysInput = v.strictObject(days)
export const blockedOutput = v.object({ days: v.number() })

const mostAtOnce = 50
const several = { ...member, offers: v.pipe(v.array(id), v.minLength(1), v.maxLength(mostAtOnce)) }
export const severalInput = v.strictObject(several)
export const moveInput = v.strictObject({ ...several, place: slug })

export const severalOutput = v.object({
  done: v.array(v.string()),
  /** Not done, because somebody else was first; `by`: who. */
  left: v.array(v.object({ offerId: v.string(), title: v.string(), state, by: v.optional(v.string()) })),
})

export const addCopyInput = v.strictObject({
  ...openInput.entries,
  seen,
  code: v.optional(code),
  condition: v.optional(condition),
})
const ofCopy = { ...member, copyId: id, seen }
export const changeCopyInput = v.strictObject({
  ...ofCopy,
  code,
  condition: v.optional(condition),
  /** What has to be repaired; absent: as it was. */
  fault: v.optional(words(200)),
})
export const copyInput = v.strictObject(ofCopy)
export const outOfOrderInput = v.strictObject({ ...ofCopy, reason: words(200) })
export const showOnInput = v.strictObject({ ...member, on: shownOn })
export const showOnOutput = v.object({ on: shownOn })

export type RoomInput = v.InferOutput<typeof roomInput>
export type StockRoom = v.InferOutput<typeof roomOutput>
export type ListInput = v.InferOutput<typeof listInput>
export type StockList = v.InferOutput<typeof listOutput>
export type CsvInput = v.InferOutput<typeof csvInput>
export type StockCsv = v.InferOutput<typeof csvOutput>
export type StockItem = v.InferOutput<typeof itemOutput>
export type OpenInput = v.InferOutput<typeof openInput>
export type OpenedItem = v.InferOutput<typeof openOutput>
export type ProposeInput = v.InferOutput<typeof proposeInput>
export type AddInput = v.InferOutput<typeof addInput>
export type BeginInput = v.InferOutput<typeof beginInput>
export type ChangeInput = v.InferOutput<typeof changeInput>
export type KeepInput = v.InferOutput<typeof keepInput>
export type BlockDaysInput = v.InferOutput<typeof blockDaysInput>
export type FreeDaysInput = v.InferOutput<typeof freeDaysInput>
export type SeveralInput = v.InferOutput<typeof severalInput>
export type MoveInput = v.InferOutput<typeof moveInput>
export type Several = v.InferOutput<typeof severalOutput>
export type AddCopyInput = v.InferOutput<typeof addCopyInput>
export type ChangeCopyInput = v.InferOutput<typeof changeCopyInput>
export type CopyInput = v.InferOutput<typeof copyInput>
export type OutOfOrderInput = v.InferOutput<typeof outOfOrderInput>
export type ShowOnInput = v.InferOutput<typeof showOnInput>
