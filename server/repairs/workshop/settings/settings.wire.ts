import * as v from 'valibot'
import { id, line, words } from '../../../base/shapes.js'
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

export const settingsInput = v.strictObject(ofWorkshop)

export const settingsOutput = v.object({
  workshop: v.object({ slug: v.string(), place: v.string(), zone: v.string() }),
  workshops: v.array(v.object({ slug: v.string(), place: v.string() })),
  sequence: v.number(),
  types: v.array(v.picklist(repairTypes)),
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
export const holidaysInput = v.strictObject({ ...ofWorkshop, seen, worksHolidays: v.boolean() })
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
export type HolidaysInput = v.InferOutput<typeof holidaysInput>
export type TextsInput = v.InferOutput<typeof textsInput>
export type AddServiceInput = v.InferOutput<typeof addServiceInput>
export type ChangeServiceInput = v.InferOutput<typeof changeServiceInput>
export type DropServiceInput = v.InferOutput<typeof dropServiceInput>
export type Changed = v.InferOutput<typeof changedOutput>
