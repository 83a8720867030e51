import * as v from 'valibot'
import { holidayNames } from './public-holidays.js'

/** Absent when the hours are not known, or not such as we can read. */
export const openState = v.object({
  now: v.boolean(),
  /** When it closes, while it is open; absent when it never does. */
  until: v.optional(v.string()),
  /** The next time it opens, while it is closed; absent when not within a fortnight. */
  opens: v.optional(v.string()),
})

export const hoursOutput = v.object({
  /** The seven days from today on, as they will be: seasons, public holidays and closures counted in. */
  week: v.array(
    v.object({
      day: v.string(),
      /** `HH:MM` on the wall of the place; a range that ends at or before its start goes over midnight. */
      ranges: v.array(
        v.object({
          from: v.string(),
          to: v.string(),
          /** What the place says of it: « sur rendez-vous ». */
          comment: v.optional(v.string()),
        }),
      ),
      /** A public holiday, by our name of it: said even where the place is open as on any other day. */
      holiday: v.optional(v.picklist(holidayNames)),
      /** Closed out of the ordinary, with its reason where one is known. */
      closure: v.optional(v.object({ reason: v.optional(v.string()) })),
    }),
  ),
  /** As it was written, when it is more than we can read: then `week` is empty. */
  text: v.optional(v.string()),
})

export type OpenState = v.InferOutput<typeof openState>
export type HoursShown = v.InferOutput<typeof hoursOutput>
