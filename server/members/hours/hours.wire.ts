import * as v from 'valibot'
import { doubts } from './hours.js'
import { holidayNames } from './public-holidays.js'

/** Absent when the hours are not known, or not such as we can read. */
export const openState = v.object({
  /** Surely open. */
  now: v.boolean(),
  /** When it closes, or may be closed, while it is or may be open; absent when not within a fortnight. */
  until: v.optional(v.string()),
  /** The next time it opens or may open, while it is closed; absent when not within some 400 days. */
  opens: v.optional(v.string()),
  /**
   * Why nobody can be sure that it is open now or, with `opens`, that it will be then: it depends on `comment`, or that is a
   * public holiday of which its hours say nothing.
   */
  unsure: v.optional(v.picklist(doubts)),
  /** What it depends on, in the place's own words, cut where they are long: « sur rendez-vous ». */
  comment: v.optional(v.string()),
  /** Today is this public holiday, and its hours speak of it or would have it open as if it were none. */
  holiday: v.optional(v.picklist(holidayNames)),
})

const hoursDay = v.object({
  day: v.string(),
  /** `HH:MM` on the wall of the place; a range that ends at or before its start goes over midnight. */
  ranges: v.array(
    v.object({
      from: v.string(),
      to: v.string(),
      /** What the place says of it: « sur rendez-vous ». */
      comment: v.optional(v.string()),
      /** Why nobody can be sure of it, as in `openState`. */
      unsure: v.optional(v.picklist(doubts)),
    }),
  ),
  /** A public holiday, by our name of it: said even where the place is open as on any other day. */
  holiday: v.optional(v.picklist(holidayNames)),
  /** Closed out of the ordinary, with its reason where one is known. */
  closure: v.optional(v.object({ reason: v.optional(v.string()) })),
})

/** A day as it will be, when one has asked for those that are open on it. */
export const openDay = v.omit(hoursDay, ['closure'])

export const hoursOutput = v.object({
  /** The seven days from today on, as they will be: seasons, public holidays and closures counted in. */
  week: v.array(hoursDay),
  /** As it was written, when it is more than we can read: then `week` is empty. */
  text: v.optional(v.string()),
})

export type OpenState = v.InferOutput<typeof openState>
export type OpenDay = v.InferOutput<typeof openDay>
export type HoursShown = v.InferOutput<typeof hoursOutput>
