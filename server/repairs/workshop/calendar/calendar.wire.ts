import * as v from 'valibot'
import { languages } from '../../../base/language.js'
import { ofWorkshop } from '../appointments/appointments.wire.js'

export const calendarInput = v.strictObject({ ...ofWorkshop, locale: v.picklist(languages) })
export const renewInput = v.strictObject(ofWorkshop)

export const calendarOutput = v.object({
  /** Of whoever asks, whole: it opens all appointments to whoever has it, while their role lasts. Absent while there is none. */
  address: v.optional(v.string()),
})
export const doneOutput = v.object({})

export type CalendarInput = v.InferOutput<typeof calendarInput>
export type CalendarShown = v.InferOutput<typeof calendarOutput>
export type RenewInput = v.InferOutput<typeof renewInput>
