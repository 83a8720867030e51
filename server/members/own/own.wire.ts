import * as v from 'valibot'
import { day, id, line, pageCursor, slug, words } from '../../base/shapes.js'
import { openState } from '../hours/hours.wire.js'
import { sheetOutput } from '../member.wire.js'
import { helps, prices, wheelchairs } from '../place.js'
import { toldFields } from './told-fields.js'
import { holidayHours } from './week-hours.js'

const member = id

export const listInput = v.strictObject({ member, cursor: v.optional(pageCursor) })

const closure = v.object({ from: v.string(), to: v.string(), reason: v.optional(v.string()) })
const rests = v.object({ from: v.string(), until: v.string(), now: v.boolean() })

export const listOutput = v.object({
  places: v.array(
    v.object({
      slug: v.string(),
      name: v.string(),
      commune: v.optional(v.string()),
      street: v.optional(v.string()),
      zone: v.string(),
      open: v.optional(openState),
      /** The present closure, or the next. */
      closure: v.optional(closure),
      rests: v.optional(rests),
      closedAt: v.optional(v.string()),
      /** How many fields an import says otherwise. */
      offered: v.number(),
    }),
  ),
  count: v.number(),
  cursor: v.optional(v.string()),
})

export const placeInput = v.strictObject({ member, place: slug })

/** Weekday 1 is Monday. A range that ends at or before its start runs past midnight. */
const range = v.object({ weekday: v.number(), from: v.string(), to: v.string() })
const holidays = v.picklist(holidayHours)

const toldOutput = v.object({
  name: v.string(),
  street: v.nullable(v.string()),
  streetExtra: v.nullable(v.string()),
  /** As written; `week` is the same where seven days hold it whole. */
  hours: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  email: v.nullable(v.string()),
  website: v.nullable(v.string()),
  bookingUrl: v.nullable(v.string()),
  accessibilityUrl: v.nullable(v.string()),
  wheelchair: v.nullable(v.picklist(wheelchairs)),
  price: v.nullable(v.picklist(prices)),
  languages: v.array(v.string()),
  helps: v.array(v.picklist(helps)),
  summary: v.nullable(v.string()),
  description: v.nullable(v.string()),
  links: v.array(v.object({ label: v.optional(v.string()), url: v.string() })),
})

const week = v.object({ ranges: v.array(range), holidays })

export const placeOutput = v.object({
  slug: v.string(),
  zone: v.string(),
  commune: v.optional(v.string()),
  /** The member's name, which all its places show, and how many they are. */
  memberName: v.string(),
  placesOfMember: v.number(),
  told: toldOutput,
  week: v.optional(week),
  closures: v.array(closure),
  rests: v.optional(rests),
  closedAt: v.optional(v.string()),
  /** Where it stands on the map, and how that is known; `nowhere`: its source's point is believed by nobody. */
  standing: v.picklist(['address', 'street', 'manual', 'commune', 'nowhere']),
  point: v.object({ latitude: v.number(), longitude: v.number() }),
  photo: v.optional(v.object({ key: v.string(), alt: v.string(), path: v.string() })),
  /** Where an import says otherwise than what people of the member wrote. */
  offered: v.array(
    v.object({
      field: v.picklist(toldFields),
      /** In words; null: that it has none. */
      says: v.nullable(v.string()),
      stands: v.nullable(v.string()),
      at: v.string(),
      /** To be sent with the answer. */
      mark: v.string(),
    }),
  ),
  source: v.optional(v.string()),
  /** A site whose map shows it. */
  site: v.optional(v.string()),
  /** To be sent with a change, so that what somebody else changed meanwhile is not lost. */
  mark: v.string(),
})

const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/))
const givenRange = v.pipe(
  v.strictObject({ weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)), from: clock, to: clock }),
  v.check(({ from, to }) => from !== to && from !== '24:00'),
)

const text = (most: number) => v.optional(v.nullable(line(most)))

