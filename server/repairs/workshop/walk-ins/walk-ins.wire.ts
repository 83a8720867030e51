import * as v from 'valibot'
import { languages } from '../../../base/language.js'
import { email, firstName, id, instant, phone, words } from '../../../base/shapes.js'
import { slotDays } from '../../repair.wire.js'
import { bikeTypes } from '../../repairer.js'
import { ofWorkshop } from '../appointments/appointments.wire.js'

const work = { bikeType: v.picklist(bikeTypes), service: v.optional(id) }

export const timesInput = v.strictObject({ ...ofWorkshop, ...work })

export const timesOutput = v.object({
  zone: v.string(),
  /** As long as the work takes. */
  minutes: v.number(),
  /** From the present quarter of an hour on, as long as nobody else is expected; absent when somebody is there. */
  now: v.optional(
    v.object({
      startsAt: v.string(),
      minutes: v.number(),
      /** All day, or at this hour: whoever enters it knows better. */
      closed: v.optional(v.picklist(['day', 'hour'])),
    }),
  ),
  days: slotDays,
})

export const walkInInput = v.strictObject({
  ...ofWorkshop,
  ...work,
  email: v.optional(email),
  firstName: v.optional(firstName),
  /** Of the mails, where there is an address. */
  locale: v.picklist(languages),
  phone: v.optional(phone),
  /** Absent for now. */
  startsAt: v.optional(instant),
  words: words(2_000),
})

export const nameWalkInInput = v.strictObject({
  ...ofWorkshop,
  appointmentId: id,
  email: v.optional(email),
  firstName: v.optional(firstName),
  locale: v.picklist(languages),
  phone: v.optional(phone),
  /** The sequence that it had when it was read. */
  seen: v.pipe(v.number(), v.safeInteger()),
})

export type TimesInput = v.InferOutput<typeof timesInput>
export type Times = v.InferOutput<typeof timesOutput>
export type NameWalkInInput = v.InferOutput<typeof nameWalkInInput>
export type WalkInInput = v.InferOutput<typeof walkInInput>
