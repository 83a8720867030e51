import * as v from 'valibot'
import { rhythmLimits, stepsMinutes } from '../../../../widgets/words/repairs/rhythm-terms.js'
import { id, line, whole, words } from '../../../base/shapes.js'
import { admissionSaid } from '../../admission/admission-said.js'
import { bikeTypes, repairTypes } from '../../repairer.js'
import { ofWorkshop } from '../appointments/appointments.wire.js'

/** The sequence of the workshop when it was read. */
export const seen = v.pipe(v.number(), v.safeInteger())

const opening = v.object({ weekday: v.number(), from: v.string(), to: v.string() })

const service = {
  bikeTypes: v.optional(v.array(v.picklist(bikeTypes))),
  minutes: v.pipe(v.number(), v.safeInteger()),
  name: line(120),
  /** Absent when it is told on the spot, 0 when the service is free. */
  priceCents: v.optional(v.pipe(v.number(), v.safeInteger())),
}

const rhythm = {
  stepMinutes: v.picklist(stepsMinutes),
  usualMinutes: whole(rhythmLimits.usualMinutes),
  /** After each visit. */
  preparationMinutes: whole(rhythmLimits.preparationMinutes),
  /** How long before its start one may still book. */
  leadMinutes: whole(rhythmLimits.leadMinutes),
  /** How far ahead one may book. */
  horizonDays: whole(rhythmLimits.horizonDays),
  /** How long before its start the resident may still cancel. */
  cancelMinutes: whole(rhythmLimits.cancelMinutes),
  /** Each visit waits for a yes. */
  onRequest: v.boolean(),
  /** Visits at the same time; missing where each who works there has an agenda of their own. */
  seats: v.optional(whole(rhythmLimits.seats)),
}

export const settingsInput = v.strictObject(ofWorkshop)

export const settingsOutput = v.object({
  workshop: v.object({ slug: v.string(), place: v.string(), zone: v.string() }),
  workshops: v.array(v.object({ slug: v.string(), place: v.string() })),
  sequence: v.number(),
  /** The member, as people know it. */
  name: v.string(),
  types: v.array(v.picklist(repairTypes)),
  /** How far it goes, in metres, and to which communes. */
  reachMetres: v.optional(v.number()),
  communes: v.array(v.object({ code: v.string(), name: v.string() })),
  /** How it stands with the network; absent of one that a command put in place. */
  admission: v.optional(admissionSaid),
  bikeTypes: v.array(v.picklist(bikeTypes)),
  usualMinutes: v.number(),
  openings: v.array(opening),
  /** Those that have not ended, with the appointments that stand in each. */
  closures: v.array(
    v.object({
      id: v.string(),
      fromDay: v.string(),
      fromTime: v.string(),
      toDay: v.string(),
      toTime: v.string(),
      reason: v.optional(v.string()),
      visits: v.number(),
    }),
  ),
  worksHolidays: v.boolean(),
  /** The public holidays of the next two months, where the workshop is. */
  holidays: v.array(v.string()),
  rhythm: v.object({ ...rhythm, stepMinutes: v.number() }),
  services: v.array(v.object({ id: v.string(), ...service, name: v.string(), minutes: v.number() })),
  welcome: v.string(),
  toBring: v.string(),
  directions: v.string(),
  hasCalendar: v.boolean(),
})

export const hoursInput = v.strictObject({
  ...ofWorkshop,
  openings: v.pipe(v.array(v.strictObject({ weekday: v.number(), from: v.string(), to: v.string() })), v.maxLength(60)),
  seen,
})
export const readHoursInput = v.strictObject({ ...ofWorkshop, text: words(300) })
/** Absent where the words are not understood, or say more than a week can. */
export const saidHoursOutput = v.object({ openings: v.optional(v.array(opening)) })
export const holidaysInput = v.strictObject({ ...ofWorkshop, seen, worksHolidays: v.boolean() })
export const rhythmInput = v.strictObject({ ...ofWorkshop, ...rhythm, seen })
export const tryRhythmInput = v.strictObject({ ...ofWorkshop, ...rhythm })
/** How many starts of a usual visit are free in the seven days to come, as it is and as it would be. */
export const tryRhythmOutput = v.object({ now: v.number(), then: v.number() })
export const textsInput = v.strictObject({
  ...ofWorkshop,
  directions: words(1_000),
  seen,
  toBring: words(500),
  welcome: words(2_000),
})
export const addServiceInput = v.strictObject({ ...ofWorkshop, ...service, seen })
export const changeServiceInput = v.strictObject({ ...ofWorkshop, ...service, seen, serviceId: id })
export const dropServiceInput = v.strictObject({ ...ofWorkshop, seen, serviceId: id })

export const changedOutput = v.object({ sequence: v.number() })
export const serviceAddedOutput = v.object({ sequence: v.number(), serviceId: v.string() })

export type SettingsInput = v.InferOutput<typeof settingsInput>
export type WorkshopSettings = v.InferOutput<typeof settingsOutput>
export type HoursInput = v.InferOutput<typeof hoursInput>
export type ReadHoursInput = v.InferOutput<typeof readHoursInput>
export type SaidHours = v.InferOutput<typeof saidHoursOutput>
export type HolidaysInput = v.InferOutput<typeof holidaysInput>
export type RhythmInput = v.InferOutput<typeof rhythmInput>
export type TryRhythmInput = v.InferOutput<typeof tryRhythmInput>
export type RhythmTried = v.InferOutput<typeof tryRhythmOutput>
export type TextsInput = v.InferOutput<typeof textsInput>
export type AddServiceInput = v.InferOutput<typeof addServiceInput>
export type ChangeServiceInput = v.InferOutput<typeof changeServiceInput>
export type DropServiceInput = v.InferOutput<typeof dropServiceInput>
export type Changed = v.InferOutput<typeof changedOutput>
