import * as v from 'valibot'
import { doubts } from './hours.js'
import { holidayNames } from '../../base/public-holidays.js'

/** Absent when the hours are unknown or cannot be parsed. */
export const openState = v.object({
  now: v.boolean(),
  /** While it is or may be open: when it closes or may close; absent when not within 14 days. */
  until: v.optional(v.string()),
  /** While it is closed: when it next opens or may open; absent when not within some 400 days. */
  opens: v.optional(v.string()),
  /**
   * Why it is uncertain that it is open now or, with `opens`, that it will open then: it depends on `comment`, or that
   * day is a public holiday that the hours do not mention.
   */
  unsure: v.optional(v.picklist(doubts)),
  /** The condition in the place's own words, shortened: « sur rendez-vous ». */
  comment: v.optional(v.string()),
  /** Today is this public holiday, and the hours mention it or would be open regardless of it. */
  holiday: v.optional(v.picklist(holidayNames)),
})

const hoursDay = v.object({
  day: v.string(),
  /** Local `HH:MM`; a range that ends at or before its start runs past midnight. */
  ranges: v.array(
    v.object({
      from: v.string(),
      to: v.string(),
      comment: v.optional(v.string()),
      unsure: v.optional(v.picklist(doubts)),
    }),
  ),
  holiday: v.optional(v.picklist(holidayNames)),
  closure: v.optional(v.object({ reason: v.optional(v.string()) })),
})

export const openDay = v.omit(hoursDay, ['closure'])

export const hoursOutput = v.object({
  /** Seven days from today on, with seasons, public holidays and closures applied. */
  week: v.array(hoursDay),
  /** The hours as written, when they cannot be parsed: then `week` is empty. */
  text: v.optional(v.string()),
})

export type OpenState = v.InferOutput<typeof openState>
export type OpenDay = v.InferOutput<typeof openDay>
export type HoursShown = v.InferOutput<typeof hoursOutput>
