import * as v from 'valibot'
import { agendaSpans } from '../../../../widgets/words/repairs/agenda-terms.js'
import { day } from '../../../base/shapes.js'
import { holidayNames } from '../../../base/public-holidays.js'
import { appointmentsOutput, answerOutput, ofWorkshop } from '../appointments/appointments.wire.js'

/** The week or the month in which a day lies; that of today, if none is named. */
export const weekInput = v.strictObject({ ...ofWorkshop, day: v.optional(day), span: v.picklist(agendaSpans) })

/** Minutes since midnight there. */
const range = { from: v.number(), to: v.number() }

const holds = v.object({
  day: v.string(),
  ...range,
  /** With the time kept free after it. */
  until: v.number(),
  /** Whose agenda. */
  lane: v.string(),
})

export const weekOutput = v.object({
  workshop: appointmentsOutput.entries.workshop,
  admission: appointmentsOutput.entries.admission,
  workshops: appointmentsOutput.entries.workshops,
  today: v.string(),
  /** One for each who works there and has their own; else one, in which so many are received at once. */
  lanes: v.array(v.object({ id: v.string(), seats: v.number(), employee: v.optional(v.string()) })),
  days: v.array(
    v.object({
      day: v.string(),
      /** A day off; `local` has no name of the whole country’s. */
      holiday: v.optional(v.picklist([...holidayNames, 'local'])),
      open: v.array(v.object(range)),
      /** Of what is open on other days of this name. */
      closed: v.array(v.object({ ...range, reason: v.optional(v.string()) })),
      /** Appointments, and those of them that wait for an answer. */
      count: v.number(),
      asked: v.number(),
    }),
  ),
  /** Of a week alone; each with the hour that it has and, where another one is proposed, that too. */
  items: v.array(v.object({ ...answerOutput.entries, holds: v.array(holds) })),
  /** What waits for an answer whichever its day: how many, and those that lapse first. */
  asked: v.object({ count: v.number(), items: v.array(answerOutput) }),
  /** Four weeks around the one that is shown: how full each is. */
  weeks: v.array(
    v.object({
      from: v.string(),
      to: v.string(),
      count: v.number(),
      asked: v.number(),
      holiday: v.optional(v.picklist([...holidayNames, 'local'])),
    }),
  ),
})

export type WeekInput = v.InferOutput<typeof weekInput>
export type WeekShown = v.InferOutput<typeof weekOutput>