const given = {
  name: v.optional(line(200)),
  street: text(200),
  streetExtra: text(200),
  hours: v.optional(
    v.nullable(
      v.union([
        v.strictObject({ text: line(1_000) }),
        v.strictObject({ ranges: v.pipe(v.array(givenRange), v.maxLength(70)), holidays }),
      ]),
    ),
  ),
  phone: text(40),
  email: text(254),
  website: text(500),
  bookingUrl: text(500),
  accessibilityUrl: text(500),
  wheelchair: v.optional(v.nullable(v.picklist(wheelchairs))),
  price: v.optional(v.nullable(v.picklist(prices))),
  languages: v.optional(v.pipe(v.array(line(20)), v.maxLength(20))),
  helps: v.optional(v.pipe(v.array(v.picklist(helps)), v.maxLength(helps.length))),
  summary: text(280),
  description: text(10_000),
  links: v.optional(
    v.pipe(v.array(v.strictObject({ label: v.optional(words(120)), url: line(500) })), v.maxLength(20)),
  ),
}

const mark = v.pipe(v.string(), v.maxLength(40))

export const changeInput = v.strictObject({ ...placeInput.entries, mark, ...given })
export const changeOutput = v.object({ mark: v.string() })

export const previewInput = v.strictObject({ ...placeInput.entries, ...given })
export const previewOutput = v.object({
  sheet: sheetOutput,
  /** The site whose map shows it; absent when none does. */
  site: v.optional(v.string()),
})

export const closeDaysInput = v.pipe(
  v.strictObject({ ...placeInput.entries, from: day, to: day, reason: v.optional(words(200)) }),
  v.check(({ from, to }) => from <= to),
)
export const openDaysInput = v.strictObject({ ...placeInput.entries, from: day })

export const answerOfferedInput = v.strictObject({
  ...placeInput.entries,
  field: v.picklist(toldFields),
  mark,
  does: v.picklist(['take', 'decline', 'reopen']),
})

export const photoInput = v.strictObject({
  ...placeInput.entries,
  /** As it was given when it was sent; absent: none. */
  photo: v.optional(v.strictObject({ key: v.pipe(v.string(), v.regex(/^[\w-]{34,60}$/)), alt: words(200) })),
})

export const restInput = v.pipe(
  v.strictObject({ ...placeInput.entries, from: day, until: day }),
  v.check(({ from, until }) => from <= until),
)

export const closingOutput = v.object({
  offers: v.number(),
  /** Those among them that somebody has, or is going to have. */
  underWay: v.number(),
  /** Residents' offers that are to be collected there: they lose the place and stay shown. */
  residents: v.number(),
})

/** `offers`: how many it was told that leave the lists. */
export const closeForGoodInput = v.strictObject({
  ...placeInput.entries,
  offers: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most))
const point = v.strictObject({ latitude: degrees(90), longitude: degrees(180) })

export const addressesInput = v.strictObject({ ...placeInput.entries, text: line(200) })
export const addressesOutput = v.object({
  /** Whether a geocoder answered. */
  available: v.boolean(),
  items: v.array(v.object({ text: v.string(), latitude: v.number(), longitude: v.number() })),
})

export const positionInput = v.strictObject({
  ...placeInput.entries,
  /** `commune`: back to its centre. */
  at: v.union([point, v.literal('commune')]),
})

export const doneOutput = v.object({})

export type ListInput = v.InferOutput<typeof listInput>
export type PlacesListed = v.InferOutput<typeof listOutput>
export type PlaceInput = v.InferOutput<typeof placeInput>
export type PlaceShown = v.InferOutput<typeof placeOutput>
export type ChangeInput = v.InferOutput<typeof changeInput>
export type PreviewInput = v.InferOutput<typeof previewInput>
export type PreviewShown = v.InferOutput<typeof previewOutput>
export type CloseDaysInput = v.InferOutput<typeof closeDaysInput>
export type OpenDaysInput = v.InferOutput<typeof openDaysInput>
export type AnswerOfferedInput = v.InferOutput<typeof answerOfferedInput>
export type Given = Omit<PreviewInput, 'member' | 'place'>
export type AddressesInput = v.InferOutput<typeof addressesInput>
export type AddressesFound = v.InferOutput<typeof addressesOutput>
export type PositionInput = v.InferOutput<typeof positionInput>
export type RestInput = v.InferOutput<typeof restInput>
export type ClosingShown = v.InferOutput<typeof closingOutput>
export type CloseForGoodInput = v.InferOutput<typeof closeForGoodInput>
export type PhotoInput = v.InferOutput<typeof photoInput>
