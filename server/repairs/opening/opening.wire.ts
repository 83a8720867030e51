import * as v from 'valibot'
import {
  admissions,
  charterVersion,
  longestAnswer,
  workshopShows,
} from '../../../widgets/words/repairs/admission-terms.js'
import { languages } from '../../base/language.js'
import { communeCode, line, pageCursor, slug, whole, words } from '../../base/shapes.js'
import { bikeTypes, repairTypes } from '../repairer.js'
import { admissionSaid } from '../admission/admission-said.js'
import { ofWorkshop } from '../workshop/appointments/appointments.wire.js'
import { seen } from '../workshop/settings/settings.wire.js'

const state = v.picklist(admissions)
const zone = {
  /** How far an itinerant goes from the place, in metres. */
  reachMetres: v.optional(whole({ least: 1, most: 100_000 })),
  /** INSEE codes of communes where an itinerant goes, besides. */
  communes: v.optional(v.pipe(v.array(communeCode), v.maxLength(100)), []),
}

export const beginInput = v.strictObject({
  member: ofWorkshop.member,
  /** Which of the member's places; the first without a workshop when absent. */
  place: v.optional(slug),
  locale: v.picklist(languages),
})
export const begunOutput = v.object({ repairer: v.string() })

export const kindInput = v.strictObject({
  ...ofWorkshop,
  ...zone,
  types: v.array(v.picklist(repairTypes)),
  bikeTypes: v.array(v.picklist(bikeTypes)),
  seen,
})

export const sendInput = v.strictObject({
  ...ofWorkshop,
  charter: v.literal(charterVersion),
  words: words(longestAnswer),
  seen,
})
export const takeBackInput = v.strictObject({ ...ofWorkshop })

export const previewInput = v.strictObject(ofWorkshop)
/** What residents will see once it is admitted. */
export const previewOutput = v.object({
  name: v.string(),
  street: v.optional(v.string()),
  commune: v.string(),
  /** The first day on which a visit of the usual length can be booked, with the hours when it may begin. */
  day: v.optional(v.string()),
  starts: v.array(v.string()),
  zone: v.string(),
  openMinutes: v.number(),
})

export const workshopsInput = v.strictObject({
  site: v.optional(slug),
  show: v.optional(v.picklist(workshopShows)),
  words: v.optional(words(100)),
  cursor: v.optional(pageCursor),
})

export const workshopsOutput = v.object({
  count: v.number(),
  cursor: v.optional(v.string()),
  counts: v.object({ waiting: v.number(), admitted: v.number(), suspended: v.number() }),
  workshops: v.array(
    v.object({
      repairer: v.string(),
      name: v.string(),
      place: v.string(),
      commune: v.string(),
      state,
      /** It is admitted, and would like to go elsewhere. */
      asksZone: v.boolean(),
      /** Since when it waits, or since when it is suspended. */
      at: v.optional(v.string()),
    }),
  ),
})

export const workshopsCsvInput = v.strictObject({
  ...v.omit(workshopsInput, ['cursor']).entries,
  locale: v.picklist(languages),
})
export const csvOutput = v.object({ name: v.string(), csv: v.string() })

export const workshopInput = v.strictObject({ site: v.optional(slug), repairer: slug })

export const workshopOutput = v.object({
  repairer: v.string(),
  name: v.string(),
  member: v.object({ slug: v.string(), status: v.string() }),
  admission: admissionSaid,
  sender: v.optional(v.object({ name: v.string(), email: v.string() })),
  answerer: v.optional(v.string()),
  types: v.array(v.picklist(repairTypes)),
  bikeTypes: v.array(v.picklist(bikeTypes)),
  reachMetres: v.optional(v.number()),
  communes: v.array(v.string()),
  /** Names of the communes of the zone that it asks for. */
  askedCommunes: v.array(v.string()),
  place: v.object({
    name: v.string(),
    street: v.optional(v.string()),
    postcode: v.optional(v.string()),
    commune: v.string(),
    phone: v.optional(v.string()),
    /** The point stands at the door, and not in the middle of the commune. */
    isPlaced: v.boolean(),
  }),
  welcome: v.string(),
  openings: v.array(v.object({ weekday: v.number(), from: v.string(), to: v.string() })),
  stepMinutes: v.number(),
  leadMinutes: v.number(),
  onRequest: v.boolean(),
  seats: v.number(),
  services: v.array(v.object({ name: v.string(), minutes: v.number(), priceCents: v.optional(v.number()) })),
  /** The sites on which residents will find it. */
  sites: v.array(v.string()),
  /** Others with its telephone or its e-mail. */
  alike: v.array(v.object({ repairer: v.string(), name: v.string(), state, by: v.picklist(['phone', 'email']) })),
  /** Visits to come: they stand whatever is decided. */
  visits: v.array(v.object({ id: v.string(), startsAt: v.string(), name: v.string() })),
  zone: v.string(),
})

export const decideInput = v.strictObject({ site: v.optional(slug), repairer: slug })
export const answerInput = v.strictObject({ site: v.optional(slug), repairer: slug, words: line(longestAnswer) })
export const decidedOutput = v.object({ name: v.string(), state })

export type BeginInput = v.InferOutput<typeof beginInput>
export type BegunOutput = v.InferOutput<typeof begunOutput>
export type KindInput = v.InferOutput<typeof kindInput>
export type SendInput = v.InferOutput<typeof sendInput>
export type TakeBackInput = v.InferOutput<typeof takeBackInput>
export type PreviewInput = v.InferOutput<typeof previewInput>
export type Preview = v.InferOutput<typeof previewOutput>
export type WorkshopsInput = v.InferOutput<typeof workshopsInput>
export type WorkshopsCsvInput = v.InferOutput<typeof workshopsCsvInput>
export type WorkshopsShown = v.InferOutput<typeof workshopsOutput>
export type WorkshopInput = v.InferOutput<typeof workshopInput>
export type WorkshopShown = v.InferOutput<typeof workshopOutput>
export type DecideInput = v.InferOutput<typeof decideInput>
export type AnswerInput = v.InferOutput<typeof answerInput>
export type DecidedOutput = v.InferOutput<typeof decidedOutput>
