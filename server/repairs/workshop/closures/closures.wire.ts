import * as v from 'valibot'
import { day, id, instant, words } from '../../../base/shapes.js'
import { comingStatuses } from '../../appointment.js'
import { slotDays } from '../../repair.wire.js'
import { seen } from '../settings/settings.wire.js'
import { ofWorkshop } from '../appointments/appointments.wire.js'

/** Whole days are `00:00` to `24:00`, both days included. */
const span = { fromDay: day, fromTime: v.string(), toDay: day, toTime: v.string() }

export const closingInput = v.strictObject({ ...ofWorkshop, ...span })

export const closingOutput = v.object({
  sequence: v.number(),
  zone: v.string(),
  /** Those that fall in, in order of time. */
  visits: v.array(
    v.object({
      id: v.string(),
      sequence: v.number(),
      status: v.picklist(comingStatuses),
      contactName: v.string(),
      contactPhone: v.optional(v.string()),
      startsAt: v.string(),
      isTold: v.boolean(),
      /** Another time outside of the closure; absent when none may be proposed, or none is free. */
      proposal: v.optional(v.string()),
      /** The free starts that may be proposed instead. */
      slots: slotDays,
    }),
  ),
})

export const closeInput = v.strictObject({
  ...ofWorkshop,
  ...span,
  /** What people read; it is in the mails that propose another time. */
  reason: v.optional(words(200)),
  seen,
  /** Each appointment that falls in, as it was seen; with the time that is proposed instead, or without: it stays. */
  visits: v.pipe(v.array(v.strictObject({ appointmentId: id, seen, startsAt: v.optional(instant) })), v.maxLength(200)),
})

export const closeOutput = v.object({
  sequence: v.number(),
  closureId: v.string(),
  proposed: v.number(),
  kept: v.number(),
})

export const reopenInput = v.strictObject({ ...ofWorkshop, closureId: id, seen })

export type ClosingInput = v.InferOutput<typeof closingInput>
export type Closing = v.InferOutput<typeof closingOutput>
export type CloseInput = v.InferOutput<typeof closeInput>
export type Closed = v.InferOutput<typeof closeOutput>
export type ReopenInput = v.InferOutput<typeof reopenInput>
